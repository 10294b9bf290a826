import type { Aws } from '../../../aws/index.ts';
import type { Member } from '../../../model/index.ts';
import { emptyIfAbsent, given } from '../../reading/aws-fields.ts';
import { everyItem } from '../../reading/pages-of.ts';

type Groups = Aws<'autoscaling:DescribeAutoScalingGroups'>;

const instance = (id: string | undefined): Member => ({
  logicalId: null,
  type: 'AWS::EC2::Instance',
  physicalId: given(id, 'InstanceId'),
});

/** The instances of Auto Scaling groups; null where none of these groups is there. Throws `AwsFailure`. */
export const groupMembers = async (aws: Groups, names: readonly string[]): Promise<readonly Member[] | null> => {
  const input = { AutoScalingGroupNames: [...names] };
  const groups = await everyItem(aws.pages('autoscaling:DescribeAutoScalingGroups', input), (page) =>
    given(page.AutoScalingGroups, 'AutoScalingGroups'),
  );
  if (groups.length === 0) return null;
  return groups.flatMap(({ Instances }) => emptyIfAbsent(Instances).map(({ InstanceId }) => instance(InstanceId)));
};

/** The same, and nothing of groups that are gone. */
export const instancesOfGroups = async (aws: Groups, names: readonly string[]): Promise<readonly Member[]> => {
  const members = await groupMembers(aws, names);
  return members === null ? [] : members;
};

/** The nodes of a node group, by its Auto Scaling groups; null where it is not there. Throws `AwsFailure`. */
export const nodegroupMembers = async (
  aws: Aws<'eks:DescribeNodegroup' | 'autoscaling:DescribeAutoScalingGroups'>,
  name: string,
): Promise<readonly Member[] | null> => {
  const [clusterName, nodegroupName] = name.split('/');
  const answer = await aws.find('eks:DescribeNodegroup', { clusterName, nodegroupName }, ['ResourceNotFoundException']);
  if (answer === null) return null;
  const groups = emptyIfAbsent(given(answer.nodegroup, 'nodegroup').resources?.autoScalingGroups);
  return instancesOfGroups(
    aws,
    groups.map((group) => given(group.name, 'name')),
  );
};

/** The instances of a Spot Fleet request; null where it is not there. Throws `AwsFailure`. */
export const spotFleetMembers = async (
  aws: Aws<'ec2:DescribeSpotFleetInstances'>,
  id: string,
): Promise<readonly Member[] | null> => {
  const input = { SpotFleetRequestId: id };
  const gone = ['InvalidSpotFleetRequestId.NotFound'];
  if ((await aws.find('ec2:DescribeSpotFleetInstances', input, gone)) === null) return null;
  return everyItem(aws.pages('ec2:DescribeSpotFleetInstances', input), ({ ActiveInstances }) =>
    given(ActiveInstances, 'ActiveInstances').map(({ InstanceId }) => instance(InstanceId)),
  );
};

/** The instances of an EC2 Fleet; null where it is not there. Throws `AwsFailure`. */
export const fleetMembers = async (
  aws: Aws<'ec2:DescribeFleetInstances'>,
  id: string,
): Promise<readonly Member[] | null> => {
  const input = { FleetId: id };
  if ((await aws.find('ec2:DescribeFleetInstances', input, ['InvalidFleetId.NotFound'])) === null) return null;
  return everyItem(aws.pages('ec2:DescribeFleetInstances', input), ({ ActiveInstances }) =>
    given(ActiveInstances, 'ActiveInstances').map(({ InstanceId }) => instance(InstanceId)),
  );
};

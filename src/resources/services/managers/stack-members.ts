import type { Aws } from '../../../aws/index.ts';
import type { Member } from '../../../model/index.ts';
import { emptyIfAbsent, given, noneIfEmpty } from '../../reading/aws-fields.ts';
import { everyItem } from '../../reading/pages-of.ts';
import { instancesOfGroups } from './instance-members.ts';

type Operations =
  | 'cloudformation:DescribeStacks'
  | 'cloudformation:ListImports'
  | 'cloudformation:ListStackResources'
  | 'autoscaling:DescribeAutoScalingGroups';

// What AWS says of a stack, or of an export, that is not there: https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStacks.html
const absent = ['ValidationError'];
const deleted = new Set(['DELETE_COMPLETE', 'DELETE_SKIPPED']);

/**
 * Everything in a stack by its id, nested stacks and the instances of its groups included; null where it was deleted. A
 * member that was kept when it left the stack is none. Throws `AwsFailure`.
 */
export const stackMembers = async (aws: Aws<Operations>, stackId: string): Promise<readonly Member[] | null> => {
  const answer = await aws.find('cloudformation:DescribeStacks', { StackName: stackId }, absent);
  if (answer === null) return null;
  const { StackStatus, ParentId } = given(given(answer.Stacks, 'Stacks')[0], 'Stacks');
  if (StackStatus === 'DELETE_COMPLETE') return null;
  const members = await membersIn(aws, stackId);
  return ParentId === undefined ? members : [...members, parentOf(ParentId)];
};

// A nested stack is its parent's to delete, which would make it again: that one holds it as if it were a part.
const parentOf = (id: string): Member => ({
  logicalId: id.split('/')[1] ?? id,
  type: 'AWS::CloudFormation::Stack',
  physicalId: id,
});

const membersIn = async (aws: Aws<Operations>, stackId: string): Promise<readonly Member[]> => {
  const listed = await everyItem(aws.pages('cloudformation:ListStackResources', { StackName: stackId }), (page) =>
    given(page.StackResourceSummaries, 'StackResourceSummaries').map((each) => ({
      logicalId: given(each.LogicalResourceId, 'LogicalResourceId'),
      type: given(each.ResourceType, 'ResourceType'),
      physicalId: noneIfEmpty(each.PhysicalResourceId),
      status: given(each.ResourceStatus, 'ResourceStatus'),
    })),
  );
  // What could not be made has no id, and is not there.
  const standing = listed.filter(
    ({ status, physicalId }) => !deleted.has(status) && !(status === 'CREATE_FAILED' && physicalId === null),
  );
  const members = standing.map(({ status: _, ...member }) => member);
  const all = await Promise.all(members.map((member) => unfolded(aws, member)));
  return all.flat();
};

// A nested stack is what is in it, and a group the instances that it started.
const unfolded = async (aws: Aws<Operations>, member: Member): Promise<readonly Member[]> => {
  const { type, physicalId } = member;
  if (physicalId === null) return [member];
  if (type === 'AWS::CloudFormation::Stack') return membersIn(aws, physicalId);
  if (type === 'AWS::AutoScaling::AutoScalingGroup') return instancesOfGroups(aws, [physicalId]);
  return [member];
};

/** The names of the stacks that import what this stack exports. Throws `AwsFailure`. */
export const stackImporters = async (aws: Aws<Operations>, stackId: string): Promise<readonly string[]> => {
  const answer = await aws.find('cloudformation:DescribeStacks', { StackName: stackId }, absent);
  const [stack] = answer === null ? [] : given(answer.Stacks, 'Stacks');
  // A stack without outputs, and an output that is no export, are told by silence.
  const names = emptyIfAbsent(stack?.Outputs)
    .map(({ ExportName }) => noneIfEmpty(ExportName))
    .filter((name) => name !== null);
  const importers = await Promise.all(names.map((name) => importersOf(aws, name)));
  return [...new Set(importers.flat())].toSorted();
};

// AWS calls an export that nobody imports an invalid one to ask for.
const importersOf = async (aws: Aws<Operations>, name: string): Promise<readonly string[]> => {
  const input = { ExportName: name };
  if ((await aws.find('cloudformation:ListImports', input, absent)) === null) return [];
  return everyItem(aws.pages('cloudformation:ListImports', input), ({ Imports }) => given(Imports, 'Imports'));
};

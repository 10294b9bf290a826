import { arnOf, type Item, known } from '../../model/index.ts';
import { emptyIfAbsent, given, moment, noneIfEmpty, tagsFrom } from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';
import { userDataOf } from '../reading/secrets/user-data.ts';
import { type DailyMetric, dailyMetric } from '../services/cloudwatch/daily-metric.ts';
import { withManaged } from '../services/ec2/include-managed.ts';
import { operatorFrom } from '../services/ec2/operator.ts';
import { subnetAcls, subnetRoutes } from '../services/ec2/read-subnet-network.ts';
import { balancerReads, balancersBefore } from './balancers-before.ts';
import { interfacesOf, subnetsOf } from './instance-interfaces.ts';

const metric = (name: string, statistic: DailyMetric['statistic']) =>
  facet<'ec2-instance', Awaited<ReturnType<typeof dailyMetric>>, 'cloudwatch:GetMetricStatistics'>(
    ['cloudwatch:GetMetricStatistics'],
    ({ id }, aws, place) =>
      dailyMetric(aws, { namespace: 'AWS/EC2', metric: name, statistic, dimensions: { InstanceId: id } }, place.now),
  );

/** Instances of a region: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Instance.html */
export const ec2Instance = defineCollector({
  type: 'ec2-instance',
  scope: 'regional',
  everything: (place) => arnOf({ ...place, service: 'ec2', resource: 'instance/*' }),
  lister: lister(['ec2:DescribeInstances'], async function* (aws, place) {
    for await (const { Reservations } of withManaged(aws, 'ec2:DescribeInstances')) {
      const instances = given(Reservations, 'Reservations').flatMap((one) => given(one.Instances, 'Instances'));
      yield* each(instances, { id: 'InstanceId' }, (instance) => {
        const id = given(instance.InstanceId, 'InstanceId');
        const tags = tagsFrom(emptyIfAbsent(instance.Tags));
        return {
          type: 'ec2-instance',
          id,
          arn: arnOf({ ...place, service: 'ec2', resource: `instance/${id}` }),
          region: place.region,
          name: noneIfEmpty(tags.Name),
          tags: known(tags),
          state: given(instance.State?.Name, 'State.Name'),
          imageId: given(instance.ImageId, 'ImageId'),
          instanceType: given(instance.InstanceType, 'InstanceType'),
          launchedAt: moment(instance.LaunchTime, 'LaunchTime'),
          stateTransitionReason: noneIfEmpty(instance.StateTransitionReason),
          publicIp: noneIfEmpty(instance.PublicIpAddress),
          interfaces: interfacesOf(instance.NetworkInterfaces),
          instanceProfileArn: noneIfEmpty(instance.IamInstanceProfile?.Arn),
          volumeIds: emptyIfAbsent(instance.BlockDeviceMappings).flatMap(({ Ebs }) =>
            Ebs === undefined ? [] : [given(Ebs.VolumeId, 'VolumeId')],
          ),
          operatedBy: operatorFrom(instance.Operator),
          lifecycle: noneIfEmpty(instance.InstanceLifecycle),
          platform: noneIfEmpty(instance.PlatformDetails),
        };
      });
    }
  }),
  facets: {
    cpu: metric('CPUUtilization', 'Average'),
    networkIn: metric('NetworkIn', 'Sum'),
    networkOut: metric('NetworkOut', 'Sum'),
    userData: facet(['ec2:DescribeInstanceAttribute'], ({ id }, aws) => userDataOf(aws, id)),
    subnetRoutes: facet(['ec2:DescribeRouteTables'], ({ interfaces }: Item<'ec2-instance'>, aws) =>
      subnetRoutes(aws, subnetsOf(interfaces)),
    ),
    subnetAcls: facet(['ec2:DescribeNetworkAcls'], ({ interfaces }: Item<'ec2-instance'>, aws) =>
      subnetAcls(aws, subnetsOf(interfaces)),
    ),
    balancers: facet(balancerReads, ({ id, interfaces }: Item<'ec2-instance'>, aws) =>
      balancersBefore(aws, { id, privateIps: interfaces.flatMap(({ privateIps }) => privateIps) }),
    ),
  },
});

import { arnOf, type Item, known } from '../../model/index.ts';
import { emptyIfAbsent, falseIfAbsent, given, moment, noneIfEmpty, tagsFrom } from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';
import { dailyMetric } from '../services/cloudwatch/daily-metric.ts';

/** VPC endpoints of a region: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEndpoint.html */
export const vpcEndpoint = defineCollector({
  type: 'vpc-endpoint',
  scope: 'regional',
  everything: (place) => arnOf({ ...place, service: 'ec2', resource: 'vpc-endpoint/*' }),
  lister: lister(['ec2:DescribeVpcEndpoints'], async function* (aws, place) {
    for await (const { VpcEndpoints } of aws.pages('ec2:DescribeVpcEndpoints', {})) {
      yield* each(given(VpcEndpoints, 'VpcEndpoints'), { id: 'VpcEndpointId' }, (endpoint) => {
        const id = given(endpoint.VpcEndpointId, 'VpcEndpointId');
        const tags = tagsFrom(emptyIfAbsent(endpoint.Tags));
        return {
          type: 'vpc-endpoint',
          id,
          arn: arnOf({ ...place, service: 'ec2', resource: `vpc-endpoint/${id}` }),
          region: place.region,
          name: noneIfEmpty(tags.Name),
          tags: known(tags),
          kind: given(endpoint.VpcEndpointType, 'VpcEndpointType'),
          // Documented with a capital, sent without.
          state: given(endpoint.State, 'State').toLowerCase(),
          serviceName: noneIfEmpty(endpoint.ServiceName),
          vpcId: given(endpoint.VpcId, 'VpcId'),
          networkInterfaceIds: emptyIfAbsent(endpoint.NetworkInterfaceIds),
          requesterManaged: falseIfAbsent(endpoint.RequesterManaged),
          createdAt: moment(endpoint.CreationTimestamp, 'CreationTimestamp'),
        };
      });
    }
  }),
  facets: {
    // CloudWatch knows an endpoint by these four together:
    // https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-cloudwatch-metrics.html
    bytes: facet(
      ['cloudwatch:GetMetricStatistics'],
      ({ id, kind, serviceName, vpcId }: Item<'vpc-endpoint'>, aws, place) =>
        dailyMetric(
          aws,
          {
            namespace: 'AWS/PrivateLinkEndpoints',
            metric: 'BytesProcessed',
            statistic: 'Sum',
            dimensions: {
              'Endpoint Type': kind,
              'Service Name': given(serviceName, 'ServiceName'),
              'VPC Endpoint Id': id,
              'VPC Id': vpcId,
            },
          },
          place.now,
        ),
    ),
  },
});

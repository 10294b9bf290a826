import { arnOf, known } from '../../model/index.ts';
import { emptyIfAbsent, given, moment, noneIfEmpty, tagsFrom } from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';
import { dailyMetric } from '../services/cloudwatch/daily-metric.ts';

/** NAT gateways of a region: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NatGateway.html */
export const natGateway = defineCollector({
  type: 'nat-gateway',
  scope: 'regional',
  everything: (place) => arnOf({ ...place, service: 'ec2', resource: 'natgateway/*' }),
  lister: lister(['ec2:DescribeNatGateways'], async function* (aws, place) {
    for await (const { NatGateways } of aws.pages('ec2:DescribeNatGateways', {})) {
      yield* each(given(NatGateways, 'NatGateways'), { id: 'NatGatewayId' }, (gateway) => {
        const id = given(gateway.NatGatewayId, 'NatGatewayId');
        const tags = tagsFrom(emptyIfAbsent(gateway.Tags));
        const addresses = emptyIfAbsent(gateway.NatGatewayAddresses);
        return {
          type: 'nat-gateway',
          id,
          arn: arnOf({ ...place, service: 'ec2', resource: `natgateway/${id}` }),
          region: place.region,
          name: noneIfEmpty(tags.Name),
          tags: known(tags),
          state: given(gateway.State, 'State'),
          createdAt: moment(gateway.CreateTime, 'CreateTime'),
          vpcId: given(gateway.VpcId, 'VpcId'),
          connectivity: noneIfEmpty(gateway.ConnectivityType),
          availability: noneIfEmpty(gateway.AvailabilityMode),
          zones: named(addresses.map(({ AvailabilityZone }) => AvailabilityZone)),
          publicIps: named(addresses.map(({ PublicIp }) => PublicIp)),
          allocationIds: named(addresses.map(({ AllocationId }) => AllocationId)),
        };
      });
    }
  }),
  facets: {
    bytesOut: facet(['cloudwatch:GetMetricStatistics'], ({ id }, aws, place) =>
      dailyMetric(
        aws,
        {
          namespace: 'AWS/NATGateway',
          metric: 'BytesOutToDestination',
          statistic: 'Sum',
          dimensions: { NatGatewayId: id },
        },
        place.now,
      ),
    ),
  },
});

// An address has no such name where its gateway is private, or not ready yet.
const named = (names: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(names.map(noneIfEmpty).filter((name) => name !== null)),
];

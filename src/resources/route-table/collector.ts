import type { OutputOf } from '../../aws/index.ts';
import { arnOf, known } from '../../model/index.ts';
import { emptyIfAbsent, given, noneIfEmpty, tagsFrom } from '../reading/aws-fields.ts';
import { defineCollector, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';

type Table = NonNullable<OutputOf<'ec2:DescribeRouteTables'>['RouteTables']>[number];
type Route = NonNullable<Table['Routes']>[number];

/** Route tables of a region: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RouteTable.html */
export const routeTable = defineCollector({
  type: 'route-table',
  scope: 'regional',
  everything: (place) => arnOf({ ...place, service: 'ec2', resource: 'route-table/*' }),
  lister: lister(['ec2:DescribeRouteTables'], async function* (aws, place) {
    for await (const { RouteTables } of aws.pages('ec2:DescribeRouteTables', {})) {
      yield* each(given(RouteTables, 'RouteTables'), { id: 'RouteTableId' }, (table) => {
        const id = given(table.RouteTableId, 'RouteTableId');
        const tags = tagsFrom(emptyIfAbsent(table.Tags));
        const associations = emptyIfAbsent(table.Associations);
        return {
          type: 'route-table',
          id,
          arn: arnOf({ ...place, service: 'ec2', resource: `route-table/${id}` }),
          region: place.region,
          name: noneIfEmpty(tags.Name),
          tags: known(tags),
          vpcId: given(table.VpcId, 'VpcId'),
          main: associations.some(({ Main }) => Main === true),
          subnetIds: distinct(associations.map(({ SubnetId }) => SubnetId)),
          targets: distinct(emptyIfAbsent(table.Routes).flatMap(targetsOf)),
        };
      });
    }
  }),
  facets: {},
});

// A route names one target, in the field of its kind; one to an instance names its interface as well.
const targetsOf = (route: Route): readonly (string | undefined)[] => [
  route.GatewayId === 'local' ? undefined : route.GatewayId,
  route.NatGatewayId,
  route.EgressOnlyInternetGatewayId,
  route.InstanceId,
  route.NetworkInterfaceId,
  route.TransitGatewayId,
  route.VpcPeeringConnectionId,
  route.LocalGatewayId,
  route.CarrierGatewayId,
  route.CoreNetworkArn,
  route.OdbNetworkArn,
];

const distinct = (ids: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(ids.map(noneIfEmpty).filter((id) => id !== null))].toSorted();

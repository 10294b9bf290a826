import type { Aws, OutputOf } from '../../../aws/index.ts';
import { emptyIfAbsent, given, noneIfEmpty } from '../../reading/aws-fields.ts';
import { everyItem } from '../../reading/pages-of.ts';
import type { AclEntry, SubnetAcl, SubnetPlace, SubnetRoute, SubnetRoutes } from './subnet-network.ts';

type RouteTable = NonNullable<OutputOf<'ec2:DescribeRouteTables'>['RouteTables']>[number];
type Route = NonNullable<RouteTable['Routes']>[number];
type NetworkAcl = NonNullable<OutputOf<'ec2:DescribeNetworkAcls'>['NetworkAcls']>[number];
type Entry = NonNullable<NetworkAcl['Entries']>[number];

/**
 * How some subnets are routed. All route tables of a region come in one listing, which is asked for once; a subnet without a
 * table of its own follows the main one. https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html
 */
export const subnetRoutes = async (
  aws: Aws<'ec2:DescribeRouteTables'>,
  subnets: readonly SubnetPlace[],
): Promise<readonly SubnetRoutes[]> => {
  if (subnets.length === 0) return [];
  const pages = aws.pages('ec2:DescribeRouteTables', {});
  const tables = await everyItem(pages, ({ RouteTables }) => given(RouteTables, 'RouteTables'));
  return subnets.map(({ subnetId, vpcId }) => {
    const table =
      tables.find(({ Associations }) => emptyIfAbsent(Associations).some((each) => each.SubnetId === subnetId)) ??
      tables.find(
        ({ VpcId, Associations }) => VpcId === vpcId && emptyIfAbsent(Associations).some(({ Main }) => Main === true),
      );
    return { subnetId, routes: table === undefined ? null : given(table.Routes, 'Routes').flatMap(routeOf) };
  });
};

/** What the network ACLs of some subnets let through; each subnet has just one: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html */
export const subnetAcls = async (
  aws: Aws<'ec2:DescribeNetworkAcls'>,
  subnets: readonly SubnetPlace[],
): Promise<readonly SubnetAcl[]> => {
  if (subnets.length === 0) return [];
  const pages = aws.pages('ec2:DescribeNetworkAcls', {});
  const acls = await everyItem(pages, ({ NetworkAcls }) => given(NetworkAcls, 'NetworkAcls'));
  return subnets.map(({ subnetId }) => {
    const acl = acls.find(({ Associations }) => emptyIfAbsent(Associations).some((each) => each.SubnetId === subnetId));
    return { subnetId, entries: acl === undefined ? null : given(acl.Entries, 'Entries').map(entryOf) };
  });
};

// A blackhole leads to something that is gone.
const routeOf = (route: Route): readonly SubnetRoute[] => {
  if (given(route.State, 'State') === 'blackhole') return [];
  const destination =
    noneIfEmpty(route.DestinationCidrBlock) ??
    noneIfEmpty(route.DestinationIpv6CidrBlock) ??
    given(route.DestinationPrefixListId, 'a destination');
  return [{ destination, target: targetOf(route) }];
};

// Exactly one of these says where a route leads.
const targetOf = (route: Route): string => {
  const [target = 'another'] = [
    route.GatewayId,
    route.NatGatewayId,
    route.EgressOnlyInternetGatewayId,
    route.TransitGatewayId,
    route.VpcPeeringConnectionId,
    route.InstanceId,
    route.NetworkInterfaceId,
    route.LocalGatewayId,
    route.CarrierGatewayId,
    route.CoreNetworkArn,
  ].flatMap((id) => (id === undefined || id === '' ? [] : [id]));
  return target;
};

const entryOf = (entry: Entry): AclEntry => {
  const ports = entry.PortRange;
  return {
    number: given(entry.RuleNumber, 'RuleNumber'),
    direction: given(entry.Egress, 'Egress') ? 'out' : 'in',
    allows: given(entry.RuleAction, 'RuleAction') === 'allow',
    protocol: given(entry.Protocol, 'Protocol'),
    range: noneIfEmpty(entry.CidrBlock) ?? given(entry.Ipv6CidrBlock, 'a range'),
    ports: ports === undefined ? null : { from: given(ports.From, 'From'), to: given(ports.To, 'To') },
  };
};

import type { Read } from '../model/index.ts';
import type { AclEntry, SubnetAcl, SubnetRoute, SubnetRoutes } from '../resources/services/ec2/subnet-network.ts';
import { familyOf, isPublicCidr } from './public-cidr.ts';

/** Whether the internet gets into a subnet: it does, no route leads there, its network ACL keeps it out, or nobody knows. */
export type InternetPath = 'open' | 'noRoute' | 'acl' | 'unread';

/** What is known of how some subnets are routed and filtered. */
export interface SubnetGates {
  readonly routes: Read<readonly SubnetRoutes[]>;
  readonly acls: Read<readonly SubnetAcl[]>;
}

/** Packets that want in: to some ports, by one family of addresses. */
export interface Packets {
  readonly family: ReturnType<typeof familyOf>;
  readonly protocol: 'tcp' | 'udp';
  readonly ports: { readonly from: number; readonly to: number };
}

/**
 * How packets of the internet get to a public address in a subnet: through a route to an internet gateway, for it answers by
 * the same way, and through the network ACL in and, since that keeps no state, out again.
 * https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html, https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html
 */
export const internetPath = (
  subnetId: string | null,
  { routes, acls }: SubnetGates,
  packets: Packets,
): InternetPath => {
  const table = routes.known ? (routes.value.find((each) => each.subnetId === subnetId)?.routes ?? null) : null;
  const acl = acls.known ? (acls.value.find((each) => each.subnetId === subnetId)?.entries ?? null) : null;
  const routed = table === null ? null : leadsIn(table, packets.family);
  const admitted =
    acl === null ? null : passes(acl, 'in', packets) && passes(acl, 'out', { ...packets, ports: anyPort });
  if (routed === false) return 'noRoute';
  if (admitted === false) return 'acl';
  return routed === null || admitted === null ? 'unread' : 'open';
};

/** The best of several ways in: one that is open is enough. */
export const bestPath = (paths: readonly InternetPath[]): InternetPath =>
  (['open', 'unread', 'acl', 'noRoute'] as const).find((path) => paths.includes(path)) ?? 'unread';

// Null where packets pass a firewall or another machine first, which has rules of its own.
const leadsIn = (routes: readonly SubnetRoute[], family: Packets['family']): boolean | null => {
  const broad = routes.filter(({ destination }) => isPublicCidr(destination) && familyOf(destination) === family);
  if (broad.some(({ target }) => target.startsWith('igw-'))) return true;
  // What a prefix list holds is not asked for; a firewall takes the place of the gateway in the subnet's own table.
  const lists = routes.filter(({ destination, target }) => destination.startsWith('pl-') && target.startsWith('igw-'));
  return lists.length > 0 || broad.some(({ target }) => /^(?:vpce|eni|i|cagw|lgw)-/.test(target)) ? null : false;
};

// Callers choose the port to which the answer goes.
const anyPort = { from: 0, to: 65_535 };

const numbers = { tcp: '6', udp: '17' };

const passes = (entries: readonly AclEntry[], direction: AclEntry['direction'], packets: Packets): boolean => {
  let undecided: readonly Packets['ports'][] = [packets.ports];
  const rules = entries
    .filter((entry) => entry.direction === direction && familyOf(entry.range) === packets.family)
    .filter(({ protocol }) => protocol === '-1' || protocol === numbers[packets.protocol])
    .toSorted((a, b) => a.number - b.number);
  for (const { allows, range, ports } of rules) {
    const about = ports ?? anyPort;
    const met = undecided.some(({ from, to }) => from <= about.to && about.from <= to);
    if (met && allows && isPublicCidr(range)) return true;
    if (!allows && range.endsWith('/0')) undecided = undecided.flatMap((each) => without(each, about));
  }
  return false;
};

// What is left of some ports.
const without = ({ from, to }: Packets['ports'], taken: Packets['ports']): readonly Packets['ports'][] =>
  [
    { from, to: Math.min(to, taken.from - 1) },
    { from: Math.max(from, taken.to + 1), to },
  ].filter((rest) => rest.from <= rest.to);

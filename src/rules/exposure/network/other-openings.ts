import { type InternetPath, internetPath, type SubnetGates } from '../../../derived/internet-path.ts';
import { familyOf } from '../../../derived/public-cidr.ts';
import type { InstanceInterface } from '../../../resources/ec2-instance/fields.ts';
import type { Ingress } from '../../../resources/security-group/fields.ts';
import { publicFamilies } from './instance-exposure.ts';
import type { Port } from './port.ts';
import { type Group, type Opening, publicRules } from './security-group-ingress.ts';

/** A rule of a security group that opens other ports than those that are judged apart. */
export interface OtherOpening extends Opening {
  /** As people read it: `8443`, `8000-8100/udp`, `0-65535/tcp+udp`. */
  readonly ports: string;
  /** Whether the internet gets as far as the security group. */
  readonly path: InternetPath;
}

interface Question {
  readonly apart: readonly Port[];
  readonly gates: SubnetGates;
}

/** What the security groups of an instance open besides some ports, and what hides the rest of the answer. */
export const otherOpenings = (
  interfaces: readonly InstanceInterface[],
  groups: readonly Group[],
  { apart, gates }: Question,
) => {
  const found = interfaces
    .filter((each) => publicFamilies(each).length > 0)
    .map((each) => ({ each, ...publicRules(each.securityGroupIds, groups) }));
  return {
    open: found.flatMap(({ each, openings }) =>
      openings
        .filter(({ rule }) => opensOthers(rule, apart))
        .flatMap((opening) =>
          publicFamilies(each).flatMap((family) => openedBy(opening, family, each.subnetId, gates)),
        ),
    ),
    unreadLists: found.flatMap(({ unreadLists }) => unreadLists),
    unseenGroups: found.flatMap(({ unseenGroups }) => unseenGroups),
  };
};

const openedBy = (
  opening: Opening,
  family: ReturnType<typeof familyOf>,
  subnetId: string | null,
  gates: SubnetGates,
): readonly OtherOpening[] => {
  const ranges = opening.ranges.filter((range) => familyOf(range) === family);
  if (ranges.length === 0) return [];
  const packets = { family, protocol: transportOf(opening.rule) ?? 'tcp', ports: opening.rule.ports ?? everyPort };
  return [{ ...opening, ranges, ports: labelOf(opening.rule), path: internetPath(subnetId, gates, packets) }];
};

const everyPort = { from: 0, to: 65_535 };

const transports: { readonly [protocol: string]: 'tcp' | 'udp' } = { tcp: 'tcp', 6: 'tcp', udp: 'udp', 17: 'udp' };

// Null for what knows no ports. A ping is not a port.
const transportOf = ({ protocol }: Ingress): 'tcp' | 'udp' | null => transports[protocol] ?? null;

const opensOthers = (rule: Ingress, apart: readonly Port[]): boolean => {
  if (rule.protocol === '-1') return true;
  const transport = transportOf(rule);
  if (transport === null) return false;
  const { from, to } = rule.ports ?? everyPort;
  const named = new Set(
    apart
      .filter(({ protocol, number }) => protocol === transport && from <= number && number <= to)
      .map(({ number }) => number),
  );
  return to - from + 1 > named.size;
};

const labelOf = (rule: Ingress): string => {
  const { from, to } = rule.ports ?? everyPort;
  const ports = from === to ? `${from}` : `${from}-${to}`;
  if (rule.protocol === '-1') return `${ports}/tcp+udp`;
  return transportOf(rule) === 'udp' ? `${ports}/udp` : ports;
};

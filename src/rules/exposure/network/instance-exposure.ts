import { type InternetPath, internetPath, type SubnetGates } from '../../../derived/internet-path.ts';
import { familyOf, isLocal } from '../../../derived/public-cidr.ts';
import type { InstanceInterface } from '../../../resources/ec2-instance/fields.ts';
import type { Port } from './port.ts';
import { type Group, type Opening, publicIngress } from './security-group-ingress.ts';

type Family = ReturnType<typeof familyOf>;

/** A port of an instance that its security groups open to the internet, by which family of addresses. */
export interface OpenPort extends Opening {
  readonly port: Port;
  readonly family: Family;
  /** Whether the internet gets as far as the security groups. */
  readonly path: InternetPath;
}

/** What security groups open of an instance, and what hides the rest of the answer. */
export interface InstanceExposure {
  readonly open: readonly OpenPort[];
  readonly unreadLists: readonly string[];
  readonly unseenGroups: readonly string[];
}

/** The addresses of interfaces that the internet may reach: public IPv4, and IPv6 that is not local. */
export const publicAddresses = (interfaces: readonly InstanceInterface[]): readonly string[] =>
  interfaces.flatMap(({ publicIps, ipv6Addresses }) => [
    ...publicIps,
    ...ipv6Addresses.filter((address) => !isLocal(address)),
  ]);

/** The families in which an interface has a public address. */
export const publicFamilies = (each: InstanceInterface): readonly Family[] => [
  ...new Set(publicAddresses([each]).map(familyOf)),
];

/** What security groups leave open on the interfaces that have a public address, by the family of that address. */
export const exposureOf = (
  interfaces: readonly InstanceInterface[],
  groups: readonly Group[],
  ports: readonly Port[],
  gates: SubnetGates,
): InstanceExposure => {
  const ingress = interfaces.flatMap(({ subnetId, securityGroupIds, ...each }) => {
    const families = publicFamilies({ subnetId, securityGroupIds, ...each });
    return families.length === 0
      ? []
      : ports.map((port) => ({ port, families, subnetId, ...publicIngress(port, securityGroupIds, groups) }));
  });
  return {
    open: ingress.flatMap(({ port, families, subnetId, openings }) =>
      openings.flatMap((opening) =>
        families.flatMap((family) => {
          const ranges = opening.ranges.filter((range) => familyOf(range) === family);
          const { number, protocol } = port;
          const path = internetPath(subnetId, gates, { family, protocol, ports: { from: number, to: number } });
          return ranges.length === 0 ? [] : [{ ...opening, ranges, port, family, path }];
        }),
      ),
    ),
    unreadLists: ingress.flatMap(({ unreadLists }) => unreadLists),
    unseenGroups: ingress.flatMap(({ unseenGroups }) => unseenGroups),
  };
};

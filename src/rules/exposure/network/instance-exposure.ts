import { familyOf, isLocal } from '../../../derived/public-cidr.ts';
import type { InstanceInterface } from '../../../resources/ec2-instance/fields.ts';
import type { Port } from './port.ts';
import { type Group, type Opening, publicIngress } from './security-group-ingress.ts';

type Family = ReturnType<typeof familyOf>;

/** A port of an instance that the internet reaches, by which family of addresses. */
export interface OpenPort extends Opening {
  readonly port: Port;
  readonly family: Family;
}

/** What the internet reaches of an instance, and what hides the rest of the answer. */
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

/** What security groups leave open on the interfaces that have a public address, by the family of that address. */
export const exposureOf = (
  interfaces: readonly InstanceInterface[],
  groups: readonly Group[],
  ports: readonly Port[],
): InstanceExposure => {
  const ingress = interfaces.flatMap((each) => {
    const families = new Set(publicAddresses([each]).map(familyOf));
    return families.size === 0
      ? []
      : ports.map((port) => ({ port, families, ...publicIngress(port, each.securityGroupIds, groups) }));
  });
  return {
    open: ingress.flatMap(({ port, families, openings }) =>
      openings.flatMap((opening) =>
        [...families].flatMap((family) => {
          const ranges = opening.ranges.filter((range) => familyOf(range) === family);
          return ranges.length === 0 ? [] : [{ ...opening, ranges, port, family }];
        }),
      ),
    ),
    unreadLists: ingress.flatMap(({ unreadLists }) => unreadLists),
    unseenGroups: ingress.flatMap(({ unseenGroups }) => unseenGroups),
  };
};

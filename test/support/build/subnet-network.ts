import type {
  AclEntry,
  SubnetAcl,
  SubnetRoute,
  SubnetRoutes,
} from '../../../src/resources/services/ec2/subnet-network.ts';

/** A subnet with a route to an internet gateway for both families. */
export const publicSubnet = (change: Partial<SubnetRoutes> = {}): SubnetRoutes => ({
  subnetId: 'subnet-0a',
  routes: [
    { destination: '10.0.0.0/16', target: 'local' },
    { destination: '0.0.0.0/0', target: 'igw-0a' },
    { destination: '::/0', target: 'igw-0a' },
  ],
  ...change,
});

/** A subnet that goes out through a NAT gateway and an egress-only gateway, which let nobody in, or as stated. */
export const privateSubnet = (...routes: readonly SubnetRoute[]): SubnetRoutes => ({
  subnetId: 'subnet-0a',
  routes: [
    { destination: '10.0.0.0/16', target: 'local' },
    ...(routes.length > 0
      ? routes
      : [
          { destination: '0.0.0.0/0', target: 'nat-0a' },
          { destination: '::/0', target: 'eigw-0a' },
        ]),
  ],
});

/** A rule of a network ACL that lets everything in, or as stated. */
export const aclEntry = (change: Partial<AclEntry> = {}): AclEntry => ({
  number: 100,
  direction: 'in',
  allows: true,
  protocol: '-1',
  range: '0.0.0.0/0',
  ports: null,
  ...change,
});

/** The network ACL of a subnet with these rules, and the last one, which denies everything else. */
export const acl = (...entries: readonly AclEntry[]): SubnetAcl => ({
  subnetId: 'subnet-0a',
  entries: [
    ...entries,
    ...(['in', 'out'] as const).map((direction) => aclEntry({ number: 32_767, direction, allows: false })),
  ],
});

/** A network ACL as a VPC begins with: everything passes, both ways and by both families. */
export const defaultAcl = (): SubnetAcl =>
  acl(
    ...(['in', 'out'] as const).flatMap((direction) => [
      aclEntry({ direction }),
      aclEntry({ direction, number: 101, range: '::/0' }),
    ]),
  );

import { describe, expect, it } from 'vitest';
import { bestPath, type InternetPath, internetPath, type Packets } from '../../src/derived/internet-path.ts';
import { known, unread } from '../../src/model/index.ts';
import type { SubnetAcl, SubnetRoute, SubnetRoutes } from '../../src/resources/services/ec2/subnet-network.ts';
import { acl, aclEntry, defaultAcl, privateSubnet, publicSubnet } from '../support/build/subnet-network.ts';

const ssh: Packets = { family: 'ipv4', protocol: 'tcp', ports: { from: 22, to: 22 } };
const denied = unread({ kind: 'denied', operation: 'ec2:X', action: 'ec2:X' });
const path = (
  routes: SubnetRoutes | null,
  entries: SubnetAcl | null = defaultAcl(),
  packets: Partial<Packets> = {},
): InternetPath =>
  internetPath(
    'subnet-0a',
    { routes: routes === null ? denied : known([routes]), acls: entries === null ? denied : known([entries]) },
    { ...ssh, ...packets },
  );
const route = (destination: string, target: string): SubnetRoute => ({ destination, target });
const out = aclEntry({ direction: 'out' });

describe('the way from the internet', () => {
  it.each<[InternetPath, string, SubnetRoutes]>([
    ['open', 'an internet gateway', publicSubnet()],
    ['open', 'halves of the internet', privateSubnet(route('0.0.0.0/1', 'igw-0a'), route('128.0.0.0/1', 'igw-0a'))],
    ['noRoute', 'a NAT gateway', privateSubnet()],
    ['noRoute', 'a transit gateway', privateSubnet(route('0.0.0.0/0', 'tgw-0a'))],
    ['noRoute', 'nothing', publicSubnet({ routes: [] })],
    ['noRoute', 'an internet gateway for IPv6 alone', privateSubnet(route('::/0', 'igw-0a'))],
    ['noRoute', 'an internet gateway for one office alone', privateSubnet(route('198.51.100.0/24', 'igw-0a'))],
    ['unread', 'an internet gateway for a list of ranges', privateSubnet(route('pl-0a', 'igw-0a'))],
    ['unread', 'a firewall', privateSubnet(route('0.0.0.0/0', 'vpce-0a'))],
    ['unread', 'an instance that forwards', privateSubnet(route('0.0.0.0/0', 'i-0b'))],
    ['unread', 'a table that AWS does not show', publicSubnet({ routes: null })],
    ['unread', 'the table of another subnet', publicSubnet({ subnetId: 'subnet-0b' })],
  ])('is %s by %s', (expected, _, routes) => expect(path(routes)).toBe(expected));

  it('by IPv6 needs an internet gateway too, for an egress-only one lets nobody in', () => {
    expect(path(publicSubnet(), defaultAcl(), { family: 'ipv6' })).toBe('open');
    expect(path(privateSubnet(), defaultAcl(), { family: 'ipv6' })).toBe('noRoute');
  });

  it.each<[InternetPath, string, SubnetAcl]>([
    ['acl', 'lets nothing in', acl(out)],
    ['acl', 'lets nothing out again', acl(aclEntry())],
    [
      'acl',
      'denies the port first',
      acl(aclEntry({ number: 50, allows: false, protocol: '6', ports: { from: 20, to: 25 } }), aclEntry(), out),
    ],
    ['acl', 'lets other ports in', acl(aclEntry({ protocol: '6', ports: { from: 443, to: 443 } }), out)],
    ['acl', 'lets UDP in', acl(aclEntry({ protocol: '17' }), out)],
    ['acl', 'lets an office in', acl(aclEntry({ range: '198.51.100.0/24' }), out)],
    ['acl', 'lets IPv6 in', acl(aclEntry({ range: '::/0' }), out)],
    ['open', 'denies the port after it was let in', acl(aclEntry(), aclEntry({ number: 200, allows: false }), out)],
    [
      'open',
      'denies an office',
      acl(aclEntry({ number: 50, allows: false, range: '198.51.100.0/24' }), aclEntry(), out),
    ],
    [
      'open',
      'lets answers out to some ports',
      acl(aclEntry(), aclEntry({ direction: 'out', protocol: '6', ports: { from: 1024, to: 65_535 } })),
    ],
    ['unread', 'is not shown', { subnetId: 'subnet-0a', entries: null }],
  ])('is %s where the network ACL %s', (expected, _, entries) => expect(path(publicSubnet(), entries)).toBe(expected));

  it('is not known where the routes or the ACLs could not be read, unless the other closes it', () => {
    expect(path(null)).toBe('unread');
    expect(path(publicSubnet(), null)).toBe('unread');
    expect(path(privateSubnet(), null)).toBe('noRoute');
    expect(path(null, acl())).toBe('acl');
  });

  it('of several is the best', () => {
    expect(bestPath(['noRoute', 'open', 'unread'])).toBe('open');
    expect(bestPath(['noRoute', 'unread', 'acl'])).toBe('unread');
    expect(bestPath(['noRoute', 'acl'])).toBe('acl');
    expect(bestPath(['noRoute'])).toBe('noRoute');
    expect(bestPath([])).toBe('unread');
  });
});

import { expect, it } from 'vitest';
import { isAbout, portLabel, portsFrom } from '../../../../src/rules/exposure/network/port.ts';
import { ingress } from '../../../support/build/security-group.ts';

it('reads ports as people write them', () => {
  expect(portsFrom(['22 SSH', ' 8443 ', '11211/udp Memcached', '1433 SQL Server'])).toEqual([
    { number: 22, protocol: 'tcp', name: 'SSH' },
    { number: 8443, protocol: 'tcp', name: null },
    { number: 11211, protocol: 'udp', name: 'Memcached' },
    { number: 1433, protocol: 'tcp', name: 'SQL Server' },
  ]);
  expect(portsFrom(['22 SSH', '161/udp SNMP', '8443']).map(portLabel)).toEqual(['22 (SSH)', '161/udp (SNMP)', '8443']);
});

it.each(['', 'ssh', '22SSH', '22/sctp', '65536', '-1', '22-25'])('refuses %j', (text) => {
  expect(() => portsFrom([text])).toThrow('is no port');
});

it.each([
  ['tcp', { from: 22, to: 22 }, true],
  ['6', { from: 0, to: 65_535 }, true],
  ['-1', null, true],
  ['tcp', { from: 23, to: 65_535 }, false],
  ['tcp', { from: 0, to: 21 }, false],
  ['udp', { from: 22, to: 22 }, false],
  ['17', null, false],
  ['icmp', { from: -1, to: -1 }, false],
  ['tcp', null, true],
])('%s %j lets SSH in: %s', (protocol, ports, expected) => {
  expect(isAbout(ingress({ protocol, ports }), { number: 22, protocol: 'tcp', name: 'SSH' })).toBe(expected);
});

import { expect, it } from 'vitest';
import { interfacesOf } from '../../../src/resources/ec2-instance/instance-interfaces.ts';

it('keeps every public address and every group of each interface', () => {
  expect(
    interfacesOf([
      {
        NetworkInterfaceId: 'eni-0a',
        SubnetId: 'subnet-0a',
        VpcId: 'vpc-0a',
        PrivateIpAddresses: [
          { PrivateIpAddress: '10.0.0.10', Association: { PublicIp: '203.0.113.10' } },
          {},
          { Association: { PublicIp: '203.0.113.11' } },
        ],
        Ipv6Addresses: [{ Ipv6Address: '2600:1f18::a' }],
        Groups: [{ GroupId: 'sg-0a' }, { GroupId: 'sg-0b' }],
      },
      { NetworkInterfaceId: 'eni-0b' },
    ]),
  ).toEqual([
    {
      id: 'eni-0a',
      publicIps: ['203.0.113.10', '203.0.113.11'],
      ipv6Addresses: ['2600:1f18::a'],
      privateIps: ['10.0.0.10'],
      securityGroupIds: ['sg-0a', 'sg-0b'],
      subnetId: 'subnet-0a',
      vpcId: 'vpc-0a',
    },
    {
      id: 'eni-0b',
      publicIps: [],
      privateIps: [],
      ipv6Addresses: [],
      securityGroupIds: [],
      subnetId: null,
      vpcId: null,
    },
  ]);
});

it('has none for an instance that is terminated', () => {
  expect(interfacesOf(undefined)).toEqual([]);
});

it('does not guess ids', () => {
  expect(() => interfacesOf([{}])).toThrow("AWS's answer lacks NetworkInterfaceId");
  expect(() => interfacesOf([{ NetworkInterfaceId: 'eni-0a', Groups: [{}] }])).toThrow("AWS's answer lacks GroupId");
});

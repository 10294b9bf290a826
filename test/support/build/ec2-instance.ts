import { known } from '../../../src/model/index.ts';
import type { InstanceInterface } from '../../../src/resources/ec2-instance/fields.ts';
import { builderOf } from '../builders.ts';
import { steady } from './series.ts';
import { defaultAcl, publicSubnet } from './subnet-network.ts';

/** A network interface without a public address. */
export const instanceInterface = (change: Partial<InstanceInterface> = {}): InstanceInterface => ({
  id: 'eni-0a',
  publicIps: [],
  privateIps: ['10.0.0.10'],
  ipv6Addresses: [],
  securityGroupIds: ['sg-0a'],
  subnetId: 'subnet-0a',
  vpcId: 'vpc-0a',
  ...change,
});

/** A busy instance that has run for months. */
export const ec2Instance = builderOf<'ec2-instance'>(
  {
    type: 'ec2-instance',
    id: 'i-0a',
    arn: 'arn:aws:ec2:eu-west-1:111122223333:instance/i-0a',
    region: 'eu-west-1',
    name: 'web',
    tags: known({ Name: 'web' }),
    state: 'running',
    instanceType: 't3.micro',
    imageId: 'ami-aws',
    launchedAt: '2026-06-01T00:00:00.000Z',
    stateTransitionReason: null,
    publicIp: null,
    interfaces: [instanceInterface()],
    instanceProfileArn: 'arn:aws:iam::111122223333:instance-profile/web',
    volumeIds: ['vol-0a'],
    operatedBy: null,
    lifecycle: null,
    platform: 'Linux/UNIX',
  },
  {
    cpu: steady(60, 90),
    networkIn: steady(50_000_000, 90, { metric: 'NetworkIn', statistic: 'Sum', unit: 'Bytes' }),
    networkOut: steady(50_000_000, 90, { metric: 'NetworkOut', statistic: 'Sum', unit: 'Bytes' }),
    userData: { bytes: 64, suspects: [], undecoded: [] },
    subnetRoutes: [publicSubnet()],
    subnetAcls: [defaultAcl()],
    balancers: [],
  },
);

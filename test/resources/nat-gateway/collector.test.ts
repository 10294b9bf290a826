import { expect, it } from 'vitest';
import { natGateway } from '../../../src/resources/nat-gateway/collector.ts';
import { facetRead, listed } from '../../support/fake-aws.ts';

const zonal = {
  NatGatewayId: 'nat-0a',
  State: 'available' as const,
  CreateTime: new Date('2026-06-01T00:00:00Z'),
  VpcId: 'vpc-0a',
  SubnetId: 'subnet-0a',
  ConnectivityType: 'public' as const,
  NatGatewayAddresses: [
    {
      AllocationId: 'eipalloc-0a',
      NetworkInterfaceId: 'eni-0a',
      PrivateIp: '10.0.0.4',
      PublicIp: '203.0.113.20',
    },
  ],
  Tags: [{ Key: 'Name', Value: 'egress' }],
};

it('lists the gateways of every page', async () => {
  const items = await listed(natGateway, {
    'ec2:DescribeNatGateways': () => [
      { NatGateways: [zonal], NextToken: 'n' },
      {
        NatGateways: [
          {
            ...zonal,
            NatGatewayId: 'nat-0b',
            AvailabilityMode: 'regional' as const,
            NatGatewayAddresses: [
              { AllocationId: 'eipalloc-1', PublicIp: '203.0.113.1', AvailabilityZone: 'eu-west-1a' },
              { AllocationId: 'eipalloc-2', PublicIp: '203.0.113.2', AvailabilityZone: 'eu-west-1a' },
              { AllocationId: 'eipalloc-3', PublicIp: '203.0.113.3', AvailabilityZone: 'eu-west-1b' },
            ],
          },
        ],
      },
    ],
  });
  expect(items).toMatchObject([
    {
      id: 'nat-0a',
      arn: 'arn:aws:ec2:eu-west-1:111122223333:natgateway/nat-0a',
      name: 'egress',
      state: 'available',
      createdAt: '2026-06-01T00:00:00.000Z',
      connectivity: 'public',
      availability: null,
      zones: [],
      publicIps: ['203.0.113.20'],
      allocationIds: ['eipalloc-0a'],
    },
    {
      id: 'nat-0b',
      availability: 'regional',
      zones: ['eu-west-1a', 'eu-west-1b'],
      publicIps: ['203.0.113.1', '203.0.113.2', '203.0.113.3'],
    },
  ]);
});

it('takes a private gateway, whose address has no public one', async () => {
  const [item] = await listed(natGateway, {
    'ec2:DescribeNatGateways': () => ({
      NatGateways: [
        { ...zonal, ConnectivityType: 'private' as const, NatGatewayAddresses: [{ PrivateIp: '10.0.0.4' }] },
      ],
    }),
  });
  expect(item).toMatchObject({ connectivity: 'private', publicIps: [], allocationIds: [] });
});

it.each([
  ['NatGateways', {}],
  ['State', { NatGateways: [{ ...zonal, State: undefined }] }],
  ['CreateTime', { NatGateways: [{ ...zonal, CreateTime: undefined }] }],
])('does not guess %s', async (field, answer) => {
  await expect(listed(natGateway, { 'ec2:DescribeNatGateways': () => answer })).rejects.toThrow(
    `AWS's answer lacks ${field}`,
  );
});

it('reads what a gateway sent by day', async () => {
  const [item] = await listed(natGateway, { 'ec2:DescribeNatGateways': () => ({ NatGateways: [zonal] }) });
  if (item === undefined) throw new Error('nothing listed');
  const answers = {
    'cloudwatch:GetMetricStatistics': (input: object) => {
      expect(input).toMatchObject({
        Namespace: 'AWS/NATGateway',
        MetricName: 'BytesOutToDestination',
        Dimensions: [{ Name: 'NatGatewayId', Value: 'nat-0a' }],
        Statistics: ['Sum'],
      });
      return { Datapoints: [{ Timestamp: new Date('2026-11-21T00:00:00Z'), Sum: 0, Unit: 'Bytes' as const }] };
    },
  };
  expect(await facetRead(natGateway, answers, item, 'bytesOut')).toMatchObject({ days: [{ value: 0 }] });
});

import { known } from '../../../src/model/index.ts';
import { builderOf } from '../builders.ts';
import { steady } from './series.ts';

/** A public NAT gateway of one zone that sends something every day. */
export const natGateway = builderOf<'nat-gateway'>(
  {
    type: 'nat-gateway',
    id: 'nat-0a',
    arn: 'arn:aws:ec2:eu-west-1:111122223333:natgateway/nat-0a',
    region: 'eu-west-1',
    name: null,
    tags: known({}),
    state: 'available',
    createdAt: '2026-06-01T00:00:00.000Z',
    vpcId: 'vpc-0a',
    connectivity: 'public',
    availability: 'zonal',
    zones: [],
    publicIps: ['203.0.113.20'],
    allocationIds: ['eipalloc-0b'],
  },
  {
    bytesOut: steady(1_000_000, 90, {
      namespace: 'AWS/NATGateway',
      metric: 'BytesOutToDestination',
      statistic: 'Sum',
      unit: 'Bytes',
    }),
  },
);

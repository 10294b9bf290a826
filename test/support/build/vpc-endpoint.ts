import { known } from '../../../src/model/index.ts';
import { builderOf } from '../builders.ts';
import { steady } from './series.ts';

/** An interface endpoint in two zones that is used every day. */
export const vpcEndpoint = builderOf<'vpc-endpoint'>(
  {
    type: 'vpc-endpoint',
    id: 'vpce-0a',
    arn: 'arn:aws:ec2:eu-west-1:111122223333:vpc-endpoint/vpce-0a',
    region: 'eu-west-1',
    name: null,
    tags: known({}),
    kind: 'Interface',
    state: 'available',
    serviceName: 'com.amazonaws.eu-west-1.sqs',
    vpcId: 'vpc-0a',
    networkInterfaceIds: ['eni-0a', 'eni-0b'],
    requesterManaged: false,
    createdAt: '2026-06-01T00:00:00.000Z',
  },
  {
    bytes: steady(1_000_000, 90, {
      namespace: 'AWS/PrivateLinkEndpoints',
      metric: 'BytesProcessed',
      statistic: 'Sum',
      unit: 'Bytes',
    }),
  },
);

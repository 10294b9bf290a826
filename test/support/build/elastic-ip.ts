import { known } from '../../../src/model/index.ts';
import { builderOf } from '../builders.ts';

/** An Elastic IP on a running instance. */
export const elasticIp = builderOf<'elastic-ip'>(
  {
    type: 'elastic-ip',
    id: 'eipalloc-0a',
    arn: 'arn:aws:ec2:eu-west-1:111122223333:elastic-ip/eipalloc-0a',
    region: 'eu-west-1',
    name: null,
    tags: known({}),
    publicIp: '203.0.113.10',
    associationId: 'eipassoc-0a',
    instanceId: 'i-0a',
    networkInterfaceId: 'eni-0a',
    serviceManaged: null,
    networkInterfaceOwnerId: '111122223333',
    publicIpv4Pool: 'amazon',
  },
  {},
);

import { known } from '../../../src/model/index.ts';
import { builderOf } from '../builders.ts';

/** The primary interface of a running instance. */
export const networkInterface = builderOf<'network-interface'>(
  {
    type: 'network-interface',
    id: 'eni-0a',
    arn: 'arn:aws:ec2:eu-west-1:111122223333:network-interface/eni-0a',
    region: 'eu-west-1',
    name: null,
    tags: known({}),
    status: 'in-use',
    instanceId: 'i-0a',
    requesterId: null,
    requesterManaged: false,
    interfaceType: 'interface',
    description: null,
  },
  {},
);

import { known } from '../../../src/model/index.ts';
import type { Ingress } from '../../../src/resources/security-group/fields.ts';
import { builderOf } from '../builders.ts';

/** SSH from one address, or as stated. */
export const ingress = (change: Partial<Ingress> = {}): Ingress => ({
  protocol: 'tcp',
  ports: { from: 22, to: 22 },
  cidr: '203.0.113.10/32',
  prefixListId: null,
  groupId: null,
  ...change,
});

/** A group that lets in SSH from one address. */
export const securityGroup = builderOf<'security-group'>(
  {
    type: 'security-group',
    id: 'sg-0a',
    arn: 'arn:aws:ec2:eu-west-1:111122223333:security-group/sg-0a',
    region: 'eu-west-1',
    name: 'web',
    tags: known({}),
    vpcId: 'vpc-0a',
    ingress: [ingress()],
  },
  { listedRanges: {} },
);

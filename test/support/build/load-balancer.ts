import { unread } from '../../../src/model/index.ts';
import type { TargetGroup } from '../../../src/resources/load-balancer/fields.ts';
import { builderOf } from '../builders.ts';

/** A target group with two healthy instances. */
export const targetGroup = (change: Partial<TargetGroup> = {}): TargetGroup => ({
  arn: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/0a',
  name: 'web',
  targetType: 'instance',
  targets: 2,
  unused: 0,
  healthy: 2,
  ...change,
});

/** A public application load balancer in two zones, with targets behind it. */
export const loadBalancer = builderOf<'load-balancer'>(
  {
    type: 'load-balancer',
    id: 'web',
    arn: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/50dc6c495c0c9188',
    region: 'eu-west-1',
    name: 'web',
    tags: unread({ kind: 'not-collected', resource: 'load-balancer.tagging', why: 'not-in-inventory' }),
    kind: 'application',
    state: 'active',
    internetFacing: true,
    addressType: 'ipv4',
    zones: 2,
    instances: null,
    createdAt: '2026-06-01T00:00:00.000Z',
  },
  {
    targetGroups: [targetGroup()],
    answering: null,
    endpointServices: [],
    vpcLinks: [],
    deletionProtected: false,
    tagging: {},
  },
);

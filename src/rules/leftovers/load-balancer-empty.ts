import { dayMs } from '../../derived/index.ts';
import { defineRule, type Item } from '../../model/index.ts';
import { text } from './load-balancer-empty.text.ts';
import { loadBalancerWaste, wiredWaste } from './load-balancers/waste.ts';
import { wiredTo } from './load-balancers/wiring.ts';

export const loadBalancerEmpty = defineRule({
  id: 'load-balancer-empty',
  severity: 'medium',
  category: 'leftovers',
  subject: 'load-balancer',
  reads: ['targetGroups', 'answering', 'endpointServices', 'vpcLinks'],
  consults: ['tagging', 'deletionProtected'],
  related: { 'auto-scaling-group': { in: 'same-region' }, 'ecs-workload': { in: 'same-region' } },
  options: { minAgeDays: 1 },
  references: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-deregister-register-instances.html',
    'https://docs.aws.amazon.com/awssupport/latest/user/cost-optimization-checks.html',
  ],
  standards: { 'well-architected': ['COST04-BP03'] },
  text,
  screen(elb, { verdict, now, options: { minAgeDays } }) {
    const { id: balancer, state, createdAt } = elb;
    if (state === 'failed') return verdict.notApplicable('failed', { balancer });
    if (state === 'provisioning') return verdict.notApplicable('coming', { balancer });
    if ((now.getTime() - Date.parse(createdAt)) / dayMs < minAgeDays)
      return verdict.notApplicable('tooNew', { balancer, days: minAgeDays }, { createdAt });
    return undefined;
  },
  evaluate(elb, { verdict, related }) {
    const { targetGroups, answering: listeners } = elb;
    const targets = targetGroups.reduce((sum, group) => sum + group.targets, 0);
    const args = { balancer: elb.id, kind: elb.kind };
    const groups = targetGroups.map((group) => ({ ...group }));
    if (targets > 0) return verdict.pass('serves', { balancer: elb.id, targets }, { targetGroups: groups });
    const evidence = { ...evidenceOf(elb), targetGroups: groups, listeners };
    const users = wiredTo(elb, { groups: related['auto-scaling-group'], workloads: related['ecs-workload'] });
    if (users.length > 0)
      return verdict.fail(
        'wired',
        { ...args, users, count: users.length },
        { ...wiredWaste(elb), evidence: { ...evidence, users } },
      );
    if (listeners)
      return verdict.fail('answersItself', { ...args, listeners }, { ...wiredWaste(elb), evidence, severity: 'low' });
    const failing = { ...loadBalancerWaste(elb), evidence };
    const registered = targetGroups.reduce((sum, group) => sum + group.unused, 0);
    if (registered > 0)
      return verdict.fail('unused', { ...args, registered }, { ...loadBalancerWaste(elb, registered), evidence });
    // An inventory of an earlier version tells of a classic one only how many are registered.
    if (elb.instances && groups.length === 0)
      return verdict.pass('serves', { balancer: elb.id, targets: elb.instances });
    if (elb.kind === 'classic') return verdict.fail('noInstances', args, failing);
    if (groups.length > 0) return verdict.fail('noTargets', { ...args, groups: groups.length }, failing);
    return verdict.fail('noTargetGroup', args, failing);
  },
  byExistence: {
    option: 'minAgeDays',
    evaluate: (elb, { verdict }) =>
      verdict.fail(
        'stillThere',
        { balancer: elb.id, kind: elb.kind },
        { ...loadBalancerWaste(elb), evidence: evidenceOf(elb) },
      ),
  },
});

const evidenceOf = ({ kind, state, createdAt, internetFacing, zones, instances }: Item<'load-balancer'>) => ({
  kind,
  state,
  createdAt,
  internetFacing,
  zones,
  instances,
});

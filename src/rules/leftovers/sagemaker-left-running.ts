import { actedOn, daysSince, managedBy } from '../../derived/index.ts';
import { defineRule, type Seen } from '../../model/index.ts';
import { activityOf, isTooNew } from './idle/activity.ts';
import { computeBills, isBilling, isFree, runsNothing, stepsOf } from './sagemaker/compute.ts';
import { text } from './sagemaker-left-running.text.ts';

/** Notebook instances and Studio apps are judged by how long they have been on; endpoints by whether anybody asks them. */
export const sagemakerLeftRunning = defineRule({
  id: 'sagemaker-left-running',
  severity: 'medium',
  category: 'leftovers',
  subject: 'sagemaker-compute',
  reads: ['capacity', 'invocations'],
  consults: ['tagging'],
  options: { runningDays: 1, windowDays: 14 },
  references: [
    'https://docs.aws.amazon.com/sagemaker/latest/dg/inference-cost-optimization.html',
    'https://docs.aws.amazon.com/sagemaker/latest/dg/monitoring-cloudwatch.html',
    'https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-lifecycle-config-install.html',
  ],
  standards: { 'well-architected': ['COST04-BP03'] },
  text,
  screen(compute, { verdict, now, options: { runningDays, windowDays } }) {
    const args = { name: compute.id };
    if (!isBilling(compute)) return verdict.notApplicable('notRunning', { ...args, status: compute.status });
    if (isFree(compute)) return verdict.notApplicable('free', args);
    const tooNew = (days: number) =>
      verdict.notApplicable('tooNew', { ...args, days }, { changedAt: compute.changedAt });
    if (compute.kind === 'endpoint')
      return isTooNew(compute.createdAt, windowDays, now) ? tooNew(windowDays) : undefined;
    return daysSince(compute.changedAt, now) < runningDays ? tooNew(runningDays) : undefined;
  },
  evaluate(compute, { verdict, now, options: { runningDays, windowDays } }) {
    const args = { name: compute.id };
    if (compute.invocations === null)
      return runningDays === 0
        ? verdict.fail('stillThere', args, waste(compute))
        : verdict.fail('leftOn', { ...args, days: daysSince(compute.changedAt, now) }, waste(compute));
    if (runsNothing(compute.capacity)) return verdict.pass('scaledDown', args);
    const { state, ...evidence } = activityOf([compute.invocations], {
      windowDays,
      began: compute.createdAt,
      silentWhenIdle: true,
      isIdleDay: ([requests]) => requests === 0,
    });
    if (state === 'busy') return verdict.pass('asked', { ...args, days: windowDays }, evidence);
    if (state !== 'idle') return verdict.unclear('incomplete', { ...args, days: windowDays }, evidence);
    const { evidence: standing, ...rest } = waste(compute);
    return verdict.fail('unasked', { ...args, days: windowDays }, { ...rest, evidence: { ...evidence, ...standing } });
  },
  byExistence: {
    option: 'windowDays',
    reads: ['capacity'],
    evaluate(compute, { verdict, now, options: { runningDays } }) {
      const args = { name: compute.id };
      if (compute.kind === 'endpoint' && runsNothing(compute.capacity)) return verdict.pass('scaledDown', args);
      return compute.kind === 'endpoint' || runningDays === 0
        ? verdict.fail('stillThere', args, waste(compute))
        : verdict.fail('leftOn', { ...args, days: daysSince(compute.changedAt, now) }, waste(compute));
    },
  },
});

const waste = (compute: Seen<'sagemaker-compute', 'capacity', 'tagging'>) => {
  const manager = managedBy(compute, compute.tagging);
  return {
    evidence: {
      status: compute.status,
      createdAt: compute.createdAt,
      changedAt: compute.changedAt,
      instanceType: compute.instanceType,
      capacity: compute.capacity.map((each) => ({ ...each })),
    },
    bills: computeBills(compute),
    ...actedOn(compute, manager, stepsOf(compute, manager)),
  };
};

import { defineRule, type Evidence } from '../../model/index.ts';
import { amountOptions, limitInUsd } from './amounts/amount-limit.ts';
import { monthlyCost } from './amounts/monthly-cost.ts';
import { text } from './budget-unheard.text.ts';
import { noticeTiming, type Timing } from './budgets/budget-amounts.ts';
import { noticeAudience } from './budgets/budget-audience.ts';
import { hasEnded } from './budgets/budget-fitness.ts';
import { type Audiences, budgetHearing } from './budgets/budget-hearing.ts';
import { type BudgetNotice, risingNotices } from './budgets/budget-notices.ts';
import { isGovCloud } from './partition.ts';
import { hearingEvidence } from './subscribers/best-hearing.ts';

export const budgetUnheard = defineRule({
  id: 'budget-unheard',
  severity: 'high',
  category: 'billing',
  subject: 'budget',
  reads: ['notifications'],
  consults: ['actions', 'topics', 'topicKeys', 'topicAudiences'],
  related: { account: { in: 'home-region', consults: ['estimatedCharges'] } },
  options: amountOptions,
  references: [
    'https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-best-practices.html',
    'https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-sns-policy.html',
    'https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-controls.html',
  ],
  standards: { 'well-architected': ['COST02-BP05'] },
  text,
  screen(budget, { verdict, now }) {
    const args = { budget: budget.id, type: budget.budgetType };
    if (isGovCloud(budget)) return verdict.notApplicable('govCloud', args);
    if (budget.budgetType !== 'COST' && budget.budgetType !== 'USAGE') return verdict.notApplicable('otherType', args);
    return hasEnded(budget, now) ? verdict.notApplicable('ended', args, { endsAt: budget.endsAt }) : undefined;
  },
  evaluate(budget, { verdict, now, options, related }) {
    const limits = { options, cost: monthlyCost(related.account, now) };
    const notices = risingNotices(budget.notifications, budget.actions);
    const timed = notices.map((notice) => ({ notice, timing: noticeTiming(budget, notice, limits) }));
    const audiences = audiencesOf(timed, budget);
    const hearing = budgetHearing(audiences, budget.actions.known);
    const evidence = evidenceOf(timed, audiences);
    const args = { budget: budget.id, topics: hearing.topics, limit: limitInUsd(options, limits.cost) };
    if (hearing.outcome === 'pass') return verdict.pass(hearing.message, args, evidence);
    if (hearing.outcome === 'unclear') return verdict.unclear(hearing.message, args, evidence);
    if (hearing.outcome === 'fail') return verdict.fail(hearing.message, args, { evidence });
    if (notices.length > 0) return verdict.fail('nobody', args, { evidence });
    return verdict.fail(budget.notifications.length === 0 ? 'silent' : 'fallingOnly', args, { evidence });
  },
});

interface Timed {
  readonly notice: BudgetNotice;
  readonly timing: Timing;
}

const audiencesOf = (timed: readonly Timed[], budget: Parameters<typeof noticeAudience>[1]): Audiences => {
  const heardIn = (timing: Timing) =>
    noticeAudience(
      timed.filter((one) => one.timing === timing).map(({ notice }) => notice),
      budget,
    );
  return { fits: heardIn('fits'), unsure: heardIn('unsure'), tooHigh: heardIn('tooHigh') };
};

const evidenceOf = (timed: readonly Timed[], { fits, unsure, tooHigh }: Audiences): Evidence => ({
  notices: timed.map(({ notice, timing }) => summary(notice, timing)),
  topics: [fits, unsure, tooHigh].flatMap(({ hearings }) => hearingEvidence(hearings)),
});

const summary = ({ threshold, thresholdType, subscribers }: BudgetNotice, timing: Timing): Evidence => ({
  threshold,
  thresholdType,
  timing,
  mails: subscribers.filter(({ kind }) => kind === 'EMAIL').length,
  topics: subscribers.flatMap(({ topicArn }) => (topicArn === null ? [] : [topicArn])),
});

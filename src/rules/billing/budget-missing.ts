import { defineRule } from '../../model/index.ts';
import { amountOptions, limitInUsd } from './amounts/amount-limit.ts';
import { monthlyCost } from './amounts/monthly-cost.ts';
import { text } from './budget-missing.text.ts';
import { budgetTiming } from './budgets/budget-amounts.ts';
import { unfitness, unfitnesses } from './budgets/budget-fitness.ts';
import { payerOf } from './organization/payer.ts';
import { isGovCloud } from './partition.ts';

/** Asks only whether such a budget stands; whether it would reach anybody is `budget-unheard`. */
export const budgetMissing = defineRule({
  id: 'budget-missing',
  severity: 'high',
  category: 'billing',
  subject: 'account',
  consults: ['estimatedCharges', 'organization'],
  related: { budget: { in: 'home-region', consults: ['notifications'] } },
  options: amountOptions,
  references: [
    'https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-managing-costs.html',
    'https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-create.html',
  ],
  standards: { 'well-architected': ['COST02-BP05'] },
  text,
  screen(account, { verdict }) {
    return isGovCloud(account) ? verdict.notApplicable('govCloud', {}) : undefined;
  },
  evaluate(account, { verdict, now, related, options }) {
    const cost = monthlyCost([account], now);
    const judged = related.budget.map((budget) => ({
      id: budget.id,
      unfit: unfitness(budget, account.id, now) ?? untimely[budgetTiming(budget, { options, cost })],
    }));
    const evidence = { budgets: judged.map(({ id, unfit }) => ({ budget: id, unfit })) };
    const named = (why: string | null) => judged.filter(({ unfit }) => unfit === why).map(({ id }) => id);
    if (named(null).length > 0) return verdict.pass('present', { budgets: named(null) }, evidence);
    if (named('unsure').length > 0) return verdict.unclear('unsure', { budgets: named('unsure') }, evidence);
    const payer = payerOf(account.id, account.organization);
    if (payer === 'unread') return verdict.unclear('unreadOrganization', {}, evidence);
    if (payer !== null) return verdict.unclear('payer', { payer }, evidence);
    const nearest = unfitnesses.find((why) => named(why).length > 0);
    return nearest === undefined
      ? verdict.fail('none', {}, { evidence })
      : verdict.fail(nearest, { budgets: named(nearest), limit: limitInUsd(options, cost) }, { evidence });
  },
});

const untimely = { fits: null, unsure: 'unsure', tooHigh: 'tooHigh' } as const;

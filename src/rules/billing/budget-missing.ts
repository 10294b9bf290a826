import { defineRule } from '../../model/index.ts';
import { text } from './budget-missing.text.ts';
import { unfitness, unfitnesses } from './budgets/budget-fitness.ts';

/** Asks only whether such a budget stands; whether it would reach anybody is `budget-unheard`. */
export const budgetMissing = defineRule({
  id: 'budget-missing',
  severity: 'high',
  category: 'billing',
  subject: 'account',
  related: { budget: { in: 'home-region' } },
  references: [
    'https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-managing-costs.html',
    'https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-create.html',
  ],
  standards: { 'well-architected': ['COST02-BP05'] },
  text,
  evaluate(account, { verdict, now, related }) {
    const judged = related.budget.map((budget) => ({
      id: budget.id,
      unfit: unfitness(budget, account.id, now),
    }));
    const evidence = { budgets: judged.map(({ id, unfit }) => ({ budget: id, unfit })) };
    const named = (why: string | null) => judged.filter(({ unfit }) => unfit === why).map(({ id }) => id);
    if (named(null).length > 0) return verdict.pass('present', { budgets: named(null) }, evidence);
    const nearest = unfitnesses.find((why) => named(why).length > 0);
    return nearest === undefined
      ? verdict.fail('none', {}, { evidence })
      : verdict.fail(nearest, { budgets: named(nearest) }, { evidence });
  },
});

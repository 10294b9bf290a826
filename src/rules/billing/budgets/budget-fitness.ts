import type { Item } from '../../../model/index.ts';
import { filterReach } from './filter-reach.ts';

/** Why a budget does not watch the whole account, or not in time, the nearest miss first. */
export const unfitnesses = ['tooHigh', 'unhealthy', 'ended', 'partial', 'otherType'] as const;
export type Unfitness = (typeof unfitnesses)[number];

/** Why the budget does not watch what the whole account costs, or null where it does. */
export const unfitness = (budget: Item<'budget'>, account: string, now: Date): Unfitness | null => {
  if (budget.budgetType !== 'COST') return 'otherType';
  const reach = budget.filter === null ? 'all' : filterReach(budget.filter, account);
  if (budget.billingView !== null || reach !== 'all') return 'partial';
  if (hasEnded(budget, now)) return 'ended';
  return budget.health === 'UNHEALTHY' ? 'unhealthy' : null;
};

/** True once the budget's period is over: AWS deletes it soon after. */
export const hasEnded = ({ endsAt }: Item<'budget'>, now: Date): boolean =>
  endsAt !== null && Date.parse(endsAt) <= now.getTime();

import type { BudgetFilter } from '../../../resources/budget/fields.ts';

// Least first.
const reaches = ['none', 'some', 'all'] as const;

/** How much of what an account uses a filter lets through. */
export type Reach = (typeof reaches)[number];

const ofAccount = ['LINKED_ACCOUNT', 'LinkedAccount'];
const ofRecord = ['RECORD_TYPE', 'RecordType'];

/**
 * How much of the account's usage a budget counts. Leaving out credits, refunds or taxes takes nothing away from it, and
 * the console makes budgets that do so with a filter by record type:
 * https://docs.aws.amazon.com/cost-management/latest/userguide/ce-filtering.html
 */
export const filterReach = (filter: BudgetFilter, account: string): Reach => {
  if (filter.kind === 'every') return least(filter.of.map((part) => filterReach(part, account)));
  if (filter.kind === 'any') return opposite(least(filter.of.map((part) => opposite(filterReach(part, account)))));
  if (filter.kind === 'not') return opposite(filterReach(filter.of, account));
  const { dimension, values } = filter;
  if (ofAccount.includes(dimension)) return values.includes(account) ? 'all' : 'none';
  if (ofRecord.includes(dimension)) return values.includes('Usage') ? 'all' : 'none';
  return 'some';
};

const least = (found: readonly Reach[]): Reach => reaches.find((reach) => found.includes(reach)) ?? 'all';

const opposite = (reach: Reach): Reach => (({ all: 'none', some: 'some', none: 'all' }) as const)[reach];

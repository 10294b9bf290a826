import { expect, it } from 'vitest';
import type { BudgetFilter } from '../../../../src/resources/budget/fields.ts';
import { filterReach } from '../../../../src/rules/billing/budgets/filter-reach.ts';

const within = (dimension: string, ...values: string[]): BudgetFilter => ({ kind: 'in', dimension, values });
const not = (of: BudgetFilter): BudgetFilter => ({ kind: 'not', of });
const every = (...of: BudgetFilter[]): BudgetFilter => ({ kind: 'every', of });
const any = (...of: BudgetFilter[]): BudgetFilter => ({ kind: 'any', of });
const self = '111122223333';
const other = '444455556666';

it.each([
  ['a service', within('SERVICE', 'Amazon Redshift'), 'some'],
  ['every service but one', not(within('SERVICE', 'AWS Support')), 'some'],
  ['a tag', within('TAG', 'user:team$a'), 'some'],
  ['an absent tag, which has no values', within('TAG'), 'some'],
  ['this account', within('LINKED_ACCOUNT', other, self), 'all'],
  ['this account, in the older words', within('LinkedAccount', self), 'all'],
  ['another account', within('LINKED_ACCOUNT', other), 'none'],
  ['every account but another', not(within('LINKED_ACCOUNT', other)), 'all'],
  ['every account but this one', not(within('LINKED_ACCOUNT', self)), 'none'],
  ['no credits and no refunds', not(within('RECORD_TYPE', 'Credit', 'Refund')), 'all'],
  ['usage and taxes', within('RECORD_TYPE', 'Usage', 'Tax'), 'all'],
  ['credits alone', within('RECORD_TYPE', 'Credit'), 'none'],
  ['no usage', not(within('RECORD_TYPE', 'Usage')), 'none'],
  ['this account without credits', every(within('LINKED_ACCOUNT', self), not(within('RECORD_TYPE', 'Credit'))), 'all'],
  ['a service of this account', every(within('LINKED_ACCOUNT', self), within('SERVICE', 'Amazon Redshift')), 'some'],
  ['this account or a service', any(within('SERVICE', 'Amazon Redshift'), within('LINKED_ACCOUNT', self)), 'all'],
  ['another account or a service', any(within('LINKED_ACCOUNT', other), within('SERVICE', 'Amazon Redshift')), 'some'],
  ['nothing in particular', every(), 'all'],
  ['neither credits nor refunds', not(any(within('RECORD_TYPE', 'Credit'), within('RECORD_TYPE', 'Refund'))), 'all'],
] as const)('%s: %#', (_, filter, reach) => {
  expect(filterReach(filter, self)).toBe(reach);
});

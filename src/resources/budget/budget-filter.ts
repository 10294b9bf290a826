import type { OutputOf } from '../../aws/index.ts';
import { given, MalformedAnswer } from '../reading/aws-fields.ts';
import type { BudgetFilter } from './fields.ts';

type Budget = NonNullable<OutputOf<'budgets:DescribeBudgets'>['Budgets']>[number];
type Expression = NonNullable<Budget['FilterExpression']>;

/**
 * What a budget counts, from its expression and from the older list of filters, or null where it counts everything:
 * https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_Budget.html
 */
export const budgetFilter = ({ FilterExpression, CostFilters }: Budget): BudgetFilter | null => {
  const parts = [
    ...(FilterExpression ? [filterOf(FilterExpression)] : []),
    ...Object.entries(CostFilters ? CostFilters : {}).map(([dimension, values]) => leaf(dimension, values)),
  ];
  return parts.length === 0 ? null : { kind: 'every', of: parts };
};

const filterOf = ({ And, Or, Not, Dimensions, Tags, CostCategories }: Expression): BudgetFilter => {
  if (And) return { kind: 'every', of: And.map(filterOf) };
  if (Or) return { kind: 'any', of: Or.map(filterOf) };
  if (Not) return { kind: 'not', of: filterOf(Not) };
  if (Dimensions) return leaf(given(Dimensions.Key, 'Key'), given(Dimensions.Values, 'Values'));
  if (Tags) return leaf('TAG', Tags.Values);
  if (CostCategories) return leaf('COST_CATEGORY', CostCategories.Values);
  throw new MalformedAnswer('AWS sent a filter expression that filters by nothing');
};

// A filter by an absent tag or category has no values.
const leaf = (dimension: string, values: readonly string[] | undefined): BudgetFilter => ({
  kind: 'in',
  dimension,
  values: values ? [...values] : [],
});

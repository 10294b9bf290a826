import { known } from '../../../src/model/index.ts';
import type { BudgetNotification, BudgetSubscriber } from '../../../src/resources/budget/fields.ts';
import { builderOf } from '../builders.ts';
import { told, topicArn } from './told-topics.ts';

export const byMail: BudgetSubscriber = { kind: 'EMAIL', topicArn: null };
export const byTopic: BudgetSubscriber = { kind: 'SNS', topicArn };

/** Above 80 % of the limit, to one e-mail address. */
export const notification = (change: Partial<BudgetNotification> = {}): BudgetNotification => ({
  type: 'ACTUAL',
  comparison: 'GREATER_THAN',
  threshold: 80,
  thresholdType: 'PERCENTAGE',
  subscribers: [byMail],
  ...change,
});

/** A cost budget for the whole account that mails somebody. */
export const budget = builderOf<'budget'>(
  {
    type: 'budget',
    id: 'monthly',
    arn: 'arn:aws:budgets::111122223333:budget/monthly',
    region: 'global',
    name: 'monthly',
    tags: known({}),
    budgetType: 'COST',
    timeUnit: 'MONTHLY',
    endsAt: '2087-06-15T00:00:00.000Z',
    limit: { amount: 20, unit: 'USD' },
    filter: null,
    billingView: null,
    health: 'HEALTHY',
  },
  { notifications: [notification()], actions: [], ...told() },
);

import { expect, it } from 'vitest';
import { budget } from '../../../src/resources/budget/collector.ts';
import { type Answers, awsError, facetRead, listed, place } from '../../support/fake-aws.ts';

const at = { ...place, region: 'global' };
const topic = 'arn:aws:sns:us-east-1:111122223333:billing';
const monthly = {
  BudgetName: 'monthly',
  BudgetType: 'COST' as const,
  TimeUnit: 'MONTHLY' as const,
  BudgetLimit: { Amount: '20.0', Unit: 'USD' },
  CostFilters: {},
  TimePeriod: { Start: new Date('2026-01-01T00:00:00Z'), End: new Date('2087-06-15T00:00:00Z') },
};
const list = (change: object = {}) =>
  listed(budget, { 'budgets:DescribeBudgets': () => ({ Budgets: [{ ...monthly, ...change }] }) }, at);

const above = { NotificationType: 'ACTUAL' as const, ComparisonOperator: 'GREATER_THAN' as const, Threshold: 80 };
const read = async (facet: string, answers: Answers) => {
  const [item] = await list();
  if (item === undefined) throw new Error('no budget');
  return facetRead(budget, answers, item, facet, at);
};

it('keeps what AWS says of a budget', async () => {
  expect(await list()).toEqual([
    expect.objectContaining({
      id: 'monthly',
      arn: 'arn:aws:budgets::111122223333:budget/monthly',
      region: 'global',
      budgetType: 'COST',
      timeUnit: 'MONTHLY',
      endsAt: '2087-06-15T00:00:00.000Z',
      limit: { amount: 20, unit: 'USD' },
      filter: null,
      billingView: null,
      health: null,
    }),
  ]);
});

it('asks for the account and for filter expressions', async () => {
  let asked: unknown;
  await listed(
    budget,
    {
      'budgets:DescribeBudgets': (input) => {
        asked = input;
        return {};
      },
    },
    at,
  );
  expect(asked).toEqual({ AccountId: '111122223333', ShowFilterExpression: true });
});

it('takes an answer without a list for no budgets, as AWS sends it', async () => {
  expect(await listed(budget, { 'budgets:DescribeBudgets': () => ({}) }, at)).toEqual([]);
});

it('keeps filters of both kinds', async () => {
  const [old] = await list({ CostFilters: { Service: ['Amazon Redshift'] } });
  expect(old?.filter).toEqual({
    kind: 'every',
    of: [{ kind: 'in', dimension: 'Service', values: ['Amazon Redshift'] }],
  });
  const [one] = await list({
    FilterExpression: {
      And: [
        { Not: { Dimensions: { Key: 'RECORD_TYPE', Values: ['Credit'] } } },
        { Or: [{ Tags: { Key: 'team', Values: ['a'] } }, { CostCategories: { Key: 'c', MatchOptions: ['ABSENT'] } }] },
      ],
    },
  });
  expect(one?.filter).toEqual({
    kind: 'every',
    of: [
      {
        kind: 'every',
        of: [
          { kind: 'not', of: { kind: 'in', dimension: 'RECORD_TYPE', values: ['Credit'] } },
          {
            kind: 'any',
            of: [
              { kind: 'in', dimension: 'TAG', values: ['a'] },
              { kind: 'in', dimension: 'COST_CATEGORY', values: [] },
            ],
          },
        ],
      },
    ],
  });
});

it('keeps the billing view unless it is the primary one, and the health', async () => {
  const [primary] = await list({ BillingViewArn: 'arn:aws:billing::111122223333:billingview/primary' });
  const [custom] = await list({
    BillingViewArn: 'arn:aws:billing::111122223333:billingview/custom-0a',
    HealthStatus: { Status: 'UNHEALTHY', StatusReason: 'FILTER_INVALID' },
  });
  expect(primary?.billingView).toBeNull();
  expect(custom).toMatchObject({
    billingView: 'arn:aws:billing::111122223333:billingview/custom-0a',
    health: 'UNHEALTHY',
  });
});

it.each([
  ['no type', { BudgetType: undefined }],
  ['no number as its limit', { BudgetLimit: { Amount: 'much', Unit: 'USD' } }],
  ['an empty filter expression', { FilterExpression: {} }],
])('does not take a malformed answer for an answer: %s', async (_, change) => {
  await expect(list(change)).rejects.toThrow(/AWS/);
});

it('leaves limit and end open where AWS sends none', async () => {
  const [item] = await list({ BudgetLimit: undefined, TimePeriod: undefined });
  expect(item).toMatchObject({ limit: null, endsAt: null });
});

it('reads notifications with their subscribers on every page, and keeps no e-mail address', async () => {
  const asked: unknown[] = [];
  const notifications = await read('notifications', {
    'budgets:DescribeNotificationsForBudget': () => [
      { Notifications: [{ ...above, NotificationState: 'OK' }] },
      { Notifications: [{ ...above, ThresholdType: 'ABSOLUTE_VALUE' }] },
    ],
    'budgets:DescribeSubscribersForNotification': ({ Notification }) => {
      asked.push(Notification);
      return {
        Subscribers: [
          { SubscriptionType: 'EMAIL', Address: 'someone@example.com' },
          { SubscriptionType: 'SNS', Address: topic },
        ],
      };
    },
  });
  expect(notifications).toEqual([
    expect.objectContaining({
      type: 'ACTUAL',
      comparison: 'GREATER_THAN',
      threshold: 80,
      thresholdType: null,
      subscribers: [
        { kind: 'EMAIL', topicArn: null },
        { kind: 'SNS', topicArn: topic },
      ],
    }),
    expect.objectContaining({ thresholdType: 'ABSOLUTE_VALUE' }),
  ]);
  expect(JSON.stringify(notifications)).not.toContain('example.com');
  expect(asked).toContainEqual(above);
  expect(asked).toContainEqual({ ...above, ThresholdType: 'ABSOLUTE_VALUE' });
});

it('knows of a budget without notifications, and of a notification without subscribers', async () => {
  const none = await read('notifications', {
    'budgets:DescribeNotificationsForBudget': () => awsError('NotFoundException'),
  });
  expect(none).toEqual([]);
  const nobody = await read('notifications', {
    'budgets:DescribeNotificationsForBudget': () => ({ Notifications: [above] }),
    'budgets:DescribeSubscribersForNotification': () => awsError('NotFoundException'),
  });
  expect(nobody).toMatchObject([{ subscribers: [] }]);
});

it('is unread where the subscribers may not be read', async () => {
  await expect(
    read('notifications', {
      'budgets:DescribeNotificationsForBudget': () => ({ Notifications: [above] }),
      'budgets:DescribeSubscribersForNotification': () => awsError('AccessDeniedException'),
    }),
  ).rejects.toThrow('AccessDeniedException');
});

it('reads who listens on the topics among the subscribers', async () => {
  const listeners = await read('listeners', {
    'budgets:DescribeNotificationsForBudget': () => ({ Notifications: [above] }),
    'budgets:DescribeSubscribersForNotification': () => ({
      Subscribers: [
        { SubscriptionType: 'SNS', Address: topic },
        { SubscriptionType: 'EMAIL', Address: 'someone@example.com' },
      ],
    }),
    'sns:GetTopicAttributes': () => ({ Attributes: { SubscriptionsConfirmed: '0', SubscriptionsPending: '1' } }),
  });
  expect(listeners).toEqual([{ topicArn: topic, subscriptions: { known: true, value: { confirmed: 0, pending: 1 } } }]);
});

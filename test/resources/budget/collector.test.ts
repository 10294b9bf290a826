import { expect, it } from 'vitest';
import { ReadFailure } from '../../../src/model/index.ts';
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

const byTopic = (name: string) => ({ SubscriptionType: 'SNS' as const, Address: `${topic}-${name}` });
const byMail = { SubscriptionType: 'EMAIL' as const, Address: 'someone@example.com' };
const told: Answers = {
  'budgets:DescribeNotificationsForBudget': () => ({ Notifications: [above] }),
  'budgets:DescribeSubscribersForNotification': () => ({ Subscribers: [byTopic('rising'), byMail] }),
  'budgets:DescribeBudgetActionsForBudget': () => ({ Actions: [stop] }),
  'sns:GetTopicAttributes': () => ({
    Attributes: { SubscriptionsConfirmed: '0', SubscriptionsPending: '1', Policy: '{}' },
  }),
  'sns:ListSubscriptionsByTopic': () => ({ Subscriptions: [] }),
};
const stop = {
  ActionId: '0a',
  BudgetName: 'monthly',
  NotificationType: 'ACTUAL' as const,
  ActionType: 'RUN_SSM_DOCUMENTS' as const,
  ActionThreshold: { ActionThresholdValue: 90, ActionThresholdType: 'PERCENTAGE' as const },
  Definition: {},
  ExecutionRoleArn: 'arn:aws:iam::111122223333:role/stop',
  ApprovalModel: 'AUTOMATIC' as const,
  Status: 'STANDBY' as const,
  Subscribers: [byTopic('stop'), byMail],
};
const denied = new ReadFailure({
  kind: 'denied',
  operation: 'budgets:DescribeBudgetActionsForBudget',
  action: 'budgets:DescribeBudgetActionsForBudget',
});

it('reads whom an action tells, and keeps no e-mail address', async () => {
  expect(await read('actions', told)).toEqual([
    {
      type: 'ACTUAL',
      action: 'RUN_SSM_DOCUMENTS',
      threshold: 90,
      thresholdType: 'PERCENTAGE',
      subscribers: [
        { kind: 'SNS', topicArn: `${topic}-stop` },
        { kind: 'EMAIL', topicArn: null },
      ],
    },
  ]);
  expect(
    await read('actions', {
      'budgets:DescribeBudgetActionsForBudget': () => ({ AccountId: '1', BudgetName: 'monthly', Actions: [] }),
    }),
  ).toEqual([]);
  const none = { 'budgets:DescribeBudgetActionsForBudget': () => awsError('NotFoundException') };
  expect(await read('actions', none)).toEqual([]);
});

it('reads what is known of the topics of notifications and actions', async () => {
  const topics = (found: unknown) => (found as readonly { readonly topicArn: string }[]).map((one) => one.topicArn);
  for (const facet of ['topics', 'topicKeys', 'topicAudiences'])
    expect(topics(await read(facet, told))).toEqual([`${topic}-rising`, `${topic}-stop`]);
});

it('reads the topics of notifications where the actions may not be read', async () => {
  const answers = { ...told, 'budgets:DescribeBudgetActionsForBudget': () => denied };
  expect(await read('topics', answers)).toMatchObject([{ topicArn: `${topic}-rising` }]);
  await expect(read('actions', answers)).rejects.toBe(denied);
});

it('asks for no budget in GovCloud, where AWS keeps none', async () => {
  expect(await listed(budget, {}, { ...at, partition: 'aws-us-gov' })).toEqual([]);
});

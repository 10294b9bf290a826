import { known, unread } from '../../../src/model/index.ts';
import type { BudgetAction } from '../../../src/resources/budget/fields.ts';
import { budgetUnheard } from '../../../src/rules/billing/budget-unheard.ts';
import { account } from '../../support/build/account.ts';
import { budget, byMail, byTopic, notification } from '../../support/build/budget.ts';
import { charges } from '../../support/build/charges.ts';
import {
  byEmail,
  customerKey,
  defaultPolicy,
  keyPolicy,
  listenersOn,
  publishPolicy,
  told,
  toldTopic,
  topicArn,
  topicDenied,
  topicGone,
} from '../../support/build/told-topics.ts';
import { testRule } from '../../support/rule-tester.ts';

const toTopic = [notification({ subscribers: [byTopic] })];

const stop = (change: Partial<BudgetAction> = {}): BudgetAction => ({
  type: 'ACTUAL',
  action: 'RUN_SSM_DOCUMENTS',
  threshold: 100,
  thresholdType: 'PERCENTAGE',
  subscribers: [byMail],
  ...change,
});
const toOne = (change: Parameters<typeof toldTopic>[0]) =>
  budget({}, { notifications: toTopic, ...told(toldTopic(change)) });
const million = { amount: 1_000_000, unit: 'USD' };
const at = (threshold: number, thresholdType = 'PERCENTAGE') => ({
  notifications: [notification({ threshold, thresholdType })],
});
const actionsDenied = (facets: Parameters<typeof budget>[1]) => {
  const one = budget({}, facets);
  const action = 'budgets:DescribeBudgetActionsForBudget';
  return { ...one, facets: { ...one.facets, actions: unread({ kind: 'denied', operation: action, action }) } };
};

testRule(budgetUnheard, {
  pass: [
    {
      name: 'an action tells somebody, and no notification stands beside it',
      subject: budget({}, { notifications: [], actions: [stop()] }),
      message: 'mailed',
    },
    {
      name: 'an action tells a topic, while the notification tells nobody',
      subject: budget(
        {},
        {
          notifications: [notification({ subscribers: [] })],
          actions: [stop({ subscribers: [byTopic] })],
          ...told(toldTopic()),
        },
      ),
      message: 'heard',
    },
    {
      name: 'a mail from a budget whose actions may not be read',
      subject: actionsDenied({}),
      message: 'mailed',
    },
    {
      name: 'a key that AWS Budgets may use',
      subject: toOne({ key: customerKey(keyPolicy('budgets.amazonaws.com')) }),
      message: 'heard',
    },
    {
      name: 'a million, of which one hundredth of a percent is told',
      subject: budget({ limit: million }, at(0.01)),
      message: 'mailed',
    },
    {
      name: '12,000 in an account that costs 9,000 a month',
      subject: budget({ limit: { amount: 12_000, unit: 'USD' } }),
      related: [account({}, { estimatedCharges: { currency: 'USD', charges: charges([['2026-10-30', 9000]]) } })],
      message: 'mailed',
    },
    {
      name: 'gigabytes, of which no amount is too high',
      subject: budget({ budgetType: 'USAGE', limit: { amount: 1_000_000, unit: 'GB' } }),
      message: 'mailed',
    },
    {
      name: 'somebody gets a mail',
      subject: budget(),
      message: 'mailed',
      evidence: { notices: [{ threshold: 80, timing: 'fits', mails: 1, topics: [] }] },
    },
    {
      name: 'a mail beside a topic that is gone',
      subject: budget(
        {},
        { notifications: [...toTopic, notification({ subscribers: [byMail] })], ...told(topicGone()) },
      ),
      message: 'mailed',
    },
    {
      name: 'a topic with a confirmed subscriber',
      subject: budget({}, { notifications: toTopic, ...told(listenersOn(1)) }),
      message: 'heard',
    },
    {
      name: 'a usage budget too',
      subject: budget({ budgetType: 'USAGE' }),
      message: 'mailed',
    },
  ],
  fail: [
    {
      name: 'a topic with the policy that SNS made it with, which admits no budget',
      subject: toOne({ topic: { policy: defaultPolicy } }),
      message: 'topicPolicy',
    },
    {
      name: 'a topic that lets budgets of another account publish',
      subject: toOne({
        topic: { policy: publishPolicy({ Condition: { StringEquals: { 'aws:SourceAccount': '444455556666' } } }) },
      }),
      message: 'topicPolicy',
    },
    {
      name: 'a topic encrypted with the key of AWS for SNS',
      subject: toOne({ key: { kind: 'aws-managed', id: 'alias/aws/sns' } }),
      message: 'topicKey',
    },
    {
      name: 'a topic whose key waits for its deletion',
      subject: toOne({ key: customerKey(keyPolicy('budgets.amazonaws.com'), 'PendingDeletion') }),
      message: 'keyOff',
    },
    {
      name: 'a subscriber who looks into a message that is no JSON',
      subject: toOne({
        subscribers: [{ ...byEmail, filter: known({ policy: '{"budget":["a"]}', scope: 'MessageBody' }) }],
      }),
      message: 'filtered',
    },
    {
      name: 'an action that tells nobody, beside no notification',
      subject: budget({}, { notifications: [], actions: [stop({ subscribers: [] })] }),
      message: 'nobody',
    },
    { name: 'a million', subject: budget({ limit: million }), message: 'tooHigh', args: { limit: 'US$ 100' } },
    { name: 'a hundred thousand percent', subject: budget({}, at(100_000)), message: 'tooHigh' },
    { name: '12,000 dollars by themselves', subject: budget({}, at(12_000, 'ABSOLUTE_VALUE')), message: 'tooHigh' },
    { name: 'no notification', subject: budget({}, { notifications: [] }), message: 'silent', commands: [] },
    {
      name: 'only a notification for spending less',
      subject: budget({}, { notifications: [notification({ comparison: 'LESS_THAN' })] }),
      message: 'fallingOnly',
    },
    {
      name: 'nobody on the list',
      subject: budget({}, { notifications: [notification({ subscribers: [] })] }),
      message: 'nobody',
    },
    {
      name: 'nobody on the list, somebody on that for spending less',
      subject: budget(
        {},
        { notifications: [notification({ subscribers: [] }), notification({ comparison: 'LESS_THAN' })] },
      ),
      message: 'nobody',
    },
    {
      name: 'a topic that is gone',
      subject: budget({}, { notifications: toTopic, ...told(topicGone()) }),
      message: 'topicGone',
      args: { topics: [topicArn] },
    },
    {
      name: 'a topic where nobody confirmed',
      subject: budget({}, { notifications: toTopic, ...told(listenersOn(0, 2)) }),
      message: 'unconfirmed',
    },
    {
      name: 'a topic without subscribers',
      subject: budget({}, { notifications: toTopic, ...told(listenersOn(0)) }),
      message: 'unsubscribed',
    },
  ],
  notApplicable: [
    {
      name: 'in GovCloud',
      subject: budget({ arn: 'arn:aws-us-gov:budgets::111122223333:budget/monthly' }),
      message: 'govCloud',
    },
    { name: 'a reservation budget', subject: budget({ budgetType: 'RI_UTILIZATION' }), message: 'otherType' },
    { name: 'over since a minute', subject: budget({ endsAt: '2026-11-22T11:59:00.000Z' }), message: 'ended' },
  ],
  unclear: [
    {
      name: 'no notification, and actions that may not be read',
      subject: actionsDenied({ notifications: [] }),
      message: 'unreadActions',
    },
    { name: 'yuan', subject: budget({ limit: { amount: 500, unit: 'CNY' } }), message: 'unsureAmount' },
    { name: 'no amount of its own', subject: budget({ limit: null }), message: 'unsureAmount' },
    {
      name: 'a period that this program does not know',
      subject: budget({ timeUnit: 'CUSTOM' }),
      message: 'unsureAmount',
    },
    {
      name: 'a topic whose policy names one budget',
      subject: toOne({
        topic: {
          policy: publishPolicy({
            Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:budgets::111122223333:budget/other' } },
          }),
        },
      }),
      message: 'unsurePolicy',
    },
    { name: 'a key that was not read', subject: toOne({ topic: { keyId: '0a' } }), message: 'unsureKey' },
    {
      name: 'a listing that holds nobody',
      subject: toOne({ topic: { confirmed: 1 }, subscribers: [] }),
      message: 'unreadAudience',
    },
    {
      name: 'a filter that cannot be made out',
      subject: toOne({ subscribers: [{ ...byEmail, filter: known({ policy: '[]', scope: 'MessageBody' }) }] }),
      message: 'unsureFilter',
    },
    {
      name: 'a function alone',
      subject: toOne({ subscribers: [{ ...byEmail, protocol: 'lambda' }] }),
      message: 'machines',
    },
    {
      name: 'a topic that may not be read',
      subject: budget({}, { notifications: toTopic, ...told(topicDenied()) }),
      message: 'unreadTopic',
    },
  ],
});

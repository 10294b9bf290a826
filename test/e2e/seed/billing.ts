import { CreateBudgetCommand, type Subscriber } from '@aws-sdk/client-budgets';
import { PutMetricAlarmCommand } from '@aws-sdk/client-cloudwatch';
import { CreateTopicCommand, SetTopicAttributesCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { type Clients, defaultAccount } from '../support/clients.ts';
import type { Controls } from '../support/controls.ts';
import { type Label, label } from './label.ts';

/** Alarms and budgets of the account, heard and unheard. `home` is where billing metrics live, `other` where they do not. */
export const seedBilling = async (home: Clients, other: Clients, moto: Controls): Promise<readonly Label[]> => {
  const heard = await topic(home, 'heard');
  await moto.confirm(heard);
  await admit(home, heard, 'cloudwatch.amazonaws.com', 'budgets.amazonaws.com');
  const pending = await topic(home, 'pending');
  return [
    ...(await alarm(home, 'bill-over-50', { action: heard }, 'pass')),
    ...(await alarm(home, 'topic-admits-others', { action: await closedTopic(home, moto) }, 'fail')),
    ...(await alarm(home, 'actions-off', { action: heard, enabled: false }, 'fail')),
    ...(await alarm(home, 'nobody-confirmed', { action: pending }, 'fail')),
    ...(await alarm(home, 'no-action', {}, 'fail')),
    ...(await alarm(home, 'topic-is-gone', { action: `${heard}-deleted` }, 'fail')),
    ...(await alarm(other, 'wrong-region', { action: await topic(other, 'elsewhere') }, 'fail')),
    ...(await budget(home, 'by-mail', 'pass', { SubscriptionType: 'EMAIL', Address: 'owner@example.com' })),
    ...(await budget(home, 'by-topic', 'pass', { SubscriptionType: 'SNS', Address: heard })),
    ...(await budget(home, 'by-pending-topic', 'fail', { SubscriptionType: 'SNS', Address: pending })),
    ...(await budget(home, 'without-notification', 'fail')),
  ];
};

const topic = async (aws: Clients, Name: string): Promise<string> => {
  const { TopicArn = '?' } = await aws.sns.send(new CreateTopicCommand({ Name }));
  await aws.sns.send(new SubscribeCommand({ TopicArn, Protocol: 'email', Endpoint: 'owner@example.com' }));
  return TopicArn;
};

const admit = (aws: Clients, topicArn: string, ...services: readonly string[]) =>
  aws.sns.send(
    new SetTopicAttributesCommand({
      TopicArn: topicArn,
      AttributeName: 'Policy',
      AttributeValue: JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: { Service: services }, Action: 'sns:Publish', Resource: topicArn }],
      }),
    }),
  );

const closedTopic = async (aws: Clients, moto: Controls): Promise<string> => {
  const closed = await topic(aws, 'for-events-alone');
  await moto.confirm(closed);
  await admit(aws, closed, 'events.amazonaws.com');
  return closed;
};

interface Alarm {
  readonly action?: string;
  readonly enabled?: boolean;
}

const alarm = async (aws: Clients, name: string, { action, enabled = true }: Alarm, outcome: 'pass' | 'fail') => {
  await aws.cloudwatch.send(
    new PutMetricAlarmCommand({
      AlarmName: name,
      Namespace: 'AWS/Billing',
      MetricName: 'EstimatedCharges',
      Dimensions: [{ Name: 'Currency', Value: 'USD' }],
      Statistic: 'Maximum',
      Period: 21_600,
      EvaluationPeriods: 1,
      Threshold: 50,
      ComparisonOperator: 'GreaterThanThreshold',
      ActionsEnabled: enabled,
      AlarmActions: action === undefined ? [] : [action],
    }),
  );
  return label(aws.region, name, { 'billing-alarm-ineffective': outcome });
};

const budget = async (aws: Clients, name: string, outcome: 'pass' | 'fail', subscriber?: Subscriber) => {
  await aws.budgets.send(
    new CreateBudgetCommand({
      AccountId: defaultAccount,
      Budget: { BudgetName: name, BudgetType: 'COST', TimeUnit: 'MONTHLY', BudgetLimit: { Amount: '50', Unit: 'USD' } },
      ...(subscriber === undefined
        ? {}
        : {
            NotificationsWithSubscribers: [
              {
                Notification: {
                  NotificationType: 'ACTUAL',
                  ComparisonOperator: 'GREATER_THAN',
                  Threshold: 80,
                  ThresholdType: 'PERCENTAGE',
                },
                Subscribers: [subscriber],
              },
            ],
          }),
    }),
  );
  return label('global', name, { 'budget-unheard': outcome });
};

import { sqsQueueUnused } from '../../../src/rules/leftovers/sqs-queue-unused.ts';
import { lambdaFunction } from '../../support/build/lambda-function.ts';
import { steady } from '../../support/build/series.ts';
import { sqsQueue, unused } from '../../support/build/sqs-queue.ts';
import { testRule } from '../../support/rule-tester.ts';

const once = (metric: string) => steady(1, 1, { namespace: 'AWS/SQS', metric, statistic: 'Sum', unit: 'Count' });
const still = (facets: object = {}, fields: object = {}) => sqsQueue(fields, { ...unused, ...facets });
const arn = 'arn:aws:sqs:eu-west-1:111122223333:orders';
const deletion =
  'aws sqs delete-queue --queue-url https://sqs.eu-west-1.amazonaws.com/111122223333/orders --region eu-west-1';

const allowing = (Principal: object, Action: string) =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal, Action, Resource: arn }] });

testRule(sqsQueueUnused, {
  pass: [
    { name: 'used every day', subject: sqsQueue(), message: 'used', args: { days: 30 } },
    { name: 'sent to once', subject: still({ sent: once('NumberOfMessagesSent') }), message: 'used', keptBy: 'sent' },
    {
      name: 'read once',
      subject: still({ received: once('NumberOfMessagesReceived') }),
      message: 'used',
      keptBy: 'received',
    },
    {
      name: 'held a message once',
      subject: still({ waiting: once('ApproximateNumberOfMessagesVisible') }),
      message: 'used',
      keptBy: 'waiting',
    },
    {
      name: 'asked for messages, in vain',
      subject: still({ polled: once('NumberOfEmptyReceives') }),
      message: 'used',
      keptBy: 'polled',
    },
    {
      name: 'holds a message now, of which CloudWatch has not heard',
      subject: still({}, { messages: 1 }),
      message: 'holding',
      args: { messages: 1 },
      keptBy: 'holding',
    },
    {
      name: 'the dead-letter queue of another, which is silent as long as nothing fails',
      subject: still({ deadLetterSources: ['https://sqs.eu-west-1.amazonaws.com/111122223333/payments'] }),
      message: 'deadLetters',
      args: { queues: 1 },
      keptBy: 'dead-letters',
    },
    {
      name: 'subscribed to a topic that has been quiet',
      subject: still({ subscriptions: ['arn:aws:sns:eu-west-1:111122223333:news:1'] }),
      message: 'targeted',
      keptBy: 'subscription',
    },
    {
      name: 'the target of a schedule that runs once a year',
      subject: still({ schedules: ['arn:aws:scheduler:eu-west-1:111122223333:schedule/default/yearly'] }),
      message: 'targeted',
      keptBy: 'schedule',
    },
    {
      name: 'the target of a rule of EventBridge',
      subject: still({ eventRules: ['root-login'] }),
      message: 'targeted',
      args: { users: ['root-login'] },
      keptBy: 'event-rule',
    },
    {
      name: 'read by a function',
      subject: still({ eventSources: ['arn:aws:lambda:eu-west-1:111122223333:function:work'] }),
      message: 'targeted',
      keptBy: 'event-source',
    },
    {
      name: 'the place for what a mapping failed to handle, which is silent as long as nothing fails',
      subject: still({ failedEventsOf: ['arn:aws:lambda:eu-west-1:111122223333:function:stream'] }),
      message: 'targeted',
      keptBy: 'failed-events',
    },
    {
      name: 'the dead-letter queue of a function, which is silent as long as nothing fails',
      subject: still(),
      related: [lambdaFunction({ deadLetterArn: arn }), lambdaFunction({ id: 'other', deadLetterArn: `${arn}-2` })],
      message: 'targeted',
      args: { users: ['hello'] },
      keptBy: 'function-dead-letters',
    },
  ],
  fail: [
    {
      name: 'silent for thirty days, and nobody is left who could use it',
      subject: still(),
      message: 'unused',
      args: { queue: 'orders', days: 30 },
      bills: [],
      commands: [deletion],
      parent: null,
    },
    {
      name: 'used before, and not for thirty days',
      subject: still({ sent: { ...unused.sent, days: [{ day: '2026-10-22', value: 9 }] } }),
      message: 'unused',
    },
    {
      name: 'with failed messages that go elsewhere: it sends, it is not sent to',
      subject: still({}, { deadLetterQueueArn: `${arn}-dlq` }),
      message: 'unused',
    },
    {
      name: 'with the policy that the console writes, for its own account alone',
      subject: still({}, { policy: allowing({ AWS: 'arn:aws:iam::111122223333:root' }, 'SQS:*') }),
      message: 'unused',
    },
    {
      name: 'made by a stack',
      subject: still({ tagging: { 'aws:cloudformation:stack-name': 'shop' } }),
      message: 'unused',
      parent: { kind: 'cloudformation-stack', name: 'shop' },
    },
  ],
  notApplicable: [
    {
      name: 'younger than the window',
      subject: still({}, { createdAt: '2026-11-01T00:00:00.000Z' }),
      message: 'tooNew',
    },
    { name: 'for a learner: it bills nothing', subject: still(), message: 'free', options: { windowDays: 0 } },
  ],
  unclear: [
    {
      name: 'silent, but topics of any region may deliver to it',
      subject: still({}, { policy: allowing({ Service: 'sns.amazonaws.com' }, 'sqs:SendMessage') }),
      message: 'granted',
      args: { users: ['sns.amazonaws.com'] },
      keptBy: 'granted',
    },
    {
      name: 'with a policy that is none',
      subject: still({}, { policy: 'Allow everything' }),
      message: 'unreadablePolicy',
    },
    {
      name: 'where CloudWatch was asked for fewer days',
      subject: still({ sent: { ...unused.sent, from: '2026-11-01' } }),
      message: 'incomplete',
    },
  ],
});

import { actedOn, lookUpBy, managedBy } from '../../derived/index.ts';
import { awsCli, defineRule, type Item, type Seen } from '../../model/index.ts';
import { activityOf, isTooNew } from './idle/activity.ts';
import { policyUsers } from './sqs/policy-users.ts';
import { text } from './sqs-queue-unused.text.ts';

type Queue = Seen<
  'sqs-queue',
  | 'sent'
  | 'received'
  | 'waiting'
  | 'polled'
  | 'deadLetterSources'
  | 'eventSources'
  | 'failedEventsOf'
  | 'eventRules'
  | 'schedules'
  | 'subscriptions',
  'tagging'
>;

export const sqsQueueUnused = defineRule({
  id: 'sqs-queue-unused',
  severity: 'low',
  category: 'leftovers',
  subject: 'sqs-queue',
  reads: [
    'sent',
    'received',
    'waiting',
    'polled',
    'deadLetterSources',
    'eventSources',
    'failedEventsOf',
    'eventRules',
    'schedules',
    'subscriptions',
  ],
  consults: ['tagging'],
  related: { 'lambda-function': { in: 'same-region' } },
  options: { windowDays: 30 },
  references: [
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html',
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteQueue.html',
  ],
  standards: { 'well-architected': ['COST04-BP03'] },
  text,
  screen({ id: queue, createdAt, messages }, { verdict, now, options: { windowDays: days } }) {
    if (days === 0) return verdict.notApplicable('free', { queue });
    if (messages > 0) return verdict.pass('holding', { queue, messages });
    if (isTooNew(createdAt, days, now)) return verdict.notApplicable('tooNew', { queue, days }, { createdAt });
    return undefined;
  },
  evaluate(item, { verdict, options: { windowDays }, related }) {
    const { id: queue, createdAt, deadLetterSources } = item;
    if (deadLetterSources.length > 0) return verdict.pass('deadLetters', { queue, queues: deadLetterSources.length });
    const users = [...usersOf(item), ...failingInto(item, related['lambda-function'])];
    if (users.length > 0) return verdict.pass('targeted', { queue, users }, { users });
    const { state, ...activity } = activityOf([item.sent, item.received, item.waiting, item.polled], {
      windowDays,
      began: createdAt,
      // CloudWatch hears nothing of a queue that nobody touches.
      silentWhenIdle: true,
      isIdleDay: (values) => values.every((value) => value === 0),
    });
    const args = { queue, days: windowDays };
    const granted = policyUsers(item);
    if (state === 'busy') return verdict.pass('used', args, activity);
    if (state !== 'idle') return verdict.unclear('incomplete', args, activity);
    if (granted === null) return verdict.unclear('unreadablePolicy', { queue }, activity);
    if (granted.length > 0) return verdict.unclear('granted', { ...args, users: granted }, { ...activity, granted });
    return verdict.fail('unused', args, { evidence: { ...activity, createdAt, metrics }, ...waste(item) });
  },
});

const metrics = [
  'NumberOfMessagesSent Sum',
  'NumberOfMessagesReceived Sum',
  'ApproximateNumberOfMessagesVisible Maximum',
  'NumberOfEmptyReceives Sum',
];

/** What sends to the queue or reads it, by name. */
const usersOf = ({ eventSources, failedEventsOf, eventRules, schedules, subscriptions }: Queue): readonly string[] => [
  ...subscriptions,
  ...schedules,
  ...eventRules,
  ...eventSources,
  ...failedEventsOf,
];

/** Functions whose dead letters the queue takes: it is silent as long as nothing fails. */
const failingInto = ({ arn }: Queue, functions: readonly Item<'lambda-function'>[]): readonly string[] =>
  deadLettersTo(functions, arn).map(({ id }) => id);

const deadLettersTo = lookUpBy(({ deadLetterArn }: Item<'lambda-function'>) => [deadLetterArn]);

const waste = (queue: Queue) =>
  actedOn(queue, managedBy(queue, queue.tagging), {
    remove: [awsCli(queue.region, 'sqs delete-queue', { 'queue-url': queue.url })],
  });

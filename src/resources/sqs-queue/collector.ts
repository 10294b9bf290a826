import type { Aws } from '../../aws/index.ts';
import { arnOf, type Item, ResourceGone } from '../../model/index.ts';
import { emptyIfAbsent, given, tagsFromMap, tagsNotListed } from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { eachAsked } from '../reading/each-item.ts';
import { everyItem, pagesOf } from '../reading/pages-of.ts';
import { dailyMetric } from '../services/cloudwatch/daily-metric.ts';
import { rulesTo, schedulesTo, subscriptionsTo } from '../services/targets/targets-of.ts';
import { attributesIn } from './attributes.ts';

const gone = 'QueueDoesNotExist';

const queueName = (url: string): string => url.slice(url.lastIndexOf('/') + 1);

const metric = (name: string, statistic: 'Sum' | 'Maximum') =>
  facet(['cloudwatch:GetMetricStatistics'], ({ id }: Item<'sqs-queue'>, aws, { now }) =>
    dailyMetric(aws, { namespace: 'AWS/SQS', metric: name, statistic, dimensions: { QueueName: id } }, now),
  );

/**
 * Queues of a region with their attributes, without which nothing is known of them but their address:
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueAttributes.html
 */
export const sqsQueue = defineCollector({
  type: 'sqs-queue',
  scope: 'regional',
  everything: (place) => arnOf({ ...place, service: 'sqs', resource: '*' }),
  lister: lister(['sqs:ListQueues', 'sqs:GetQueueAttributes'], async function* (aws, place) {
    for await (const { QueueUrls } of aws.pages('sqs:ListQueues', {})) {
      // AWS leaves the list out where there is no queue.
      yield* eachAsked(emptyIfAbsent(QueueUrls), { id: queueName }, async (url) => {
        const attributes = await attributesOf(aws, url);
        if (attributes === null) return null;
        const id = queueName(url);
        return {
          type: 'sqs-queue',
          id,
          region: place.region,
          name: id,
          tags: tagsNotListed('sqs-queue'),
          url,
          ...attributesIn(attributes),
        };
      });
    }
  }),
  facets: {
    sent: metric('NumberOfMessagesSent', 'Sum'),
    received: metric('NumberOfMessagesReceived', 'Sum'),
    waiting: metric('ApproximateNumberOfMessagesVisible', 'Maximum'),
    polled: metric('NumberOfEmptyReceives', 'Sum'),
    deadLetterSources: facet(['sqs:ListDeadLetterSourceQueues'], async ({ id, url }: Item<'sqs-queue'>, aws) => {
      const pages = pagesOf(aws, 'sqs:ListDeadLetterSourceQueues', { QueueUrl: url }, { id, gone });
      return everyItem(pages, ({ queueUrls }) => given(queueUrls, 'queueUrls'));
    }),
    eventSources: facet(['lambda:ListEventSourceMappings'], ({ arn }, aws) =>
      everyItem(aws.pages('lambda:ListEventSourceMappings', { EventSourceArn: arn }), ({ EventSourceMappings }) =>
        given(EventSourceMappings, 'EventSourceMappings').map(({ FunctionArn }) => given(FunctionArn, 'FunctionArn')),
      ),
    ),
    // One listing serves every queue of the region: https://docs.aws.amazon.com/lambda/latest/api/API_OnFailure.html
    failedEventsOf: facet(['lambda:ListEventSourceMappings'], async ({ arn }, aws) => {
      const pages = aws.pages('lambda:ListEventSourceMappings', {});
      const all = await everyItem(pages, (page) => given(page.EventSourceMappings, 'EventSourceMappings'));
      return all
        .filter(({ DestinationConfig }) => DestinationConfig?.OnFailure?.Destination === arn)
        .map(({ FunctionArn }) => given(FunctionArn, 'FunctionArn'));
    }),
    eventRules: facet(['events:ListRuleNamesByTarget'], ({ arn }, aws) => rulesTo(aws, arn)),
    schedules: facet(['scheduler:ListSchedules'], ({ arn }, aws) => schedulesTo(aws, (target) => target === arn)),
    subscriptions: facet(['sns:ListSubscriptions'], ({ arn }, aws) =>
      subscriptionsTo(aws, (endpoint) => endpoint === arn),
    ),
    tagging: facet(['sqs:ListQueueTags'], async ({ id, url }: Item<'sqs-queue'>, aws) => {
      const answer = await aws.find('sqs:ListQueueTags', { QueueUrl: url }, [gone]);
      if (answer === null) throw new ResourceGone(id);
      return tagsFromMap(answer.Tags);
    }),
  },
});

/** null where the queue vanished after it was listed. */
const attributesOf = async (aws: Aws<'sqs:GetQueueAttributes'>, url: string) => {
  const answer = await aws.find('sqs:GetQueueAttributes', { QueueUrl: url, AttributeNames: ['All'] }, [gone]);
  return answer === null ? null : given(answer.Attributes, 'Attributes');
};

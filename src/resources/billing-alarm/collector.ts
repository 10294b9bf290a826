import type { Aws, OutputOf } from '../../aws/index.ts';
import { arnOf, type Item, type Place } from '../../model/index.ts';
import { emptyIfAbsent, given, MalformedAnswer, noneIfAbsent, tagsNotListed } from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';
import { topicAudienceReads, topicAudiences } from '../services/sns/read-topic-audience.ts';
import { topicKeyReads, topicKeys } from '../services/sns/read-topic-keys.ts';
import { topicsAmong } from '../services/sns/read-topics.ts';
import { alarmWays } from './alarm-paths.ts';
import type { AlarmMetric } from './fields.ts';

type Page = OutputOf<'cloudwatch:DescribeAlarms'>;
type MetricAlarm = NonNullable<Page['MetricAlarms']>[number];
type CompositeAlarm = NonNullable<Page['CompositeAlarms']>[number];
type Metric = NonNullable<NonNullable<MetricAlarm['Metrics']>[number]['MetricStat']>['Metric'];

/** Alarms on billing metrics: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html */
export const billingAlarm = defineCollector({
  type: 'billing-alarm',
  scope: 'regional',
  everything: (place) => arnOf({ ...place, service: 'cloudwatch', resource: 'alarm:*' }),
  lister: lister(['cloudwatch:DescribeAlarms'], async function* (aws, place) {
    const { metricAlarms, compositeAlarms } = await everyAlarm(aws);
    yield* each(metricAlarms, { id: 'AlarmName', arn: 'AlarmArn' }, (alarm) => {
      const metrics = metricsOf(alarm);
      return metrics.some(isBilling) ? alarmOf(alarm, metrics, compositeAlarms, place) : null;
    });
  }),
  facets: {
    topics: facet(['sns:GetTopicAttributes'], (alarm: Item<'billing-alarm'>, aws) =>
      topicsAmong(actionsOf(alarm), aws),
    ),
    topicKeys: facet(topicKeyReads, (alarm: Item<'billing-alarm'>, aws) => topicKeys(actionsOf(alarm), aws)),
    topicAudiences: facet(topicAudienceReads, (alarm: Item<'billing-alarm'>, aws) =>
      topicAudiences(actionsOf(alarm), aws),
    ),
  },
});

const actionsOf = ({ ways }: Item<'billing-alarm'>): readonly string[] =>
  ways.flatMap(({ alarmActions }) => alarmActions);

// Every page first: an alarm on page 1 may be heard through a composite alarm on page 2.
const everyAlarm = async (aws: Aws<'cloudwatch:DescribeAlarms'>) => {
  const metricAlarms: MetricAlarm[] = [];
  const compositeAlarms: CompositeAlarm[] = [];
  for await (const page of aws.pages('cloudwatch:DescribeAlarms', { AlarmTypes: ['MetricAlarm', 'CompositeAlarm'] })) {
    if (!page.MetricAlarms && !page.CompositeAlarms) throw new MalformedAnswer("AWS's answer lacks MetricAlarms");
    // A page may hold alarms of one kind alone.
    metricAlarms.push(...emptyIfAbsent(page.MetricAlarms));
    compositeAlarms.push(...emptyIfAbsent(page.CompositeAlarms));
  }
  return { metricAlarms, compositeAlarms };
};

const isBilling = ({ namespace, name }: AlarmMetric): boolean =>
  namespace === 'AWS/Billing' || name === 'EstimatedCharges';

// An alarm has one metric of its own, or a list with metric math: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricAlarm.html
const metricsOf = (alarm: MetricAlarm): readonly AlarmMetric[] => [
  ...(alarm.MetricName ? [metricOf(alarm, null)] : []),
  ...emptyIfAbsent(alarm.Metrics).flatMap(({ MetricStat, AccountId }) =>
    MetricStat ? [metricOf(given(MetricStat.Metric, 'Metric'), noneIfAbsent(AccountId))] : [],
  ),
];

const metricOf = ({ Namespace, MetricName, Dimensions }: NonNullable<Metric>, accountId: string | null) => ({
  namespace: given(Namespace, 'Namespace'),
  name: given(MetricName, 'MetricName'),
  dimensions: Object.fromEntries(
    emptyIfAbsent(Dimensions).map(({ Name, Value }) => [given(Name, 'a dimension'), given(Value, 'a dimension')]),
  ),
  accountId,
});

const alarmOf = (
  alarm: MetricAlarm,
  metrics: readonly AlarmMetric[],
  composites: readonly CompositeAlarm[],
  { region, homeRegion }: Place,
): Item<'billing-alarm'> => {
  const name = given(alarm.AlarmName, 'AlarmName');
  return {
    type: 'billing-alarm',
    id: name,
    arn: given(alarm.AlarmArn, 'AlarmArn'),
    region,
    name,
    tags: tagsNotListed('billing-alarm'),
    homeRegion,
    metrics,
    comparison: given(alarm.ComparisonOperator, 'ComparisonOperator'),
    threshold: noneIfAbsent(alarm.Threshold),
    state: given(alarm.StateValue, 'StateValue'),
    stateSince: noneIfAbsent(alarm.StateTransitionedTimestamp?.toISOString()),
    evaluationState: noneIfAbsent(alarm.EvaluationState),
    ways: alarmWays(alarm, composites),
  };
};

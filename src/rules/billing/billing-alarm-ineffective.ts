import { awsCli, type Command, defineRule, type Evidence, type Item } from '../../model/index.ts';
import { audienceOf, topicsOf } from './alarms/alarm-audience.ts';
import { brokenAlarmLinks, hoursInState, lacksData } from './alarms/alarm-links.ts';
import { billCoverage, metricName } from './alarms/bill-coverage.ts';
import { text } from './billing-alarm-ineffective.text.ts';

export const billingAlarmIneffective = defineRule({
  id: 'billing-alarm-ineffective',
  severity: 'high',
  category: 'billing',
  subject: 'billing-alarm',
  consults: ['listeners'],
  options: { maxThresholdUsd: 100, silentHours: 24 },
  references: [
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/monitor_estimated_charges_with_cloudwatch.html',
    'https://docs.aws.amazon.com/sns/latest/dg/sns-email-notifications.html',
  ],
  standards: { 'well-architected': ['COST02-BP05'] },
  text,
  evaluate(alarm, { verdict, now, options }) {
    const audience = audienceOf(alarm.ways, alarm.listeners);
    const broken = [...brokenAlarmLinks(alarm, { now, ...options }), ...audience.broken];
    const args = { ...argsOf(alarm, now), max: options.maxThresholdUsd };
    const evidence = evidenceOf(alarm, broken);
    const [first] = broken;
    if (first !== undefined) {
      // That no alarm watches the whole bill is another rule's finding.
      const isHeardInPart = first === 'service' && broken.length === 1 && audience.doubt === null;
      const milder = isHeardInPart ? { severity: 'low' as const } : {};
      return verdict.fail(first, args, { evidence, commands: enabling(alarm, broken), ...milder });
    }
    if (audience.doubt !== null) return verdict.unclear(audience.doubt, args, evidence);
    if (!lacksData(alarm))
      return verdict.pass(billCoverage(alarm) === 'linked' ? 'heardLinked' : 'heard', args, evidence);
    return alarm.stateSince === null
      ? verdict.unclear('noDataSince', args, evidence)
      : verdict.notApplicable('settling', args, evidence);
  },
});

const argsOf = (alarm: Item<'billing-alarm'>, now: Date) => ({
  alarm: alarm.id,
  region: alarm.region,
  home: alarm.homeRegion,
  metric: alarm.metrics.map(metricName),
  comparison: alarm.comparison,
  threshold: String(alarm.threshold),
  hours: Math.floor(hoursInState(alarm, now) ?? 0),
  evaluation: String(alarm.evaluationState),
  topics: topicsOf(alarm.ways),
});

const evidenceOf = (alarm: Item<'billing-alarm'>, broken: readonly string[]): Evidence => ({
  broken,
  region: alarm.region,
  metrics: alarm.metrics.map(metricName),
  comparison: alarm.comparison,
  threshold: alarm.threshold,
  state: alarm.state,
  stateSince: alarm.stateSince,
  evaluationState: alarm.evaluationState,
  ways: alarm.ways.map((way) => ({ ...way })),
});

const enabling = ({ ways, region }: Item<'billing-alarm'>, broken: readonly string[]): readonly Command[] =>
  broken.includes('actionsOff')
    ? ways
        .filter(({ actionsEnabled }) => !actionsEnabled)
        .map(({ alarm }) => awsCli(region, 'cloudwatch enable-alarm-actions', { 'alarm-names': alarm }))
    : [];

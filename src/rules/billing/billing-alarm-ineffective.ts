import { awsCli, type Command, defineRule, type Evidence, type Item } from '../../model/index.ts';
import { audienceOf } from './alarms/alarm-audience.ts';
import { amountIs, brokenAlarmLinks, hoursInState, lacksData } from './alarms/alarm-links.ts';
import { billCoverage, billCurrency, metricName } from './alarms/bill-coverage.ts';
import { amountOptions, limitInUsd, type MonthlyAmount, written } from './amounts/amount-limit.ts';
import { monthlyCost } from './amounts/monthly-cost.ts';
import { text } from './billing-alarm-ineffective.text.ts';
import { isGovCloud } from './partition.ts';
import { hearingEvidence } from './subscribers/best-hearing.ts';

export const billingAlarmIneffective = defineRule({
  id: 'billing-alarm-ineffective',
  severity: 'high',
  category: 'billing',
  subject: 'billing-alarm',
  consults: ['topics', 'topicKeys', 'topicAudiences'],
  related: { account: { in: 'home-region', consults: ['estimatedCharges'] } },
  options: { ...amountOptions, silentHours: 24 },
  references: [
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/monitor_estimated_charges_with_cloudwatch.html',
    'https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html',
    'https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html',
  ],
  standards: { 'well-architected': ['COST02-BP05'] },
  text,
  screen(alarm, { verdict }) {
    return isGovCloud(alarm) ? verdict.notApplicable('govCloud', { alarm: alarm.id }) : undefined;
  },
  evaluate(alarm, { verdict, now, options, related }) {
    const cost = monthlyCost(related.account, now);
    const audience = audienceOf(alarm);
    const broken = [...brokenAlarmLinks(alarm, { now, options, cost }), ...audience.broken];
    const args = { ...argsOf(alarm, now), limit: limitInUsd(options, cost), topics: audience.topics };
    const evidence = { ...evidenceOf(alarm, broken, cost), topics: hearingEvidence(audience.hearings) };
    const [first] = broken;
    if (first !== undefined) {
      // That no alarm watches the whole bill is another rule's finding.
      const isHeardInPart = first === 'service' && broken.length === 1 && audience.doubt === null;
      const milder = isHeardInPart ? { severity: 'low' as const } : {};
      return verdict.fail(first, args, { evidence, commands: enabling(alarm, broken), ...milder });
    }
    if (amountIs('unsure', alarm, { options, cost })) return verdict.unclear('otherCurrency', args, evidence);
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
  amount: amountOf(alarm),
  hours: Math.floor(hoursInState(alarm, now) ?? 0),
  evaluation: String(alarm.evaluationState),
});

const amountOf = (alarm: Item<'billing-alarm'>): string => {
  const currency = billCurrency(alarm);
  return alarm.threshold === null || currency === null
    ? String(alarm.threshold)
    : written({ value: alarm.threshold, currency });
};

const evidenceOf = (alarm: Item<'billing-alarm'>, broken: readonly string[], cost: MonthlyAmount | null): Evidence => ({
  monthlyCost: cost === null ? null : { ...cost },
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

import { defineRule } from '../../model/index.ts';
import { billCoverage, metricName } from './alarms/bill-coverage.ts';
import { text } from './billing-alarm-missing.text.ts';
import { payerOf } from './organization/payer.ts';
import { isGovCloud } from './partition.ts';

/** Asks only whether such an alarm stands; whether it would reach anybody is `billing-alarm-ineffective`. */
export const billingAlarmMissing = defineRule({
  id: 'billing-alarm-missing',
  severity: 'high',
  category: 'billing',
  subject: 'account',
  consults: ['organization'],
  related: { 'billing-alarm': { in: 'home-region' } },
  references: [
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/monitor_estimated_charges_with_cloudwatch.html',
    'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/consolidated-billing.html',
    'https://docs.aws.amazon.com/govcloud-us/latest/UserGuide/usage-and-payment.html',
  ],
  standards: { 'well-architected': ['COST02-BP05'] },
  text,
  screen(account, { verdict }) {
    return isGovCloud(account) ? verdict.notApplicable('govCloud', {}) : undefined;
  },
  evaluate(account, { verdict, related }) {
    const alarms = related['billing-alarm'];
    const evidence = {
      alarms: alarms.map(({ id, metrics }) => ({ alarm: id, metrics: metrics.map(metricName) })),
    };
    const whole = alarms.filter((alarm) => billCoverage(alarm) === 'whole');
    if (whole.length > 0) return verdict.pass('present', { alarms: whole.map(({ id }) => id) }, evidence);
    const payer = payerOf(account.id, account.organization);
    if (payer === 'unread') return verdict.unclear('unreadOrganization', {}, evidence);
    if (payer !== null) return verdict.unclear('payer', { payer }, evidence);
    return alarms.length === 0
      ? verdict.fail('none', {}, { evidence })
      : verdict.fail('partial', { alarms: alarms.map(({ id }) => id) }, { evidence });
  },
});

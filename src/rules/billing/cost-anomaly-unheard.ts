import { defineRule, type Seen } from '../../model/index.ts';
import type { AnomalyMonitor } from '../../resources/account/anomaly-detection.ts';
import { isMonitorHeard } from './anomalies/monitor-hearing.ts';
import { text } from './cost-anomaly-unheard.text.ts';
import { payerOf } from './organization/payer.ts';
import { isGovCloud } from './partition.ts';

/** Off unless asked for: Cost Explorer may bill each of its requests. */
export const costAnomalyUnheard = defineRule({
  id: 'cost-anomaly-unheard',
  severity: 'low',
  category: 'billing',
  subject: 'account',
  reads: ['anomalyDetection'],
  consults: ['anomalyTopics', 'anomalyTopicKeys', 'anomalyTopicAudiences', 'organization'],
  optIn: true,
  references: [
    'https://docs.aws.amazon.com/cost-management/latest/userguide/getting-started-ad.html',
    'https://docs.aws.amazon.com/cost-management/latest/userguide/ad-SNS.html',
    'https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_AnomalySubscription.html',
  ],
  standards: { 'well-architected': ['COST02-BP05'] },
  text,
  screen(account, { verdict }) {
    return isGovCloud(account) ? verdict.notApplicable('govCloud', {}) : undefined;
  },
  evaluate(account, { verdict }) {
    const judged = judgedMonitors(account);
    const evidence = { monitors: judged.map(({ monitor, heard }) => ({ ...monitor, heard })) };
    const named = (some: readonly Judged[]) => ({ monitors: some.map(({ monitor }) => monitor.name) });
    const whole = judged.filter(({ monitor }) => watchesEverything(monitor));
    const heard = judged.filter((one) => one.heard === true);
    const wholeHeard = whole.filter((one) => one.heard === true);
    if (wholeHeard.length > 0) return verdict.pass('heard', named(wholeHeard), evidence);
    const unsure = whole.filter((one) => one.heard === null);
    if (unsure.length > 0) return verdict.unclear('unsure', named(unsure), evidence);
    const payer = payerOf(account.id, account.organization);
    if (payer === 'unread') return verdict.unclear('unreadOrganization', {}, evidence);
    if (payer !== null) return verdict.unclear('payer', { payer }, evidence);
    if (judged.length === 0) return verdict.fail('none', {}, { evidence });
    return heard.length === 0
      ? verdict.fail('unheard', named(judged), { evidence })
      : verdict.fail('partial', named(heard), { evidence });
  },
});

interface Judged {
  readonly monitor: AnomalyMonitor;
  readonly heard: boolean | null;
}

type Account = Seen<
  'account',
  'anomalyDetection',
  'anomalyTopics' | 'anomalyTopicKeys' | 'anomalyTopicAudiences' | 'organization'
>;

const judgedMonitors = (account: Account): readonly Judged[] => {
  const told = {
    topics: account.anomalyTopics,
    topicKeys: account.anomalyTopicKeys,
    topicAudiences: account.anomalyTopicAudiences,
  };
  return account.anomalyDetection.monitors.map((monitor) => ({
    monitor,
    heard: isMonitorHeard(monitor, account.anomalyDetection, { account: account.id, told }),
  }));
};

// Tags and cost categories leave out what carries none.
const watchesEverything = ({ monitorType, dimension }: AnomalyMonitor): boolean =>
  monitorType === 'DIMENSIONAL' && (dimension === 'SERVICE' || dimension === 'LINKED_ACCOUNT');

import { defineRule } from '../../model/index.ts';
import type { AnomalyDetection, AnomalyMonitor } from '../../resources/account/anomaly-detection.ts';
import { text } from './cost-anomaly-unheard.text.ts';

/** Off unless asked for: Cost Explorer may bill each of its requests. */
export const costAnomalyUnheard = defineRule({
  id: 'cost-anomaly-unheard',
  severity: 'low',
  category: 'billing',
  subject: 'account',
  reads: ['anomalyDetection'],
  optIn: true,
  references: [
    'https://docs.aws.amazon.com/cost-management/latest/userguide/getting-started-ad.html',
    'https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_AnomalySubscription.html',
  ],
  standards: { 'well-architected': ['COST02-BP05'] },
  text,
  evaluate({ anomalyDetection }, { verdict }) {
    const { monitors } = anomalyDetection;
    const heard = monitors.filter((monitor) => isHeard(monitor, anomalyDetection));
    const evidence = { monitors: monitors.map((monitor) => ({ ...monitor, heard: heard.includes(monitor) })) };
    const names = (some: readonly AnomalyMonitor[]) => some.map(({ name }) => name);
    if (monitors.length === 0) return verdict.fail('none', {}, { evidence });
    if (heard.length === 0) return verdict.fail('unheard', { monitors: names(monitors) }, { evidence });
    const whole = heard.filter(watchesEverything);
    return whole.length === 0
      ? verdict.fail('partial', { monitors: names(heard) }, { evidence })
      : verdict.pass('heard', { monitors: names(whole) }, evidence);
  },
});

const isHeard = ({ arn }: AnomalyMonitor, { subscriptions }: AnomalyDetection): boolean =>
  subscriptions.some(
    ({ monitorArns, subscribers }) => monitorArns.includes(arn) && subscribers.some(({ declined }) => !declined),
  );

// Tags and cost categories leave out what carries none.
const watchesEverything = ({ monitorType, dimension }: AnomalyMonitor): boolean =>
  monitorType === 'DIMENSIONAL' && (dimension === 'SERVICE' || dimension === 'LINKED_ACCOUNT');

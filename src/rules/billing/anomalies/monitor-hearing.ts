import type { AnomalyDetection, AnomalyMonitor } from '../../../resources/account/anomaly-detection.ts';
import { bestHearing } from '../subscribers/best-hearing.ts';
import { costAlerts } from '../subscribers/publisher.ts';
import { hearingOn, isBroken, type ToldTopics } from '../subscribers/topic-hearing.ts';

/** Whether what a monitor finds reaches a person; null where nobody can tell. */
export const isMonitorHeard = (
  { arn }: AnomalyMonitor,
  { subscriptions }: AnomalyDetection,
  { account, told }: { readonly account: string; readonly told: ToldTopics },
): boolean | null => {
  const subscribers = subscriptions
    .filter(({ monitorArns }) => monitorArns.includes(arn))
    .flatMap((subscription) => subscription.subscribers)
    .filter(({ declined }) => !declined);
  if (subscribers.some(({ kind }) => kind === 'EMAIL')) return true;
  const topics = subscribers.flatMap(({ topicArn }) => (topicArn === null ? [] : [topicArn]));
  const best = bestHearing(topics.map((topic) => ({ topic, hearing: hearingOn(topic, told, costAlerts(account)) })));
  if (best === null || isBroken(best.hearing)) return false;
  return best.hearing === 'heard' ? true : null;
};

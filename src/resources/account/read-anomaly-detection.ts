import type { Aws } from '../../aws/index.ts';
import { given, noneIfAbsent } from '../reading/aws-fields.ts';
import { everyItem } from '../reading/pages-of.ts';
import type { AnomalyDetection } from './anomaly-detection.ts';

export const anomalyReads = ['ce:GetAnomalyMonitors', 'ce:GetAnomalySubscriptions'] as const;

/** What Cost Anomaly Detection watches, and who is told: https://docs.aws.amazon.com/cost-management/latest/userguide/manage-ad.html */
export const anomalyDetection = async (aws: Aws<(typeof anomalyReads)[number]>): Promise<AnomalyDetection> => {
  const [monitors, subscriptions] = await Promise.all([
    everyItem(aws.pages('ce:GetAnomalyMonitors', {}), ({ AnomalyMonitors }) =>
      given(AnomalyMonitors, 'AnomalyMonitors'),
    ),
    everyItem(aws.pages('ce:GetAnomalySubscriptions', {}), ({ AnomalySubscriptions }) =>
      given(AnomalySubscriptions, 'AnomalySubscriptions'),
    ),
  ]);
  return {
    monitors: monitors.map((monitor) => ({
      arn: given(monitor.MonitorArn, 'MonitorArn'),
      name: given(monitor.MonitorName, 'MonitorName'),
      monitorType: given(monitor.MonitorType, 'MonitorType'),
      dimension: noneIfAbsent(monitor.MonitorDimension),
    })),
    subscriptions: subscriptions.map((subscription) => ({
      name: given(subscription.SubscriptionName, 'SubscriptionName'),
      monitorArns: given(subscription.MonitorArnList, 'MonitorArnList'),
      subscribers: given(subscription.Subscribers, 'Subscribers').map(({ Type, Status, Address }) => ({
        kind: given(Type, 'Type'),
        // AWS names the status of who has been asked; an address that was only given has declined nothing.
        declined: Status === 'DECLINED',
        topicArn: Type === 'SNS' ? given(Address, 'Address') : null,
      })),
    })),
  };
};

/** The SNS topics among those who are told. */
export const anomalyTopicArns = async (aws: Aws<(typeof anomalyReads)[number]>): Promise<readonly string[]> => {
  const { subscriptions } = await anomalyDetection(aws);
  return subscriptions.flatMap(({ subscribers }) =>
    subscribers.flatMap(({ topicArn }) => (topicArn === null ? [] : [topicArn])),
  );
};

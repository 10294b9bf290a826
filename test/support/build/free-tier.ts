import type { AnomalyDetection } from '../../../src/resources/account/anomaly-detection.ts';
import type { FreeTierOffer } from '../../../src/resources/account/free-tier.ts';

/** An offer of which little is used. */
export const freeTierOffer = (change: Partial<FreeTierOffer> = {}): FreeTierOffer => ({
  description: '1000000.0 Requests are always free per month as part of AWS Free Usage Tier (Global-Request)',
  service: 'AWS Lambda',
  kind: 'Always Free',
  usageTypes: ['Global-Request'],
  unit: 'Requests',
  actual: 1_000,
  forecast: 3_000,
  limit: 1_000_000,
  ...change,
});

/** A monitor of all services, with somebody who is told. */
export const anomalies = (change: Partial<AnomalyDetection> = {}): AnomalyDetection => ({
  monitors: [
    {
      arn: 'arn:aws:ce::111122223333:anomalymonitor/0a',
      name: 'services',
      monitorType: 'DIMENSIONAL',
      dimension: 'SERVICE',
    },
  ],
  subscriptions: [
    {
      name: 'daily',
      monitorArns: ['arn:aws:ce::111122223333:anomalymonitor/0a'],
      subscribers: [{ kind: 'EMAIL', declined: false, topicArn: null }],
    },
  ],
  ...change,
});

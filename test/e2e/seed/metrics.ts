import { PutMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import type { Clients } from '../support/clients.ts';
import { dayStart } from './label.ts';

interface Daily {
  readonly namespace: string;
  readonly metric: string;
  readonly dimensions: { readonly [name: string]: string };
  /** The same value on each of the last so many whole days. */
  readonly value: number;
  readonly days: number;
}

/** One datapoint at noon of every whole UTC day. */
export const putDaily = (aws: Clients, { namespace, metric, dimensions, value, days }: Daily) =>
  aws.cloudwatch.send(
    new PutMetricDataCommand({
      Namespace: namespace,
      MetricData: Array.from({ length: days }, (_, at) => ({
        MetricName: metric,
        Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value })),
        Timestamp: new Date(dayStart(at + 1).getTime() + 43_200_000),
        Value: value,
      })),
    }),
  );

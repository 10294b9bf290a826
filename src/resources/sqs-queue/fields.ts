import type { Tags } from '../../model/index.ts';
import type { DailySeries } from '../services/cloudwatch/daily-series.ts';

/** `id` and `name` are the queue's name, with `.fifo` at the end of a FIFO queue's. */
export interface SqsQueueFields {
  /** What commands call it by. */
  readonly url: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Messages that wait, are delayed, or are being worked on, about: AWS counts them together from many servers. */
  readonly messages: number;
  /** Where its own failed messages go, an ARN; null where they go nowhere. */
  readonly deadLetterQueueArn: string | null;
  /** Who else may use it: its policy as JSON text; null where only the account's own IAM policies decide. */
  readonly policy: string | null;
}

export interface SqsQueueFacets {
  /** CloudWatch hears of a queue only while it holds messages or somebody uses it, and for six hours longer. */
  readonly sent: DailySeries;
  readonly received: DailySeries;
  /** The most messages that waited on each day. */
  readonly waiting: DailySeries;
  /** Receives that came back empty: somebody waits for messages. */
  readonly polled: DailySeries;
  /** Queues of this region whose failed messages it takes, ARNs. */
  readonly deadLetterSources: readonly string[];
  /** Lambda functions that read it, ARNs. */
  readonly eventSources: readonly string[];
  /** Functions whose event source mappings send it what they failed to handle, ARNs. */
  readonly failedEventsOf: readonly string[];
  /** EventBridge rules of the default bus that send to it, by name. */
  readonly eventRules: readonly string[];
  /** EventBridge schedules that send to it, by ARN. */
  readonly schedules: readonly string[];
  /** SNS subscriptions of this region that deliver to it, ARNs. */
  readonly subscriptions: readonly string[];
  readonly tagging: Tags;
}

import type { OfTopic, Topic, TopicAudience, TopicKey } from '../services/sns/topic.ts';

/** One metric that an alarm watches, by itself or inside metric math. */
export interface AlarmMetric {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: { readonly [name: string]: string };
  /** Whose metric it is, where AWS says so; null for the alarm's own account. */
  readonly accountId: string | null;
}

/** One way in which it tells somebody: through itself, or through a composite alarm that watches it. */
export interface AlarmWay {
  /** The name of the alarm whose actions these are. */
  readonly alarm: string;
  /** False for a composite alarm whose rule may stay quiet although this alarm is in ALARM. */
  readonly certain: boolean;
  readonly actionsEnabled: boolean;
  /** ARNs that are told when it goes into ALARM. */
  readonly alarmActions: readonly string[];
}

/** A CloudWatch alarm on a billing metric, in whatever region it stands. */
export interface BillingAlarmFields {
  /** Where the partition's billing metrics are. */
  readonly homeRegion: string;
  readonly metrics: readonly AlarmMetric[];
  readonly comparison: string;
  /** In the metric's currency; null where it compares with an anomaly detection band. */
  readonly threshold: number | null;
  /** OK, ALARM or INSUFFICIENT_DATA. */
  readonly state: string;
  /** When the state last changed, ISO 8601; null where AWS does not say. */
  readonly stateSince: string | null;
  /** PARTIAL_DATA, EVALUATION_ERROR or EVALUATION_FAILURE; null where all is well. */
  readonly evaluationState: string | null;
  /** Its own way first. */
  readonly ways: readonly AlarmWay[];
}

export interface BillingAlarmFacets {
  /** The SNS topics among the actions of every way. */
  readonly topics: readonly OfTopic<Topic>[];
  readonly topicKeys: readonly OfTopic<TopicKey>[];
  readonly topicAudiences: readonly OfTopic<TopicAudience>[];
}

import type { TopicListeners } from './topic-listeners.ts';

/** A CloudWatch alarm on a billing metric, in whatever region it stands. */
export interface BillingAlarmFields {
  readonly actionsEnabled: boolean;
  /** ARNs that are told when it goes into ALARM: its own, and those of composite alarms that watch it. */
  readonly alarmActions: readonly string[];
  readonly namespace: string | null;
  readonly metricName: string | null;
  readonly dimensions: { readonly [name: string]: string };
  readonly comparison: string | null;
  readonly threshold: number | null;
  /** OK, ALARM or INSUFFICIENT_DATA. */
  readonly state: string;
  /** When the state last changed, ISO 8601. */
  readonly stateSince: string | null;
  readonly evaluationState: string | null;
}

export interface BillingAlarmFacets {
  /** The SNS topics among the actions. */
  readonly listeners: readonly TopicListeners[];
}

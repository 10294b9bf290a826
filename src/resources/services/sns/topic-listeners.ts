import type { Read } from '../../../model/read.ts';

/** Who listens on an SNS topic. */
export interface TopicListeners {
  readonly topicArn: string;
  /** Confirmed and pending subscriptions; null where the topic does not exist. */
  readonly subscriptions: Read<{ readonly confirmed: number; readonly pending: number } | null>;
}

import type { Read } from '../../../model/read.ts';

/** Something of an SNS topic; null where the topic does not exist, or has none of it. */
export interface OfTopic<T> {
  readonly topicArn: string;
  readonly read: Read<T | null>;
}

/** What a topic says of itself: https://docs.aws.amazon.com/sns/latest/api/API_GetTopicAttributes.html */
export interface Topic {
  readonly confirmed: number;
  readonly pending: number;
  /** Who may publish to it, as JSON text. */
  readonly policy: string;
  /** The key that encrypts it, as it was written: an id, an alias or an ARN; null where it is not encrypted. */
  readonly keyId: string | null;
}

/** The key that encrypts a topic. */
export type TopicKey =
  /** Of AWS for SNS, whose policy nobody can change. */
  | { readonly kind: 'aws-managed'; readonly id: string }
  | { readonly kind: 'gone'; readonly id: string }
  | {
      readonly kind: 'customer';
      readonly id: string;
      readonly arn: string;
      /** Enabled, Disabled, PendingDeletion… */
      readonly state: string;
      /** JSON text. */
      readonly policy: string;
    };

/** What keeps messages away from a subscriber: https://docs.aws.amazon.com/sns/latest/dg/sns-message-filtering.html */
export interface SubscriptionFilter {
  /** JSON text. */
  readonly policy: string;
  /** MessageAttributes or MessageBody. */
  readonly scope: string;
}

/** A confirmed subscriber; an address is not kept. */
export interface TopicSubscriber {
  /** email, email-json, sms, https, lambda, sqs… */
  readonly protocol: string;
  /** The host of an endpoint of HTTP or HTTPS; null for other protocols. */
  readonly host: string | null;
  /** null where it gets every message. */
  readonly filter: Read<SubscriptionFilter | null>;
}

/** The confirmed subscribers of a topic. */
export interface TopicAudience {
  readonly subscribers: readonly TopicSubscriber[];
  /** True where there are more than were asked for. */
  readonly more: boolean;
}

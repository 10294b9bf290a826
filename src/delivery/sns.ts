import { publish } from '../aws/write/publish.ts';
import { confirmedSubscribers } from '../aws/write/topic-subscribers.ts';
import type { Notification } from '../model/index.ts';

/** Publishes one run to a topic, once for all its subscribers. Throws as `publish` does, so that the run is tried again. */
export const publishNotification = (topicArn: string, notification: Notification, signal: AbortSignal): Promise<void> =>
  publish(topicArn, notification, signal);

/** How many confirmed subscribers a topic has. Throws what SNS answers. */
export const subscribersOf = (topicArn: string, signal: AbortSignal): Promise<number> =>
  confirmedSubscribers(topicArn, signal);

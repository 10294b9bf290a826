import { publish } from '../aws/write/publish.ts';
import type { Notification } from '../model/index.ts';

/** Publishes one run to a topic, once for all its subscribers. Throws what SNS answers, so that the run is tried again. */
export const publishNotification = (topicArn: string, notification: Notification): Promise<void> =>
  publish(topicArn, notification);

import { known, unread } from '../../../src/model/index.ts';
import type { TopicListeners } from '../../../src/resources/services/sns/topic-listeners.ts';

/** The topic that healthy alarms and budgets tell. */
export const topicArn = 'arn:aws:sns:us-east-1:111122223333:billing';

/** A topic with this many confirmed and pending subscriptions. */
export const listenersOn = (confirmed: number, pending = 0, arn = topicArn): TopicListeners => ({
  topicArn: arn,
  subscriptions: known({ confirmed, pending }),
});

/** A topic that does not exist. */
export const topicGone = (arn = topicArn): TopicListeners => ({ topicArn: arn, subscriptions: known(null) });

/** A topic whose subscriptions may not be counted. */
export const topicDenied = (arn = topicArn): TopicListeners => ({
  topicArn: arn,
  subscriptions: unread({ kind: 'denied', operation: 'sns:GetTopicAttributes', action: 'sns:GetTopicAttributes' }),
});

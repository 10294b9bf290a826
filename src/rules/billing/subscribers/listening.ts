import type { Read } from '../../../model/index.ts';
import type { TopicListeners } from '../../../resources/services/sns/topic-listeners.ts';

// Best first.
const listenings = ['confirmed', 'unread', 'pending', 'nobody', 'gone'] as const;

/** Who is behind a topic: somebody confirmed, nobody can tell, subscriptions still pending, nobody, or no topic at all. */
export type Listening = (typeof listenings)[number];

/** The broken link that each of these is, as the rules' messages call it. */
export const unheardAs = { pending: 'unconfirmed', nobody: 'unsubscribed', gone: 'topicGone' } as const;

/** The best that can be said of any of these topics, or null where there is none. Throws where one was not collected. */
export const bestListening = (
  topics: readonly string[],
  listeners: Read<readonly TopicListeners[]>,
): Listening | null => {
  const found = topics.map((topic) => (listeners.known ? listeningOn(topic, listeners.value) : 'unread'));
  return listenings.find((listening) => found.includes(listening)) ?? null;
};

const listeningOn = (topic: string, listeners: readonly TopicListeners[]): Listening => {
  const read = listeners.find(({ topicArn }) => topicArn === topic)?.subscriptions;
  if (read === undefined) throw new Error(`nobody asked who listens on ${topic}`);
  if (!read.known) return 'unread';
  if (read.value === null) return 'gone';
  if (read.value.confirmed > 0) return 'confirmed';
  return read.value.pending > 0 ? 'pending' : 'nobody';
};

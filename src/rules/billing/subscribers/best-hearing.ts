import type { Evidence } from '../../../model/index.ts';
import { type Hearing, topicDoubts, topicLinks } from './topic-hearing.ts';

/** One topic, and how far what is published to it gets. */
export interface TopicHearing {
  readonly topic: string;
  readonly hearing: Hearing;
}

const order: readonly Hearing[] = ['heard', ...topicDoubts, ...topicLinks];

/** The best that can be said of any of these topics, and of which; null where there is none. */
export const bestHearing = (
  hearings: readonly TopicHearing[],
): { readonly hearing: Hearing; readonly topics: readonly string[] } | null => {
  const hearing = order.find((each) => hearings.some((one) => one.hearing === each));
  if (hearing === undefined) return null;
  const topics = hearings.filter((one) => one.hearing === hearing).map(({ topic }) => topic);
  return { hearing, topics: [...new Set(topics)] };
};

/** How far each topic gets, as evidence. */
export const hearingEvidence = (hearings: readonly TopicHearing[]): readonly Evidence[] =>
  hearings.map(({ topic, hearing }) => ({ topic, hearing }));

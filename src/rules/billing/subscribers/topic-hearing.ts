import type { Read } from '../../../model/index.ts';
import type { OfTopic, Topic, TopicAudience, TopicKey } from '../../../resources/services/sns/topic.ts';
import { filterPasses } from './filter-passes.ts';
import type { Publisher } from './publisher.ts';
import { mayEncrypt, mayPublish } from './publishing.ts';
import { isReadByPerson } from './reads-it.ts';

/** What is known of the topics that an alarm, a budget or a subscription tells. */
export interface ToldTopics {
  readonly topics: Read<readonly OfTopic<Topic>[]>;
  readonly topicKeys: Read<readonly OfTopic<TopicKey>[]>;
  readonly topicAudiences: Read<readonly OfTopic<TopicAudience>[]>;
}

/** Links that can be broken between a service and a person, the one nearest to the person first. */
export const topicLinks = [
  'filtered',
  'unconfirmed',
  'unsubscribed',
  'keyOff',
  'topicKey',
  'topicPolicy',
  'topicGone',
] as const;
export type TopicLink = (typeof topicLinks)[number];

/** Why nobody can tell whether a person hears, where no link is broken. */
export const topicDoubts = [
  'machines',
  'unsureFilter',
  'unreadAudience',
  'unsureKey',
  'unsurePolicy',
  'unreadTopic',
] as const;
export type TopicDoubt = (typeof topicDoubts)[number];

export type Hearing = 'heard' | TopicLink | TopicDoubt;

/** How far what a service publishes to a topic gets: the first link that is broken, else the first doubt, else to a person. */
export const hearingOn = (topicArn: string, told: ToldTopics, publisher: Publisher): Hearing => {
  const topic = valueOf(told.topics, topicArn);
  if (topic === undefined) return 'unreadTopic';
  if (topic === null) return 'topicGone';
  const links = [
    policyLink(topic, topicArn, publisher),
    keyLink(topic, valueOf(told.topicKeys, topicArn), publisher),
    audienceLink(topic, valueOf(told.topicAudiences, topicArn), publisher),
  ];
  return links.find(isBroken) ?? links.find((link) => link !== 'heard') ?? 'heard';
};

export const isBroken = (hearing: Hearing): hearing is TopicLink => topicLinks.some((link) => link === hearing);

// undefined where it was not read. Throws where nobody asked of the topic.
const valueOf = <T>(list: Read<readonly OfTopic<T>[]>, topic: string): T | null | undefined => {
  if (!list.known) return undefined;
  const found = list.value.find(({ topicArn }) => topicArn === topic);
  if (found === undefined) throw new Error(`nobody asked about ${topic}`);
  return found.read.known ? found.read.value : undefined;
};

const policyLink = ({ policy }: Topic, topicArn: string, publisher: Publisher): Hearing =>
  (({ allowed: 'heard', denied: 'topicPolicy', unclear: 'unsurePolicy' }) as const)[
    mayPublish(policy, topicArn, publisher)
  ];

const keyLink = ({ keyId }: Topic, key: TopicKey | null | undefined, publisher: Publisher): Hearing => {
  if (keyId === null) return 'heard';
  // The name alone is enough where it is AWS's own.
  if (keyId.endsWith('alias/aws/sns')) return 'topicKey';
  if (key === undefined || key === null) return 'unsureKey';
  return ({ allowed: 'heard', denied: 'topicKey', unclear: 'unsureKey', off: 'keyOff' } as const)[
    mayEncrypt(key, publisher)
  ];
};

const audienceLink = (
  { confirmed, pending }: Topic,
  audience: TopicAudience | null | undefined,
  publisher: Publisher,
): Hearing => {
  if (confirmed === 0) return pending > 0 ? 'unconfirmed' : 'unsubscribed';
  if (audience === undefined || audience === null) return 'unreadAudience';
  const found = audience.subscribers.map((one): Hearing => {
    if (!one.filter.known) return 'unreadAudience';
    const passes = one.filter.value === null ? true : filterPasses(one.filter.value, publisher);
    if (passes === false) return 'filtered';
    if (!isReadByPerson(one)) return 'machines';
    return passes ? 'heard' : 'unsureFilter';
  });
  if (found.includes('heard')) return 'heard';
  // What is counted and not listed may be the one that counts.
  if (audience.more || found.length === 0) return 'unreadAudience';
  return topicDoubts.find((doubt) => found.includes(doubt)) ?? 'filtered';
};

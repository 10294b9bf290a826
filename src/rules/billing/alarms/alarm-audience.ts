import { parseArn, type Read } from '../../../model/index.ts';
import type { AlarmWay } from '../../../resources/billing-alarm/fields.ts';
import type { TopicListeners } from '../../../resources/services/sns/topic-listeners.ts';
import { bestListening, unheardAs } from '../subscribers/listening.ts';

/** What can be wrong between the alarm's state and a person. */
export type AudienceLink = 'actionsOff' | 'noAction' | 'topicGone' | 'unconfirmed' | 'unsubscribed';
export type AudienceDoubt = 'unreadTopic' | 'unseenAction' | 'conditional';

export interface Audience {
  readonly broken: readonly AudienceLink[];
  /** Why nobody can tell whether it is heard, where nothing is broken. */
  readonly doubt: AudienceDoubt | null;
}

/** Who would be told when the alarm rings. Where every way is switched off, those behind them are named all the same. */
export const audienceOf = (ways: readonly AlarmWay[], listeners: Read<readonly TopicListeners[]>): Audience => {
  const leading = ways.filter(({ alarmActions }) => alarmActions.length > 0);
  const on = leading.filter(({ actionsEnabled }) => actionsEnabled);
  const off: readonly AudienceLink[] = on.length === 0 && ways.some((way) => !way.actionsEnabled) ? ['actionsOff'] : [];
  if (leading.length === 0) return { broken: [...off, 'noAction'], doubt: null };
  const behind = hearing(on.length > 0 ? on : leading, listeners);
  return { ...behind, broken: [...off, ...behind.broken] };
};

const hearing = (ways: readonly AlarmWay[], listeners: Read<readonly TopicListeners[]>): Audience => {
  const doubtful = (doubt: AudienceDoubt): Audience => ({ broken: [], doubt });
  const best = bestListening(topicsOf(ways), listeners);
  if (best === 'confirmed') {
    const certain = bestListening(topicsOf(ways.filter((way) => way.certain)), listeners) === 'confirmed';
    return certain ? { broken: [], doubt: null } : doubtful('conditional');
  }
  if (best === 'unread') return doubtful('unreadTopic');
  // A function or an incident may tell somebody; it cannot be seen from here.
  if (best === null || ways.some(({ alarmActions }) => !alarmActions.every(isTopic))) return doubtful('unseenAction');
  return { broken: [unheardAs[best]], doubt: null };
};

/** The SNS topics that these ways tell. */
export const topicsOf = (ways: readonly AlarmWay[]): readonly string[] => [
  ...new Set(ways.flatMap(({ alarmActions }) => alarmActions.filter(isTopic))),
];

const isTopic = (arn: string): boolean => parseArn(arn)?.service === 'sns';

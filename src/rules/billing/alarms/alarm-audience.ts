import { parseArn } from '../../../model/index.ts';
import type { AlarmWay } from '../../../resources/billing-alarm/fields.ts';
import { bestHearing, type TopicHearing } from '../subscribers/best-hearing.ts';
import { cloudWatch } from '../subscribers/publisher.ts';
import { hearingOn, isBroken, type ToldTopics, type TopicDoubt, type TopicLink } from '../subscribers/topic-hearing.ts';

/** What can be wrong between the alarm's state and a person. */
export type AudienceLink = 'actionsOff' | 'noAction' | TopicLink;
export type AudienceDoubt = TopicDoubt | 'unseenAction' | 'conditional';

export interface Audience {
  readonly broken: readonly AudienceLink[];
  /** Why nobody can tell whether it is heard, where nothing is broken. */
  readonly doubt: AudienceDoubt | null;
  /** The topics of which that is said. */
  readonly topics: readonly string[];
  readonly hearings: readonly TopicHearing[];
}

/** As much of an alarm as its audience depends on. */
interface ToldAlarm extends ToldTopics {
  readonly arn: string;
  readonly ways: readonly AlarmWay[];
}

/** Who would be told when the alarm rings. Where every way is switched off, those behind them are named all the same. */
export const audienceOf = (alarm: ToldAlarm): Audience => {
  const leading = alarm.ways.filter(({ alarmActions }) => alarmActions.length > 0);
  const on = leading.filter(({ actionsEnabled }) => actionsEnabled);
  const isOff = on.length === 0 && alarm.ways.some((way) => !way.actionsEnabled);
  const off: readonly AudienceLink[] = isOff ? ['actionsOff'] : [];
  if (leading.length === 0) return { broken: [...off, 'noAction'], doubt: null, topics: [], hearings: [] };
  const behind = hearing(on.length > 0 ? on : leading, alarm);
  return { ...behind, broken: [...off, ...behind.broken] };
};

const hearing = (ways: readonly AlarmWay[], alarm: ToldAlarm): Audience => {
  const hearings = hearingsOn(ways, alarm);
  const best = bestHearing(hearings);
  const topics = best === null ? [] : best.topics;
  const doubtful = (doubt: AudienceDoubt): Audience => ({ broken: [], doubt, topics, hearings });
  if (best?.hearing === 'heard') {
    const certain = bestHearing(hearingsOn(ways.filter(isCertain), alarm));
    return certain?.hearing === 'heard' ? { broken: [], doubt: null, topics, hearings } : doubtful('conditional');
  }
  if (best !== null && !isBroken(best.hearing)) return doubtful(best.hearing);
  // A function or an incident may tell somebody; it cannot be seen from here.
  if (best === null || ways.some(({ alarmActions }) => !alarmActions.every(isTopic))) return doubtful('unseenAction');
  return { broken: isBroken(best.hearing) ? [best.hearing] : [], doubt: null, topics, hearings };
};

const isCertain = ({ certain }: AlarmWay): boolean => certain;

const hearingsOn = (ways: readonly AlarmWay[], alarm: ToldAlarm): readonly TopicHearing[] =>
  ways.flatMap((way) => {
    // A composite alarm publishes for itself, from where the alarm is.
    const publisher = cloudWatch(`${alarm.arn.split(':').slice(0, 6).join(':')}:${way.alarm}`);
    return way.alarmActions.filter(isTopic).map((topic) => ({ topic, hearing: hearingOn(topic, alarm, publisher) }));
  });

const isTopic = (arn: string): boolean => parseArn(arn)?.service === 'sns';

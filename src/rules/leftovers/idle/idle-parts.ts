import type { DailySeries } from '../../../resources/services/cloudwatch/daily-series.ts';
import { type Activity, activityOf, type IdleQuestion } from './activity.ts';

/** A part of a resource that bills by itself and is used by itself: a stage, an alias. */
export interface Part {
  readonly name: string;
  /** ISO 8601. */
  readonly began: string;
  readonly series: DailySeries;
}

export type PartActivity = Activity & { readonly name: string };

/** What the parts show together: idle where one is, and otherwise no better than what is known of the worst. */
export interface PartsActivity {
  readonly state: Activity['state'];
  readonly parts: readonly PartActivity[];
  /** The names of those that are idle. */
  readonly idle: readonly string[];
}

const worstFirst: readonly Activity['state'][] = ['idle', 'incomplete', 'busy', 'too-new'];

/** Were they used? A part counts as used by a single datapoint above zero, and silence means zero. At least one part is expected. */
export const activityOfParts = (parts: readonly Part[], windowDays: IdleQuestion['windowDays']): PartsActivity => {
  const judged = parts.map(({ name, began, series }) => ({
    name,
    ...activityOf([series], { windowDays, began, silentWhenIdle: true, isIdleDay: ([value]) => value === 0 }),
  }));
  const idle = judged.filter(({ state }) => state === 'idle').map(({ name }) => name);
  const state = worstFirst.find((one) => judged.some((part) => part.state === one));
  if (state === undefined) throw new Error('nothing to judge');
  return { state, parts: judged, idle };
};

import { dayMs } from '../../../derived/index.ts';
import type { DailySeries } from '../../../resources/services/cloudwatch/daily-series.ts';

/** What counts as idle, and over which days. */
export interface IdleQuestion {
  /** Whole UTC days, the last of which is yesterday. */
  readonly windowDays: number;
  /** When the resource began, or last began to run, ISO 8601. */
  readonly began: string;
  /** True where the service sends no datapoint for a day without work. */
  readonly silentWhenIdle: boolean;
  /** Idle days that make it idle; every day of the window where not given. */
  readonly minIdleDays?: number;
  /** Judges one day by its values, which come in the order of the series. */
  readonly isIdleDay: (values: readonly number[]) => boolean;
}

/** What the window shows. `incomplete`: days are missing, and they could turn the answer. */
export interface Activity {
  readonly state: 'idle' | 'busy' | 'too-new' | 'incomplete';
  /** First day of the window and first day after it, `YYYY-MM-DD`. */
  readonly from: string;
  readonly until: string;
  readonly idleDays: number;
  /** Days for which CloudWatch holds a datapoint of every series. */
  readonly datapoints: number;
}

const dayBefore = (until: string, days: number): string =>
  new Date(Date.parse(until) - days * dayMs).toISOString().slice(0, 10);

// The series of one run end on the same day, and most rules ask for as many days before it.
let lately: { readonly until: string; readonly days: readonly string[] } = { until: '', days: [] };

const daysUntil = (until: string, count: number): readonly string[] => {
  if (lately.until !== until || lately.days.length !== count)
    lately = { until, days: Array.from({ length: count }, (_, index) => dayBefore(until, count - index)) };
  return lately.days;
};

/** True where the resource has not stood for the whole window, which a window of no days never asks; throws where `began` is no date. */
export const isTooNew = (began: string, windowDays: number, now: Date): boolean =>
  windowDays > 0 && beganAfter(began, dayBefore(now.toISOString().slice(0, 10), windowDays));

const beganAfter = (began: string, day: string): boolean => new Date(began).toISOString() > `${day}T00:00:00.000Z`;

/** Was it idle? Datapoints of the same days, taken together; missing ones are zero only where silence means that. */
export const activityOf = (
  series: readonly [DailySeries, ...DailySeries[]],
  { windowDays, began, silentWhenIdle, minIdleDays = windowDays, isIdleDay }: IdleQuestion,
): Activity => {
  const { until } = series[0];
  const from = dayBefore(until, windowDays);
  const days = daysUntil(until, windowDays);
  const values = series.map(valuesIn);
  const datapoints = days.filter((day) => values.every((each) => each.has(day))).length;
  const read = days.map((day) => series.map((one, at) => values[at]?.get(day) ?? silence(one, day, silentWhenIdle)));
  const told = read.filter((values): values is number[] => !values.includes(null));
  const idleDays = told.filter(isIdleDay).length;
  const missing = windowDays - told.length;
  const window = { from, until, idleDays, datapoints };

  if (beganAfter(began, from)) return { ...window, state: 'too-new' };
  if (missing === 0 && idleDays >= minIdleDays) return { ...window, state: 'idle' };
  // Were every missing day idle, there would still be too few: that is proof, not a guess.
  return { ...window, state: idleDays + missing < minIdleDays ? 'busy' : 'incomplete' };
};

// By day; the first where there are two.
const valuesIn = ({ days }: DailySeries): ReadonlyMap<string, number> => {
  const values = new Map<string, number>();
  for (const { day, value } of days) if (!values.has(day)) values.set(day, value);
  return values;
};

// A day that CloudWatch was not asked for is no silence.
const silence = ({ from, until }: DailySeries, day: string, silentWhenIdle: boolean): 0 | null =>
  silentWhenIdle && from <= day && day < until ? 0 : null;

/** The mean of the days in a window that has a datapoint for each, to two decimals. */
export const meanOf = ({ days }: DailySeries, { from, until }: Pick<Activity, 'from' | 'until'>): number => {
  const values = days.filter(({ day }) => from <= day && day < until).map(({ value }) => value);
  return Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 100) / 100;
};

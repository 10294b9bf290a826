import { given, MalformedAnswer, moment, noneIfAbsent } from '../../reading/aws-fields.ts';
import type { DailySeries } from './daily-series.ts';

const dayMs = 86_400_000;

/** The last whole UTC days before `now`, and the length of one in seconds. */
export const lastDays = (days: number, now: Date): { from: Date; until: Date; period: number } => {
  const until = Math.floor(now.getTime() / dayMs) * dayMs;
  return { from: new Date(until - days * dayMs), until: new Date(until), period: dayMs / 1000 };
};

/** What was asked for. */
export interface Asked extends Pick<DailySeries, 'namespace' | 'metric' | 'statistic'> {
  readonly from: Date;
  readonly until: Date;
}

/** One datapoint as AWS sends it. */
export interface MetricPoint {
  readonly at: Date | undefined;
  readonly value: number | undefined;
  readonly unit: string | undefined;
}

/** Datapoints as a series. Throws `MalformedAnswer` for a day that was not asked for, or that comes twice. */
export const seriesFrom = (
  { namespace, metric, statistic, ...asked }: Asked,
  points: readonly MetricPoint[],
): DailySeries => {
  const [from, until] = [dayOf(asked.from.toISOString()), dayOf(asked.until.toISOString())];
  const days = points
    .map(({ at, value }) => ({ day: dayOf(moment(at, 'Timestamp')), value: given(value, statistic) }))
    .sort((a, b) => a.day.localeCompare(b.day));
  expectDays(metric, { from, until, days });
  const [first] = points;
  const unit = first === undefined ? null : noneIfAbsent(first.unit);
  return { namespace, metric, statistic, unit, from, until, days };
};

const dayOf = (iso: string): string => iso.slice(0, 10);

// A day twice is a metric in two units, which cannot be added up; a day outside is an answer to another question.
const expectDays = (metric: string, { from, until, days }: Pick<DailySeries, 'from' | 'until' | 'days'>): void => {
  if (new Set(days.map(({ day }) => day)).size !== days.length) throw new MalformedAnswer(`${metric} has a day twice`);
  if (days.some(({ day }) => day < from || day >= until)) {
    throw new MalformedAnswer(`${metric} has a day that was not asked for`);
  }
};

import { describe, expect, it } from 'vitest';
import { activityOf, isTooNew, meanOf } from '../../../../src/rules/leftovers/idle/activity.ts';
import { series, steady } from '../../../support/build/series.ts';

const isIdleDay = (values: readonly number[]) => values.every((value) => value === 0);
const old = { windowDays: 4, began: '2026-01-01T00:00:00.000Z', isIdleDay };
const silent = { ...old, silentWhenIdle: true };
const loud = { ...old, silentWhenIdle: false };

describe('activityOf', () => {
  it('is idle when every day of the window was, and tells the window', () => {
    expect(activityOf([steady(0, 90)], loud)).toEqual({
      state: 'idle',
      from: '2026-11-18',
      until: '2026-11-22',
      idleDays: 4,
      datapoints: 4,
    });
  });

  it('looks at the window alone', () => {
    expect(activityOf([series([7, 7, 0, 0, 0, 0])], loud).state).toBe('idle');
    expect(activityOf([series([0, 0, 7, 0, 0, 0])], loud).state).toBe('busy');
  });

  it('takes a missing day for zero where the service is silent when idle', () => {
    expect(activityOf([series([])], silent)).toMatchObject({ state: 'idle', idleDays: 4, datapoints: 0 });
    expect(activityOf([series([0, null, 7, null])], silent).state).toBe('busy');
  });

  it('never takes a missing day for zero where the service is not silent', () => {
    expect(activityOf([series([])], loud)).toMatchObject({ state: 'incomplete', datapoints: 0 });
    expect(activityOf([series([0, 0, null, 0])], loud)).toMatchObject({ state: 'incomplete', datapoints: 3 });
  });

  it('is busy in spite of missing days where they could not turn it', () => {
    expect(activityOf([series([7, null, null, null])], loud).state).toBe('busy');
    expect(activityOf([series([7, 7, null, 7])], { ...loud, minIdleDays: 2 }).state).toBe('busy');
    expect(activityOf([series([7, 7, null, 0])], { ...loud, minIdleDays: 2 }).state).toBe('incomplete');
  });

  it('is never idle on an incomplete window, even with enough idle days', () => {
    expect(activityOf([series([0, 0, 0, null])], { ...loud, minIdleDays: 2 }).state).toBe('incomplete');
  });

  it('needs no more idle days than asked', () => {
    expect(activityOf([series([0, 7, 7, 0])], { ...loud, minIdleDays: 2 })).toMatchObject({
      state: 'idle',
      idleDays: 2,
    });
    expect(activityOf([series([0, 7, 7, 7])], { ...loud, minIdleDays: 2 }).state).toBe('busy');
  });

  it('judges each day by all series together', () => {
    expect(activityOf([steady(0, 4), series([0, 0, 0, 7])], loud).state).toBe('busy');
    expect(activityOf([steady(0, 4), series([0, 0, 0, null])], loud)).toMatchObject({
      state: 'incomplete',
      datapoints: 3,
    });
  });

  it('does not take days that were never asked for to be silent', () => {
    expect(activityOf([series([])], { ...silent, windowDays: 90 }).state).toBe('idle');
    expect(activityOf([series([])], { ...silent, windowDays: 91 }).state).toBe('incomplete');
  });

  it('is too new unless it stood when the window began', () => {
    expect(activityOf([series([])], { ...silent, began: '2026-11-18T00:00:00.000Z' }).state).toBe('idle');
    expect(activityOf([series([])], { ...silent, began: '2026-11-18T00:00:01.000Z' }).state).toBe('too-new');
  });
});

describe('isTooNew', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  it('counts whole days, ending with yesterday', () => {
    expect(isTooNew('2026-11-18T00:00:00.000Z', 4, now)).toBe(false);
    expect(isTooNew('2026-11-18T11:00:00.000Z', 4, now)).toBe(true);
  });
  it('never is where the window has no days', () => {
    expect(isTooNew('2026-11-22T11:00:00.000Z', 0, now)).toBe(false);
  });
  it('does not judge by what is no date', () => {
    expect(() => isTooNew('yesterday', 4, now)).toThrow(RangeError);
  });
});

it('takes the mean of the window alone', () => {
  expect(meanOf(series([100, 1, 2, 2]), { from: '2026-11-19', until: '2026-11-22' })).toBe(1.67);
});

import { expect, it } from 'vitest';
import { daysStopped, stopDate } from '../../../../src/rules/leftovers/ec2/stop-date.ts';

it.each([
  ['User initiated (2026-10-01 10:00:00 GMT)', '2026-10-01T10:00:00.000Z'],
  ['User initiated (2026-10-01 10:00:00 UTC)', '2026-10-01T10:00:00.000Z'],
  ['Server.ScheduledStop: stopped (2026-10-01 10:00:00 GMT)', '2026-10-01T10:00:00.000Z'],
  ['User initiated (2026-13-01 10:00:00 GMT)', null],
  ['User initiated (2026-10-01 10:00:00 PST)', null],
  ['User initiated', null],
  ['Client.UserInitiatedHibernate', null],
  ['', null],
  [null, null],
])('reads %j as %j', (reason, date) => {
  expect(stopDate(reason)).toBe(date);
});

it('counts whole days', () => {
  const now = new Date('2026-10-03T09:59:59Z');
  expect(daysStopped('User initiated (2026-10-01 10:00:00 GMT)', now)).toBe(1);
  expect(daysStopped('User initiated (2026-10-03 10:00:00 GMT)', now)).toBe(0);
  expect(daysStopped(null, now)).toBeNull();
});

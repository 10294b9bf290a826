import { expect, it } from 'vitest';
import { scheduledTime } from '../../src/handlers/run-key.ts';

it.each([
  [
    'what EventBridge Scheduler puts in',
    { source: 'schedule', time: '2026-11-22T06:00:00Z' },
    '2026-11-22T06:00:00.000Z',
  ],
  [
    'an EventBridge rule',
    { source: 'aws.events', time: '2026-11-22T06:00:00Z', detail: {} },
    '2026-11-22T06:00:00.000Z',
  ],
  ['an offset', { time: '2026-11-22T03:00:00-03:00' }, '2026-11-22T06:00:00.000Z'],
  ['a placeholder that nobody filled', { time: '<aws.scheduler.scheduled-time>' }, null],
  ['a hand', { source: 'manual' }, null],
  ['a number', { time: 1795305600 }, null],
  ['nothing', null, null],
  ['an empty event', {}, null],
  ['a text', '2026-11-22T06:00:00Z', null],
])('an event from %s', (_, event, expected) => {
  expect(scheduledTime(event)).toBe(expected);
});

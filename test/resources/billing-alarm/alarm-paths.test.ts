import { expect, it } from 'vitest';
import { alarmWays } from '../../../src/resources/billing-alarm/alarm-paths.ts';

const alarm = (AlarmName: string, rest: object = {}) => ({
  AlarmName,
  AlarmArn: `arn:aws:cloudwatch:us-east-1:111122223333:alarm:${AlarmName}`,
  ActionsEnabled: true,
  AlarmActions: [],
  ...rest,
});
const named = (ways: ReturnType<typeof alarmWays>) => ways.map((way) => [way.alarm, way.certain]);

it('has its own way first, then those that watch it and those that watch them', () => {
  const composites = [
    alarm('outer', { AlarmRule: 'ALARM(inner)' }),
    alarm('inner', { AlarmRule: 'ALARM(bill) OR ALARM(other)' }),
    alarm('stranger', { AlarmRule: 'ALARM(other)' }),
  ];
  expect(named(alarmWays(alarm('bill'), composites))).toEqual([
    ['bill', true],
    ['inner', true],
    ['outer', true],
  ]);
});

it('is uncertain where a composite alarm on the way asks for more, or may be suppressed', () => {
  const composites = [
    alarm('both', { AlarmRule: 'ALARM(bill) AND ALARM(other)' }),
    alarm('behind', { AlarmRule: 'ALARM(both)' }),
    alarm('hushed', { AlarmRule: 'ALARM(bill)', ActionsSuppressor: 'maintenance' }),
  ];
  expect(named(alarmWays(alarm('bill'), composites))).toEqual([
    ['bill', true],
    ['both', false],
    ['hushed', false],
    ['behind', false],
  ]);
});

it('is certain by one certain path, and ends although alarms name each other', () => {
  const composites = [
    alarm('both', { AlarmRule: 'ALARM(bill) AND ALARM(any)' }),
    alarm('any', { AlarmRule: 'ALARM(both) OR ALARM(bill)' }),
  ];
  expect(named(alarmWays(alarm('bill'), composites))).toEqual([
    ['bill', true],
    ['both', false],
    ['any', true],
  ]);
});

it('carries what each alarm says of its actions', () => {
  const quiet = alarm('bill', { ActionsEnabled: false, AlarmActions: ['arn:aws:sns:us-east-1:111122223333:billing'] });
  expect(alarmWays(quiet, [])).toEqual([
    {
      alarm: 'bill',
      certain: true,
      actionsEnabled: false,
      alarmActions: ['arn:aws:sns:us-east-1:111122223333:billing'],
    },
  ]);
});

it('does not take silence on the actions for an answer', () => {
  expect(() => alarmWays(alarm('bill', { ActionsEnabled: undefined }), [])).toThrow('ActionsEnabled');
});

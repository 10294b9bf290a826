import { describe, expect, it } from 'vitest';
import { ageAt, daysSince, madeAt } from '../../src/derived/index.ts';
import { type Inventoried, unread } from '../../src/model/index.ts';
import { facts } from '../../src/resources/index.ts';
import { dynamodbTable } from '../support/build/dynamodb-table.ts';
import { ebsVolume } from '../support/build/ebs-volume.ts';
import { elasticIp } from '../support/build/elastic-ip.ts';
import { lambdaFunction } from '../support/build/lambda-function.ts';
import { rdsInstance } from '../support/build/rds-instance.ts';
import { denied } from '../support/sources.ts';

const now = '2026-11-22T12:00:00.000Z';
const hours = (ago: number) => new Date(Date.parse(now) - ago * 3_600_000);
const volume = (createdAt: string) => ebsVolume({ createdAt });
const unreadable = (): Inventoried => ({
  ...dynamodbTable(),
  facets: { description: unread(denied('dynamodb:DescribeTable')) },
});

describe('since when something stands', () => {
  it('is what AWS says', () => {
    expect(madeAt(volume('2026-11-22T09:30:00.000Z'), now)).toBe('2026-11-22T09:30:00.000Z');
    expect(madeAt(dynamodbTable(), now)).toMatch(/^\d{4}-/);
  });

  it('is now while it is being made', () => {
    expect(madeAt(rdsInstance({ createdAt: null, status: 'creating' }), now)).toBe(now);
  });

  it('is not known where AWS does not say, says it elsewhere than was read, or tells only a change', () => {
    expect(madeAt(elasticIp(), now)).toBeNull();
    expect(madeAt(unreadable(), now)).toBeNull();
    expect(madeAt(lambdaFunction(), now)).toBeNull();
    expect(madeAt(volume('yesterday'), now)).toBeNull();
  });
});

describe('whether something is newer than a moment', () => {
  it.each([
    ['newer', volume('2026-11-22T11:00:00.000Z')],
    ['newer', volume('2026-11-22T09:00:00.000Z')],
    ['older', volume('2026-11-22T08:59:59.000Z')],
    ['unknown', elasticIp()],
    ['unknown', unreadable()],
    // A deployment an hour ago says nothing of when it was made.
    ['unknown', lambdaFunction({ modifiedAt: '2026-11-22T11:00:00.000Z' })],
    ['older', lambdaFunction({ modifiedAt: '2026-11-21T11:00:00.000Z' })],
    ['newer', rdsInstance({ createdAt: null, status: 'creating' })],
  ] as const)('%s', (age, item) => {
    expect(ageAt(item, hours(3), now)).toBe(age);
  });
});

describe('days since a moment', () => {
  it.each([
    [0, '2026-11-22T12:00:00.000Z'],
    [0, '2026-11-21T12:00:00.001Z'],
    [1, '2026-11-21T12:00:00.000Z'],
    [90, '2026-08-24T00:00:00.000Z'],
  ])('%i since %s', (days, moment) => {
    expect(daysSince(moment, new Date(now))).toBe(days);
  });

  it('are never less than none: the clocks of two machines differ', () => {
    expect(daysSince('2026-11-25T12:00:00.000Z', new Date(now))).toBe(0);
  });

  it('of what is no date are no age either', () => {
    expect(() => daysSince('yesterday', new Date(now))).toThrow('not a date');
  });
});

it('a date of a change is never taken for a date of making', () => {
  const changed = Object.values(facts).filter(({ dated }) => dated !== 'undated' && dated.tells === 'changed');
  expect(changed.map(({ type }) => type)).toEqual(['lambda-function', 's3-bucket']);
});

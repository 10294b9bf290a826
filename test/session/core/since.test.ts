import { describe, expect, it } from 'vitest';
import { type Inventoried, unread } from '../../../src/model/index.ts';
import { rules } from '../../../src/rules/index.ts';
import { ageOf, datedTypes, since, undated } from '../../../src/session/index.ts';
import { dynamodbTable } from '../../support/build/dynamodb-table.ts';
import { ebsVolume } from '../../support/build/ebs-volume.ts';
import { elasticIp } from '../../support/build/elastic-ip.ts';
import { lambdaFunction } from '../../support/build/lambda-function.ts';
import { rdsInstance } from '../../support/build/rds-instance.ts';
import { types } from '../../support/session.ts';
import { denied } from '../../support/sources.ts';

const now = '2026-11-22T12:00:00.000Z';
const hours = (ago: number) => new Date(Date.parse(now) - ago * 3_600_000);
const volume = (createdAt: string) => ebsVolume({ createdAt });
const unreadable = (): Inventoried => ({
  ...dynamodbTable(),
  facets: { description: unread(denied('dynamodb:DescribeTable')) },
});

describe('since when something stands', () => {
  it('is what AWS says', () => {
    expect(since(volume('2026-11-22T09:30:00.000Z'), now)).toBe('2026-11-22T09:30:00.000Z');
    expect(since(dynamodbTable(), now)).toMatch(/^\d{4}-/);
  });

  it('is now while it is being made', () => {
    expect(since(rdsInstance({ createdAt: null, status: 'creating' }), now)).toBe(now);
  });

  it('is not known where AWS does not say, says it elsewhere than was read, or tells only a change', () => {
    expect(since(elasticIp(), now)).toBeNull();
    expect(since(unreadable(), now)).toBeNull();
    expect(since(lambdaFunction(), now)).toBeNull();
    expect(since(volume('yesterday'), now)).toBeNull();
  });
});

describe('whether something is newer than a moment', () => {
  it.each([
    ['newer', volume('2026-11-22T11:00:00.000Z')],
    ['newer', volume('2026-11-22T09:00:00.000Z')],
    ['older', volume('2026-11-22T08:59:59.000Z')],
    ['untold', elasticIp()],
    ['untold', unreadable()],
    // A deployment an hour ago says nothing of when it was made.
    ['untold', lambdaFunction({ modifiedAt: '2026-11-22T11:00:00.000Z' })],
    ['older', lambdaFunction({ modifiedAt: '2026-11-21T11:00:00.000Z' })],
    ['newer', rdsInstance({ createdAt: null, status: 'creating' })],
  ] as const)('%s', (age, item) => {
    expect(ageOf(item, hours(3), now)).toBe(age);
  });
});

it('every kind that a rule judges is dated, or known to have no date, and none is both', () => {
  const subjects = new Set([...types, ...rules.map(({ subject }) => subject)]);
  expect([...subjects].filter((type) => !datedTypes.includes(type) && !undated.includes(type))).toEqual([]);
  expect(undated.filter((type) => datedTypes.includes(type))).toEqual([]);
});

import { expect, it } from 'vitest';
import type { Finding, PastFinding } from '../../src/model/index.ts';
import { savingsOf } from '../../src/report/savings.ts';

const past = (rule: string, arn: string, monthlyUsd: number | null, atMost = false): PastFinding => ({
  id: `${rule}:${arn}`,
  rule,
  resource: { type: 'ebs-volume', id: arn, arn, region: 'us-east-1', name: null },
  severity: 'medium',
  monthlyUsd,
  atMost,
  firstSeen: '2026-11-01T00:00:00.000Z',
  lastSeen: '2026-11-21T00:00:00.000Z',
});
const present = (rule: string, arn: string, outcome: Finding['outcome'], monthlyUsd: number | null = null) =>
  ({ id: `${rule}:${arn}`, rule, outcome, monthlyUsd, costBasis: [], resource: { arn } }) as unknown as Finding;

it('counts a resource that two rules priced once', () => {
  expect(savingsOf([past('a', 'x', 5), past('b', 'x', 8), past('a', 'y', 1)], [], [])).toEqual({
    gone: 9,
    mended: 0,
    atMost: 0,
  });
});

it('keeps what is known only as an upper bound apart', () => {
  expect(savingsOf([past('a', 'x', 5), past('a', 'y', 7, true)], [], [])).toEqual({ gone: 5, mended: 0, atMost: 7 });
});

it('keeps apart what is still there and may bill for something now', () => {
  expect(savingsOf([past('a', 'x', 5)], [present('a', 'x', 'pass')], [])).toEqual({ gone: 0, mended: 5, atMost: 0 });
});

it('saves nothing that another failure of the resource still bills, nor what nobody could look at', () => {
  expect(savingsOf([past('a', 'x', 5)], [present('b', 'x', 'fail', 3)], [])).toMatchObject({ gone: 2 });
  expect(savingsOf([past('a', 'x', 5)], [present('b', 'x', 'fail', 9)], [])).toMatchObject({ gone: 0 });
  expect(savingsOf([past('a', 'x', 5)], [], [past('b', 'x', 5)])).toMatchObject({ gone: 0 });
});

it('makes no sum of prices that are not known', () => {
  expect(savingsOf([past('a', 'x', null)], [], [])).toEqual({ gone: 0, mended: 0, atMost: 0 });
});

import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/model/index.ts';
import { entriesOf, placeOf } from '../../src/report/index.ts';
import { became, denied, exemption, failure, historyOf, past, reportOf, unknown } from '../support/view.ts';

const now = '2026-11-22T12:00:00.000Z';

describe('a finding of this run', () => {
  it.each<readonly [Outcome, boolean]>([
    ['fail', true],
    ['unknown', true],
    ['pass', false],
    ['not-applicable', false],
  ])('that is %s is open: %s', (outcome, isOpen) => {
    const finding = outcome === 'unknown' ? unknown([denied('a:B')]) : failure({ outcome });
    expect(entriesOf(reportOf([finding]))).toEqual([
      { kind: 'present', finding, isResolved: false, isOpen, exemption: null, firstSeen: now, lastSeen: now, tags: {} },
    ]);
  });

  it('was first seen when its history says', () => {
    expect(entriesOf(reportOf([failure({ history: became('open') })]))).toMatchObject([
      { firstSeen: '2026-11-01T00:00:00.000Z', lastSeen: now },
    ]);
  });

  it('carries the exemption that excuses it, and none that has expired', () => {
    const inForce = exemption();
    expect(entriesOf(reportOf([failure({ exemption: inForce })]))).toMatchObject([{ exemption: inForce }]);
    expect(entriesOf(reportOf([failure({ exemption: exemption({ state: 'expired' }) })]))).toMatchObject([
      { exemption: null },
    ]);
  });

  it('is resolved where it failed before and passes now, and stands once', () => {
    const report = reportOf([failure({ outcome: 'pass' })], { history: historyOf({ resolved: [past()] }) });
    expect(entriesOf(report)).toMatchObject([{ kind: 'present', isResolved: true }]);
  });
});

it('what is gone comes last, as it was last seen', () => {
  const gone = past({ resourceId: 'gone' });
  const report = reportOf([failure()], { history: historyOf({ resolved: [gone] }) });
  expect(entriesOf(report)[1]).toEqual({
    kind: 'gone',
    finding: gone,
    firstSeen: '2026-11-01T00:00:00.000Z',
    lastSeen: '2026-11-21T00:00:00.000Z',
    tags: null,
  });
});

it('there are none where nothing was found, now or before', () => {
  expect(entriesOf(reportOf([]))).toEqual([]);
});

it('other programs look for what belongs to no region in the home region', () => {
  const { run } = reportOf([]);
  expect(placeOf({ region: 'global' }, run)).toBe('us-east-1');
  expect(placeOf({ region: 'eu-west-1' }, run)).toBe('eu-west-1');
});

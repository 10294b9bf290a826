import { describe, expect, it } from 'vitest';
import { isFailing, type Report } from '../../src/model/index.ts';
import { viewOf } from '../../src/report/index.ts';
import { usageOf } from '../../src/report/usage.ts';
import { textOf } from '../../src/rules/index.ts';
import { emptyReport, sampleReport, unknownReport } from '../support/many-reports.ts';
import { sampleWithHistory } from '../support/sample-history.ts';
import { stories } from '../support/small/stories.ts';
import { historyOf, reportOf } from '../support/view.ts';

const reports: readonly (readonly [string, () => Report | Promise<Report>])[] = [
  ...Object.entries(stories),
  ['the sample account', sampleReport],
  ['the sample account with a history', sampleWithHistory],
  ['nothing readable', unknownReport],
  ['nothing there', emptyReport],
];
const sorted = (ids: readonly { readonly id: string }[]) => ids.map(({ id }) => id).toSorted();

describe.each(reports)('the view of %s', (_, make) => {
  it('has every failure that counts once by severity, and once by rule', async () => {
    const report = await make();
    const { failing, headline, totals } = viewOf(report, textOf);
    const failures = sorted(report.findings.filter(isFailing));
    expect(sorted(failing.bySeverity.flatMap(({ findings }) => findings))).toEqual(failures);
    expect(sorted(failing.bySeverity.flatMap(({ rules }) => rules.flatMap(({ findings }) => findings)))).toEqual(
      failures,
    );
    expect(failing.worstRules.reduce((sum, { count }) => sum + count, 0)).toBe(failures.length);
    expect(headline.severities.reduce((sum, { count }) => sum + count, 0)).toBe(failures.length);
    expect(totals).toBe(report.totals);
  });

  it('has every gap under each of its causes, and no cause twice', async () => {
    const report = await make();
    const { unchecked } = viewOf(report, textOf);
    const gaps = report.findings.filter(({ outcome }) => outcome === 'unknown');
    expect(unchecked.count).toBe(report.totals.outcomes.unknown + report.coverage.gaps.length);
    expect(unchecked.obstacles.reduce((sum, { times }) => sum + times, 0)).toBe(
      report.coverage.gaps.length + gaps.reduce((sum, { furtherCauses }) => sum + 1 + furtherCauses.length, 0),
    );
    expect(new Set(unchecked.obstacles.map(({ cause, rule }) => JSON.stringify([cause, rule]))).size).toBe(
      unchecked.obstacles.length,
    );
  });

  it('parts what fails into news, better and open, where it was compared', async () => {
    const report = await make();
    const { changes } = viewOf(report, textOf);
    if (changes === null) return expect(report.history).toBeNull();
    const { news, better, open, counts } = changes;
    expect(sorted([news, better, open].flatMap(({ findings }) => findings))).toEqual(
      sorted(report.findings.filter(isFailing)),
    );
    expect(news.findings).toHaveLength(counts.new + counts.returned + counts.worse);
    expect(changes.resolved.findings).toHaveLength(counts.resolved);
    const { lately, longer, notAsked } = changes.notVisible;
    expect(
      [...lately, ...longer].reduce((sum, { findings }) => sum + findings.length, 0) +
        notAsked.reduce((sum, { count }) => sum + count, 0),
    ).toBe(counts['not-visible']);
  });

  it('is the same for the same report, and leaves that alone', async () => {
    const report = await make();
    const before = JSON.stringify(report);
    expect(viewOf(report, textOf)).toEqual(viewOf(report, textOf));
    expect(JSON.stringify(report)).toBe(before);
  });
});

it('calls two runs a trend, and one run none', () => {
  const point = { at: '2026-11-22T12:00:00.000Z', fails: 1, monthlyUsd: 2, complete: true };
  const trendOf = (...trend: (typeof point)[]) => viewOf(reportOf([], { history: historyOf({ trend }) }), textOf).trend;
  expect(trendOf(point, point)).toEqual([point, point]);
  expect(trendOf(point)).toEqual([]);
  expect(viewOf(reportOf([]), textOf).trend).toEqual([]);
});

it('sums the calls of a run, and says nothing of one that made none', () => {
  const call = { service: 'ec2', region: 'eu-west-1', calls: 3, retries: 1, throttles: 2 };
  expect(usageOf({ calls: [call, { ...call, service: 'iam', calls: 4 }], seconds: 1.5, peakMemoryMb: 80 })).toEqual({
    calls: 7,
    throttles: 4,
    seconds: 1.5,
    peakMemoryMb: 80,
  });
  expect(usageOf({ calls: [], seconds: 1.5, peakMemoryMb: 80 })).toBeNull();
});

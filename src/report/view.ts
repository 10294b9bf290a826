import type { Finding, Report, Run, Totals, TrendPoint } from '../model/index.ts';
import type { Texts } from './cause-key.ts';
import { type Changes, changesOf } from './changes.ts';
import { type CoverageView, coverageOf } from './coverage.ts';
import { type Exemptions, exemptionsOf } from './exemptions.ts';
import { type Failing, failingOf } from './failing.ts';
import { type Headline, headlineOf } from './headline.ts';
import { type RegionRow, regionsOf } from './regions.ts';
import { type Remark, remarksOf } from './remarks.ts';
import { type Unchecked, uncheckedOf } from './unchecked.ts';
import { type UsageTotals, usageOf } from './usage.ts';

/** A report arranged for readers: every part that a renderer lays out and words, and nothing that it would have to find. */
export interface ReportView {
  readonly run: Run;
  readonly headline: Headline;
  readonly coverage: CoverageView;
  readonly remarks: readonly Remark[];
  readonly totals: Totals;
  /** Every finding, in the order of the report. */
  readonly findings: readonly Finding[];
  readonly failing: Failing;
  readonly unchecked: Unchecked;
  /** null where no history is kept. */
  readonly changes: Changes | null;
  readonly exemptions: Exemptions;
  readonly regions: readonly RegionRow[];
  /** The last runs, oldest first; empty where there is but one, which is no trend. */
  readonly trend: readonly TrendPoint[];
  /** null where nothing was asked of AWS. */
  readonly usage: UsageTotals | null;
}

/** The view of a report. `texts` tells which causes say the same: rules may share a sentence. */
export const viewOf = (report: Report, texts: Texts): ReportView => ({
  run: report.run,
  headline: headlineOf(report),
  coverage: coverageOf(report),
  remarks: remarksOf(report.run),
  totals: report.totals,
  findings: report.findings,
  failing: failingOf(report),
  unchecked: uncheckedOf(report, texts),
  changes: report.history === null ? null : changesOf(report, report.history, texts),
  exemptions: exemptionsOf(report),
  regions: regionsOf(report),
  trend: report.history !== null && report.history.trend.length > 1 ? report.history.trend : [],
  usage: usageOf(report.usage),
});

import { wholeUsd } from '../../i18n/index.ts';
import { reportWords as words } from '../../i18n/report-words.ts';
import { severities, type TrendPoint } from '../../model/index.ts';
import { paragraph } from './layout.ts';
import type { Page } from './page.ts';

/** Findings by severity, in one line. */
export const findingsLine = ({ report, say }: Page): string => {
  const { failsBySeverity } = report.totals;
  const counts = severities
    .filter((severity) => failsBySeverity[severity] > 0)
    .map((severity) => say(words.counted[severity], { n: failsBySeverity[severity] }));
  if (counts.length > 0) return say(words.findingsLine, { counts: counts.join(', ') });
  return say(report.coverage.complete ? words.noFindings : words.noneKnown);
};

/** What there is in all, what it costs, and how that has been. */
export const totalLines = (page: Page): readonly string[] => {
  const { report, say, usd } = page;
  const { monthlyUsd, exempt } = report.totals;
  return [
    '',
    say(words.totalsHead),
    ...paragraph(findingsLine(page)),
    ...paragraph(say(words.totalCost, { month: usd(monthlyUsd), year: usd(monthlyUsd * 12) })),
    ...(exempt.findings === 0
      ? []
      : paragraph(say(words.totalExempt, { n: exempt.findings, usd: usd(exempt.monthlyUsd) }))),
    ...trendLines(page),
  ];
};

// One run is no trend.
const trendLines = (page: Page): readonly string[] => {
  const trend = page.report.history === null ? [] : page.report.history.trend;
  if (trend.length < 2) return [];
  const { say, number, locale } = page;
  const costs = trend.some(({ monthlyUsd }) => monthlyUsd > 0)
    ? say(words.trendCost, { costs: row(trend, ({ monthlyUsd }) => wholeUsd(monthlyUsd, locale)) })
    : '';
  const isMarked = trend.some(({ complete }) => !complete);
  return paragraph(
    `${say(words.trend, { counts: row(trend, ({ fails }) => number(fails)) })}${costs}${isMarked ? say(words.trendMark) : ''}`,
  );
};

const row = (trend: readonly TrendPoint[], said: (point: TrendPoint) => string): string =>
  trend.map((point) => `${said(point)}${point.complete ? '' : '?'}`).join(', ');

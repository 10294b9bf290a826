import { wholeUsd } from '../../i18n/index.ts';
import { reportWords as words } from '../../i18n/report/index.ts';
import type { TrendPoint } from '../../model/index.ts';
import { paragraph } from './layout.ts';
import type { Page } from './page.ts';

/** Findings by severity, in one line. */
export const findingsLine = ({ view: { headline, coverage }, translate }: Page): string => {
  const counts = headline.severities.map(({ severity, count }) => translate(words.counted[severity], { n: count }));
  if (counts.length > 0) return translate(words.findingsLine, { counts: counts.join(', ') });
  return translate(coverage.complete ? words.noFindings : words.noneKnown);
};

/** What there is in all, what it costs, and how that has been. */
export const totalLines = (page: Page): readonly string[] => {
  const { view, translate, usd } = page;
  const { monthlyUsd, exempt } = view.totals;
  return [
    '',
    translate(words.totalsHead),
    ...paragraph(findingsLine(page)),
    ...paragraph(translate(words.totalCost, { month: usd(monthlyUsd), year: usd(monthlyUsd * 12) })),
    ...(exempt.findings === 0
      ? []
      : paragraph(translate(words.totalExempt, { n: exempt.findings, usd: usd(exempt.monthlyUsd) }))),
    ...trendLines(page),
  ];
};

const trendLines = ({ view: { trend }, translate, number, locale }: Page): readonly string[] => {
  if (trend.length === 0) return [];
  const costs = trend.some(({ monthlyUsd }) => monthlyUsd > 0)
    ? translate(words.trendCost, { costs: row(trend, ({ monthlyUsd }) => wholeUsd(monthlyUsd, locale)) })
    : '';
  const isMarked = trend.some(({ complete }) => !complete);
  return paragraph(
    `${translate(words.trend, { counts: row(trend, ({ fails }) => number(fails)) })}${costs}${isMarked ? translate(words.trendMark) : ''}`,
  );
};

const row = (trend: readonly TrendPoint[], written: (point: TrendPoint) => string): string =>
  trend.map((point) => `${written(point)}${point.complete ? '' : '?'}`).join(', ');

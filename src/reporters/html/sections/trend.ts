import { day, sentence, usd } from '../../../i18n/index.ts';
import { htmlWords as words } from '../../../i18n/report/html.ts';
import type { Locale, TrendPoint, Words } from '../../../model/index.ts';
import { chart } from '../charts/chart.ts';
import { lineOf } from '../charts/line.ts';
import type { Content } from '../content.ts';
import { inBoth, translated, where } from '../markup/bilingual.ts';
import { html, type Markup } from '../markup/markup.ts';
import { table } from '../markup/table.ts';
import { time } from '../markup/time.ts';

interface Measure {
  readonly title: Words;
  readonly value: (point: TrendPoint) => number;
  readonly written: (value: number, locale: Locale) => string;
}

const failures: Measure = { title: words.trendFails, value: ({ fails }) => fails, written: (value) => String(value) };
const cost: Measure = { title: words.trendUsd, value: ({ monthlyUsd }) => monthlyUsd, written: usd };

/** How the last runs went: two lines, since failures and dollars share no scale. */
export const trend = (content: Content): Markup => {
  const runs = content.view.trend;
  if (runs.length === 0)
    return html`<section class="card"><h3>${translated(words.trend)}</h3><p>${translated(words.trendNone)}</p></section>`;
  return chart({
    title: translated(words.trend),
    picture: (locale) =>
      html`${[failures, cost].map((measure) => html`<h4>${sentence(measure.title, locale)}</h4>${lineFor(runs, measure, content, locale)}`)}`,
    note: where(
      runs.some(({ complete }) => !complete),
      () => translated(words.trendMark),
    ),
    table: table(
      translated(words.trend),
      [
        { head: translated(words.run), cell: ({ at }: TrendPoint) => time(at, content) },
        { head: translated(words.trendFails), cell: ({ fails }) => html`${fails}`, isNumber: true },
        {
          head: translated(words.trendUsd),
          cell: ({ monthlyUsd }) => inBoth((locale) => html`${usd(monthlyUsd, locale)}`),
          isNumber: true,
        },
        { head: translated(words.complete), cell: ({ complete }) => translated(complete ? words.yes : words.no) },
      ],
      runs,
    ),
  });
};

const lineFor = (
  runs: readonly TrendPoint[],
  { title, value, written }: Measure,
  { timeZone }: Content,
  locale: Locale,
): Markup => {
  const points = runs.map((run) => ({
    label: day(run.at, locale, timeZone),
    value: value(run),
    written: written(value(run), locale),
    isHollow: !run.complete,
  }));
  const [first] = points;
  const last = points.at(-1);
  return lineOf(
    points,
    sentence(words.trendChart, locale, {
      title: sentence(title, locale),
      n: points.length,
      first: first?.written ?? '',
      from: first?.label ?? '',
      last: last?.written ?? '',
      to: last?.label ?? '',
    }),
  );
};

import { htmlWords as words } from '../../../i18n/html-words.ts';
import { sentence, usd } from '../../../i18n/index.ts';
import { certainUsd, type Finding, isFailing, type Locale, type Words } from '../../../model/index.ts';
import { grouped } from '../../../report/index.ts';
import { bars } from '../charts/bars.ts';
import { chart } from '../charts/chart.ts';
import type { Content } from '../content.ts';
import { inBoth, named, said } from '../markup/bilingual.ts';
import { filteredBy } from '../markup/filtered-by.ts';
import { html, type Markup } from '../markup/markup.ts';
import { table } from '../markup/table.ts';
import { serviceOf } from '../service.ts';

interface Part {
  readonly name: string;
  readonly monthlyUsd: number;
}

/** Bars that a picture has room for; what is left is one bar more. */
const most = 8;

/** What the failures cost a month, by service and by region; a resource counts once in each. */
export const costs = ({ report }: Content): Markup => {
  const fails = report.findings.filter(isFailing);
  return html`${costChart(fails, 'service', words.costByService)}${costChart(fails, 'region', words.costByRegion)}`;
};

const keys = {
  service: ({ resource }: Finding) => serviceOf(resource),
  region: ({ resource }: Finding) => resource.region,
} as const;

/** Dearest first; nothing that bills nothing. */
export const costsBy = (fails: readonly Finding[], key: keyof typeof keys): readonly Part[] =>
  grouped(fails, keys[key])
    .map(([name, findings]) => ({ name, monthlyUsd: certainUsd(findings) }))
    .filter(({ monthlyUsd }) => monthlyUsd > 0)
    .toSorted((a, b) => b.monthlyUsd - a.monthlyUsd);

const costChart = (fails: readonly Finding[], key: keyof typeof keys, title: Words): Markup => {
  const parts = costsBy(fails, key);
  if (parts.length === 0)
    return html`<section class="card"><h3>${said(title)}</h3><p>${said(words.costNone)}</p></section>`;
  return chart({
    title: said(title),
    picture: (locale) => costBars(parts, title, locale),
    table: table(
      said(title),
      [
        {
          head: said(words[key]),
          cell: ({ name }: Part) => html`<a href="${filteredBy({ [key]: name, sort: 'cost' })}">${named(name)}</a>`,
        },
        {
          head: said(words.usdAMonth),
          cell: ({ monthlyUsd }) => inBoth((locale) => html`${usd(monthlyUsd, locale)}`),
          isNumber: true,
        },
      ],
      parts,
    ),
  });
};

const costBars = (parts: readonly Part[], title: Words, locale: Locale): Markup => {
  const rest = parts.slice(most);
  const shown =
    rest.length < 2
      ? parts
      : [
          ...parts.slice(0, most),
          {
            name: sentence(words.others, locale, { n: rest.length }),
            monthlyUsd: rest.reduce((sum, { monthlyUsd }) => sum + monthlyUsd, 0),
          },
        ];
  const all = shown.map(({ name, monthlyUsd }) => ({ name, monthlyUsd, written: usd(monthlyUsd, locale) }));
  return bars(
    all.map(({ name, monthlyUsd, written }) => ({ label: name, value: monthlyUsd, written, look: 'cost' })),
    sentence(words.costChart, locale, {
      title: sentence(title, locale),
      parts: all.map(({ name, written }) => `${name} US$ ${written}`).join(', '),
    }),
  );
};

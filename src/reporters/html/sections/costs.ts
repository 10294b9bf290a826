import { sentence, usd } from '../../../i18n/index.ts';
import { htmlWords as words } from '../../../i18n/report/html.ts';
import type { Locale, Words } from '../../../model/index.ts';
import { type CostShare, costsBy } from '../../../report/index.ts';
import { facts } from '../../../resources/index.ts';
import { bars } from '../charts/bars.ts';
import { chart } from '../charts/chart.ts';
import type { Content } from '../content.ts';
import { inBoth, named, translated } from '../markup/bilingual.ts';
import { filteredBy } from '../markup/filtered-by.ts';
import { html, type Markup } from '../markup/markup.ts';
import { table } from '../markup/table.ts';

/** Bars that a picture has room for; what is left is one bar more. */
const most = 8;

/** What the failures cost a month, by service and by region; a resource counts once in each. */
export const costs = ({ view: { failing } }: Content): Markup => {
  const byService = costsBy(failing.findings, ({ resource }) => facts[resource.type].service);
  const byRegion = costsBy(failing.findings, ({ resource }) => resource.region);
  return html`${costChart(byService, 'service', words.costByService)}${costChart(byRegion, 'region', words.costByRegion)}`;
};

const costChart = (shares: readonly CostShare[], key: 'service' | 'region', title: Words): Markup => {
  if (shares.length === 0)
    return html`<section class="card"><h3>${translated(title)}</h3><p>${translated(words.costNone)}</p></section>`;
  return chart({
    title: translated(title),
    picture: (locale) => costBars(shares, title, locale),
    table: table(
      translated(title),
      [
        {
          head: translated(words[key]),
          cell: ({ name }: CostShare) =>
            html`<a href="${filteredBy({ [key]: name, sort: 'cost' })}">${named(name)}</a>`,
        },
        {
          head: translated(words.usdAMonth),
          cell: ({ monthlyUsd }) => inBoth((locale) => html`${usd(monthlyUsd, locale)}`),
          isNumber: true,
        },
      ],
      shares,
    ),
  });
};

const costBars = (shares: readonly CostShare[], title: Words, locale: Locale): Markup => {
  const rest = shares.slice(most);
  const shown =
    rest.length < 2
      ? shares
      : [
          ...shares.slice(0, most),
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

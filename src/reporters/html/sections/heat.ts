import { sentence } from '../../../i18n/index.ts';
import { htmlWords as words } from '../../../i18n/report/html.ts';
import { categories, type Locale } from '../../../model/index.ts';
import type { RegionCell, RegionRow } from '../../../report/index.ts';
import { chart } from '../charts/chart.ts';
import { gridOf } from '../charts/grid.ts';
import type { Content } from '../content.ts';
import { named, translated, where } from '../markup/bilingual.ts';
import { filteredBy } from '../markup/filtered-by.ts';
import { html, type Markup } from '../markup/markup.ts';
import { table } from '../markup/table.ts';

/** Where it fails, and where nobody could look: regions against groups of rules. */
export const heat = ({ view: { regions } }: Content): Markup => {
  const hot = regions.filter(({ fails, unknown }) => fails + unknown > 0);
  const cold = regions.filter(({ fails, unknown }) => fails + unknown === 0).map(({ region }) => region);
  const rest = where(cold.length > 0, () => html` ${translated(words.heatRest, { regions: cold })}`);
  if (hot.length === 0)
    return html`<section class="card"><h3>${translated(words.heat)}</h3><p>${translated(words.heatNone)}</p></section>`;
  return chart({
    title: translated(words.heat),
    picture: (locale) => picture(hot, locale),
    note: html`${translated(words.heatMark)}${rest}`,
    table: table(
      translated(words.heat),
      [
        { head: translated(words.region), cell: ({ region }: RegionRow) => named(region) },
        ...categories.map((category, at) => ({
          head: translated(words.groups[category]),
          cell: ({ region, cells }: RegionRow) => cellLink(region, cells[at]),
          isNumber: true,
        })),
      ],
      regions,
    ),
  });
};

const cellLink = (region: string, cell: RegionCell | undefined): Markup => {
  if (cell === undefined || cell.fails + cell.unknown === 0) return html`0`;
  const parts = [
    where(cell.fails > 0, () => translated(words.heatFails, { n: cell.fails })),
    where(cell.unknown > 0, () => translated(words.heatUnknown, { n: cell.unknown })),
  ].filter(({ markup }) => markup !== '');
  return html`<a href="${filteredBy({ region, group: cell.category })}">${parts.map((part, at) => html`${at === 0 ? '' : ', '}${part}`)}</a>`;
};

const picture = (rows: readonly RegionRow[], locale: Locale): Markup => {
  const worst = rows
    .toSorted((a, b) => b.fails - a.fails)
    .slice(0, 3)
    .map(({ region, fails }) => `${region} (${fails})`);
  return gridOf(
    {
      columns: categories.map((category) => sentence(words.groups[category], locale)),
      rows: rows.map(({ region, cells }) => ({ label: region, cells })),
    },
    sentence(words.heatChart, locale, { parts: worst.join(', ') }),
  );
};

import { htmlWords as words } from '../../../i18n/html-words.ts';
import { sentence } from '../../../i18n/index.ts';
import { categories, type Finding, globalRegion, isFailing, type Locale, type Report } from '../../../model/index.ts';
import { chart } from '../charts/chart.ts';
import { type Cell, gridOf } from '../charts/grid.ts';
import type { Content } from '../content.ts';
import { named, said, where } from '../markup/bilingual.ts';
import { filteredBy } from '../markup/filtered-by.ts';
import { html, type Markup } from '../markup/markup.ts';
import { table } from '../markup/table.ts';

interface Row {
  readonly region: string;
  /** In the order of the categories. */
  readonly cells: readonly Cell[];
}

/** Where it fails, and where nobody could look: regions against groups of rules. */
export const heat = ({ report }: Content): Markup => {
  const rows = rowsOf(report);
  const telling = rows.filter(({ cells }) => cells.some(({ fails, unknown }) => fails + unknown > 0));
  const silent = rows.filter((row) => !telling.includes(row)).map(({ region }) => region);
  const rest = where(silent.length > 0, () => html` ${said(words.heatRest, { regions: silent })}`);
  if (telling.length === 0)
    return html`<section class="card"><h3>${said(words.heat)}</h3><p>${said(words.heatNone)}</p></section>`;
  return chart({
    title: said(words.heat),
    picture: (locale) => picture(telling, locale),
    note: html`${said(words.heatMark)}${rest}`,
    table: table(
      said(words.heat),
      [
        { head: said(words.region), cell: ({ region }: Row) => named(region) },
        ...categories.map((category, at) => ({
          head: said(words.groups[category]),
          cell: ({ region, cells }: Row) => cellLink(region, category, cells[at]),
          isNumber: true,
        })),
      ],
      rows,
    ),
  });
};

const rowsOf = ({ run, findings }: Report): readonly Row[] => {
  const regions = new Set([globalRegion, ...run.regions.scanned, ...findings.map(({ resource }) => resource.region)]);
  const cell = (each: readonly Finding[]): Cell => ({
    fails: each.filter(isFailing).length,
    unknown: each.filter(({ outcome }) => outcome === 'unknown').length,
  });
  return [...regions].map((region) => {
    const here = findings.filter(({ resource }) => resource.region === region);
    return { region, cells: categories.map((group) => cell(here.filter(({ category }) => category === group))) };
  });
};

const cellLink = (region: string, group: string, cell: Cell | undefined): Markup => {
  if (cell === undefined || cell.fails + cell.unknown === 0) return html`0`;
  const parts = [
    where(cell.fails > 0, () => said(words.heatFails, { n: cell.fails })),
    where(cell.unknown > 0, () => said(words.heatUnknown, { n: cell.unknown })),
  ].filter(({ markup }) => markup !== '');
  return html`<a href="${filteredBy({ region, group })}">${parts.map((part, at) => html`${at === 0 ? '' : ', '}${part}`)}</a>`;
};

const picture = (rows: readonly Row[], locale: Locale): Markup => {
  const worst = rows
    .map(({ region, cells }) => ({ region, fails: cells.reduce((sum, { fails }) => sum + fails, 0) }))
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

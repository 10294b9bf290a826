import { scaleBand, scaleQuantize } from 'd3-scale';
import { html, type Markup } from '../markup/markup.ts';
import { picture, short } from './chart.ts';

export interface Cell {
  readonly fails: number;
  readonly unknown: number;
}

interface Grid {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly Cell[] }[];
}

const shades = [1, 2, 3, 4, 5] as const;
const width = 460;
const row = 32;
const head = 26;
const labels = { width: 108, characters: 15 };

/** A grid whose cells are darker the more fails there; each says its number, so that no shade is needed. */
export const gridOf = ({ columns, rows }: Grid, alternative: string): Markup => {
  const most = Math.max(...rows.flatMap(({ cells }) => cells.map(({ fails }) => fails)), 1);
  const shade = scaleQuantize<number>().domain([0, most]).range(shades);
  const across = scaleBand<number>()
    .domain(columns.map((_, at) => at))
    .range([labels.width, width])
    .paddingInner(0.05);
  const down = scaleBand<number>()
    .domain(rows.map((_, at) => at))
    .range([head, head + rows.length * row])
    .paddingInner(0.12);
  const middle = (at: number) => ((across(at) ?? 0) + across.bandwidth() / 2).toFixed(1);
  return picture(width, head + rows.length * row, alternative, [
    ...columns.map(
      (column, at) =>
        html`<text class="label" x="${middle(at)}" y="10" text-anchor="middle">${short(column, 11)}</text>`,
    ),
    ...rows.map(({ label, cells }, line) => {
      const top = down(line) ?? 0;
      const centre = (top + down.bandwidth() / 2).toFixed(1);
      return html`<text class="label" x="${labels.width - 10}" y="${centre}" text-anchor="end">${short(label, labels.characters)}</text>
${cells.map(
  (cell, at) =>
    html`<rect class="heat-${cell.fails === 0 ? 0 : shade(cell.fails)}" x="${(across(at) ?? 0).toFixed(1)}" y="${top.toFixed(1)}" width="${across.bandwidth().toFixed(1)}" height="${down.bandwidth().toFixed(1)}" rx="4"/>
<text class="heat-text-${cell.fails === 0 ? 0 : shade(cell.fails)}" x="${middle(at)}" y="${centre}" text-anchor="middle">${writtenIn(cell)}</text>`,
)}`;
    }),
  ]);
};

const writtenIn = ({ fails, unknown }: Cell): string => {
  if (fails === 0) return unknown === 0 ? '·' : '?';
  return unknown === 0 ? String(fails) : `${fails} ?`;
};

import { scaleBand, scaleLinear } from 'd3-scale';
import { html, type Markup } from '../markup/markup.ts';
import { picture, short } from './chart.ts';

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The value as it is written. */
  readonly written: string;
  /** The class that colours it. */
  readonly look: string;
}

const width = 400;
const row = 26;
const labels = { characters: 18, each: 7 };
const values = 76;

/** Bars from the left, one below the other, each with its label and its value. */
export const bars = (all: readonly Bar[], alternative: string): Markup => {
  const height = all.length * row;
  const longest = Math.max(...all.map(({ label }) => label.length), 0);
  const left = Math.min(longest, labels.characters) * labels.each + 12;
  const along = scaleLinear()
    .domain([0, Math.max(...all.map(({ value }) => value), 0) || 1])
    .range([0, width - left - values]);
  const down = scaleBand<number>()
    .domain(all.map((_, at) => at))
    .range([0, height])
    .padding(0.3);
  return picture(
    width,
    height,
    alternative,
    all.map(({ label, value, written, look }, at) => {
      const top = down(at) ?? 0;
      const middle = top + down.bandwidth() / 2;
      const length = value > 0 ? Math.max(along(value), 2) : 0;
      return html`<text class="label" x="${left - 10}" y="${middle}" text-anchor="end">${short(label, labels.characters)}</text>
<rect class="fill-${look}" x="${left}" y="${top}" width="${length.toFixed(1)}" height="${down.bandwidth().toFixed(1)}" rx="3"/>
<text class="value" x="${(left + length + 8).toFixed(1)}" y="${middle}">${written}</text>`;
    }),
  );
};

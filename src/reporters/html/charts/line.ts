import { scaleLinear, scalePoint } from 'd3-scale';
import { area, line } from 'd3-shape';
import { html, type Markup, trusted } from '../markup/markup.ts';
import { picture } from './chart.ts';

export interface Point {
  /** What stands below it. */
  readonly label: string;
  readonly value: number;
  readonly written: string;
  /** Drawn hollow. */
  readonly isHollow: boolean;
}

const width = 400;
const height = 150;
const inset = { top: 22, right: 30, bottom: 24, left: 30 };

/** A line over runs, with the area below it, and the first and the last value in figures. */
export const lineOf = (points: readonly Point[], alternative: string): Markup => {
  const across = scalePoint<number>()
    .domain(points.map((_, at) => at))
    .range([inset.left, width - inset.right]);
  const up = scaleLinear()
    .domain([0, Math.max(...points.map(({ value }) => value)) || 1])
    .range([height - inset.bottom, inset.top]);
  const spots = points.map((point, at) => ({ ...point, at, x: across(at) ?? 0, y: up(point.value) }));
  const path = line<(typeof spots)[number]>(
    ({ x }) => x,
    ({ y }) => y,
  ).digits(1);
  const below = area<(typeof spots)[number]>(
    ({ x }) => x,
    up(0),
    ({ y }) => y,
  ).digits(1);
  const isEnd = (at: number) => at === 0 || at === points.length - 1;
  return picture(width, height, alternative, [
    html`<line class="axis" x1="${inset.left}" x2="${width - inset.right}" y1="${up(0)}" y2="${up(0)}"/>`,
    html`<path class="area" d="${trusted(below(spots) ?? '')}"/><path class="line" d="${trusted(path(spots) ?? '')}"/>`,
    ...spots.map(
      ({ x, y, isHollow }) =>
        html`<circle class="${isHollow ? 'point hollow' : 'point'}" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="4"/>`,
    ),
    ...spots
      .filter(({ at }) => isEnd(at))
      .map(
        ({ x, y, written, label, at }) =>
          html`<text class="value" x="${x.toFixed(1)}" y="${(y - 14).toFixed(1)}" text-anchor="${at === 0 ? 'start' : 'end'}">${written}</text>
<text class="label" x="${x.toFixed(1)}" y="${height - 8}" text-anchor="${at === 0 ? 'start' : 'end'}">${label}</text>`,
      ),
  ]);
};

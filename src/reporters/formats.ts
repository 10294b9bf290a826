import type { Report } from '../model/index.ts';
import { asffPieces } from './asff/render.ts';
import { controlsPieces } from './controls/text.ts';
import { csvPieces } from './csv/render.ts';
import { htmlPieces } from './html/render.ts';
import { jsonPieces } from './json/render.ts';
import { renderMarkdown } from './markdown/render.ts';
import { ocsfArrayPieces, ocsfLines } from './ocsf/render.ts';
import type { RenderOptions } from './options.ts';
import { digestPieces } from './text/digest.ts';

/** One way to write a report down, and the name of its file in a folder. */
export interface Format {
  readonly file: string;
  /** In pieces, so that no report is too long for a string; a piece is never much longer than one finding. */
  readonly pieces: (report: Report, options: RenderOptions) => Iterable<string>;
  /** At once. */
  readonly render: (report: Report, options: RenderOptions) => string;
}

const format = (file: string, pieces: Format['pieces']): Format => ({
  file,
  pieces,
  render: (report, options) => [...pieces(report, options)].join(''),
});

const text: Format['pieces'] = (report, { rule, controls, ...options }) => {
  const words = { ...options, texts: (id: string) => rule(id)?.text };
  return controls === undefined ? digestPieces(report, words) : controlsPieces(report, controls, words);
};

// No longer than a job summary of GitHub may be.
const markdown: Format['pieces'] = (report, options) => [renderMarkdown(report, options)];

/** Every format by its name. */
export const formats = {
  text: format('report.txt', text),
  json: format('report.json', jsonPieces),
  html: format('report.html', htmlPieces),
  csv: format('findings.csv', csvPieces),
  markdown: format('report.md', markdown),
  ocsf: format('findings.ocsf.jsonl', ocsfLines),
  'ocsf-array': format('findings.ocsf.json', ocsfArrayPieces),
  asff: format('findings.asff.json', asffPieces),
} as const satisfies { readonly [name: string]: Format };

/** True for a format that holds every finding, however many there are. */
export const holdsAll = (name: FormatName): boolean => name !== 'text' && name !== 'html' && name !== 'markdown';

export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as readonly FormatName[];

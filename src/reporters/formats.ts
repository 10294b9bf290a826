import type { Report } from '../model/index.ts';
import { renderAsff } from './asff/render.ts';
import { renderControls } from './controls/text.ts';
import { renderCsv } from './csv/render.ts';
import { renderHtml } from './html/render.ts';
import { renderJson } from './json/render.ts';
import { renderMarkdown } from './markdown/render.ts';
import { renderOcsfArray, renderOcsfLines } from './ocsf/render.ts';
import type { RenderOptions } from './options.ts';
import { renderDigest } from './text/digest.ts';

/** One way to write a report down, and the name of its file in a folder. */
export interface Format {
  readonly file: string;
  readonly render: (report: Report, options: RenderOptions) => string;
}

const text: Format['render'] = (report, { rule, controls, ...options }) => {
  const words = { ...options, texts: (id: string) => rule(id)?.text };
  return controls === undefined ? renderDigest(report, words) : renderControls(report, controls, words);
};

/** Every format by its name. */
export const formats = {
  text: { file: 'report.txt', render: text },
  json: { file: 'report.json', render: renderJson },
  html: { file: 'report.html', render: renderHtml },
  csv: { file: 'findings.csv', render: renderCsv },
  markdown: { file: 'report.md', render: renderMarkdown },
  ocsf: { file: 'findings.ocsf.jsonl', render: renderOcsfLines },
  'ocsf-array': { file: 'findings.ocsf.json', render: renderOcsfArray },
  asff: { file: 'findings.asff.json', render: renderAsff },
} as const satisfies { readonly [name: string]: Format };

export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as readonly FormatName[];

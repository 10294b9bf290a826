import type { Report } from '../../model/index.ts';
import type { RenderOptions } from '../options.ts';
import { changes, past } from './changes.ts';
import { exempt } from './exempt.ts';
import { failures } from './failures.ts';
import { head } from './head.ts';
import { pageOf } from './page.ts';
import { fitted, whole } from './section.ts';
import { unchecked } from './unchecked.ts';

/** A GitHub job summary: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary */
const mostBytes = 1_048_576;

export interface MarkdownOptions extends RenderOptions {
  /** UTF-8 bytes that the page may have; what is least grave is left out first, and the page says how much. */
  readonly maxBytes?: number;
}

/** The report as GitHub Flavored Markdown, for a pull request or a job summary. */
export const renderMarkdown = (report: Report, { maxBytes = mostBytes, ...options }: MarkdownOptions): string => {
  const page = pageOf(report, options);
  const top = [head(page), changes(page)].filter((part) => part !== '').join('\n');
  const gaps = unchecked(page);
  const failing = failures(page);
  const rest = [...exempt(page), ...past(page)];
  const tables = failing.map(({ table }) => table);
  const details = failing.map(({ details: each }) => each);
  // What is there to be known comes before what is known of it in detail.
  const kept = fitted([...gaps, ...tables, ...details, ...rest], maxBytes - Buffer.byteLength(top) - 2);
  const shown = [...gaps, ...failing.flatMap((each) => [each.table, each.details]), ...rest];
  return `${[top, ...shown.map((section) => whole(section, kept.get(section) ?? 0))].join('\n')}\n`;
};

import { sentence } from '../../i18n/index.ts';
import type { Finding, Report } from '../../model/index.ts';
import { wordRemoval } from '../cautions.ts';
import { consoleUrl } from '../console-url.ts';
import type { RenderOptions } from '../options.ts';
import { titleOf } from '../title.ts';
import { type Texts, wordFinding } from '../wording.ts';
import { jsonControls } from './controls.ts';
import type { JsonReport } from './schema.ts';
import { madeOneByOne, writtenJson } from './written.ts';

/** The report as JSON text, for machines; its shape is `schema/report.schema.json`. */
export const renderJson = (report: Report, options: RenderOptions): string => [...jsonPieces(report, options)].join('');

/** The same in pieces: none is longer than a finding, or an item of another list. */
export function* jsonPieces(report: Report, options: RenderOptions): Iterable<string> {
  yield* writtenJson(shapeOf(report, madeOneByOne(jsonFindings(report, options)), options));
  yield '\n';
}

/** The report in its published shape. */
export const jsonReport = (report: Report, options: RenderOptions): JsonReport =>
  shapeOf(report, [...jsonFindings(report, options)], options) as JsonReport;

/** The findings of a report in their published shape, one by one. */
export function* jsonFindings(report: Report, options: RenderOptions): Iterable<JsonReport['findings'][number]> {
  for (const finding of report.findings) yield jsonFinding(finding, report, options) as JsonReport['findings'][number];
}

const shapeOf = (report: Report, findings: unknown, options: RenderOptions): unknown => ({
  schemaVersion: '1.0',
  run: { ...report.run, language: options.locale },
  conclusion: report.conclusion,
  coverage: report.coverage,
  totals: report.totals,
  findings,
  ...(options.controls && { controls: jsonControls(options.controls, options.locale) }),
  exemptions: report.exemptions,
  history: report.history,
  ...(report.since && { since: report.since }),
  usage: report.usage,
});

const jsonFinding = (finding: Finding, report: Report, options: RenderOptions): unknown => {
  const { commands, removal: _, heldBy: __, ...rest } = finding;
  const { locale, rule } = options;
  const found = rule(finding.rule);
  const texts: Texts = (id) => rule(id)?.text;
  return {
    ...rest,
    title: titleOf(finding.rule, options),
    text: wordFinding(finding, texts, locale),
    remediation: {
      fix: found === undefined ? '' : sentence(found.text.fix, locale),
      commands,
      removal: wordRemoval(finding, texts, locale),
      console: consoleUrl(finding.rule, finding.resource, report.run.account.homeRegion),
      references: found === undefined ? [] : found.references,
    },
  };
};

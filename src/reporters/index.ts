// Does: turn a report into a string, purely.
// May not: print, write files, ask AWS, judge.

export { asffFindings } from './asff/render.ts';
export { type CsvSeparator, csvSeparators } from './csv/separator.ts';
export type { Difference } from './difference/difference.ts';
export { renderDifferenceJson } from './difference/json.ts';
export { renderDifference } from './difference/text.ts';
export { type FormatName, formatNames, formats, holdsAll } from './formats.ts';
export { exemptionNotes, findingExemption } from './json/exemptions.ts';
export { findingHistory, history } from './json/history.ts';
export { ForeignReport, parseReport } from './json/parse.ts';
export { jsonReport, renderJson } from './json/render.ts';
export type { JsonReport } from './json/schema.ts';
export { usage } from './json/usage.ts';
export { renderNotification } from './notification/render.ts';
export type { RenderOptions } from './options.ts';
export { reportPieces } from './pieces.ts';
export { renderDigest } from './text/digest.ts';
export { renderExplanation } from './text/explanation.ts';
export { renderSubject } from './text/subject.ts';

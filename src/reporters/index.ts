// Does: turn a report into a string, purely.
// May not: print, write files, ask AWS, judge.
export type { Difference } from './difference/difference.ts';
export { renderDifferenceJson } from './difference/json.ts';
export { renderDifference } from './difference/text.ts';
export { ForeignReport, parseReport } from './json/parse.ts';
export { jsonReport, renderJson } from './json/render.ts';
export type { JsonReport } from './json/schema.ts';
export { renderDigest } from './text/digest.ts';
export { renderExplanation } from './text/explanation.ts';
export { renderSubject } from './text/subject.ts';

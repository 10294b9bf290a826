// Does: turn a report into a string, purely.
// May not: print, write files, ask AWS, judge.
export { jsonReport, renderJson } from './json/render.ts';
export { type DigestOptions, renderDigest } from './text/digest.ts';
export { renderExplanation } from './text/explanation.ts';
export { renderSubject } from './text/subject.ts';
export type { Texts } from './wording.ts';

// Does: put a run with everything behind it into one file, and take such a file apart, trusting nothing in it.
// May not: judge, render, ask AWS, print.
export { circumstancesOf, marked, parseCircumstances, type StoredCircumstances } from './circumstances.ts';
export type { Manifest } from './manifest.ts';
export { type Bundle, openBundle } from './open.ts';
export { rulePrint } from './rule-print.ts';
export { parseStoredSettings, type StoredSettings, settingsToStore } from './stored-settings.ts';
export { UnusableBundle } from './unusable-bundle.ts';
export { type ChangedVerdict, changedVerdicts, verdictLines } from './verdict.ts';
export { type Part, writeBundle } from './write.ts';

// Does: put a run with everything behind it into one file, and take such a file apart, trusting nothing in it.
// May not: judge, render, ask AWS, print.
export { circumstancesOf, marked, parseCircumstances, type StoredCircumstances } from './core/circumstances.ts';
export type { Manifest } from './core/manifest.ts';
export { type Bundle, openBundle } from './core/open.ts';
export { parseStoredSettings, rulePrint, type StoredSettings, settingsToStore } from './core/stored-settings.ts';
export { UnusableBundle } from './core/unusable-bundle.ts';
export { type ChangedVerdict, changedVerdicts, verdictLines } from './core/verdict.ts';
export { bundleBytes, type Part } from './core/write.ts';

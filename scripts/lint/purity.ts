import { folderOf } from './walls.ts';

const clock = '`now` comes in with the context or the place; nobody but the edges reads the clock.';
const chance = 'Chance is passed in, as the clock is.';
const waiting = 'Only src/aws waits, and it is given its clock.';

/** Globals that are kept out of the pure folders, each with the right place. */
const keptOut: { readonly [global: string]: string } = {
  process: 'The environment is read in src/cli, src/config and src/handlers; pass the value in.',
  globalThis: 'Pass in what is needed.',
  fetch: 'Only src/aws speaks to the network.',
  performance: clock,
  crypto: chance,
  setTimeout: waiting,
  setInterval: waiting,
  setImmediate: waiting,
};

const members: { readonly [member: string]: string } = { 'Date.now': clock, 'Math.random': chance };

const pure = new Set([
  'cleanup',
  'model',
  'rules',
  'engine',
  'collectors',
  'pricing',
  'history',
  'i18n',
  'inventory',
  'reporters',
  'session',
  'standards',
]);
const printers = new Set<string | null>(['cli', null]);

/** Why a global may not be used in a file, or null where it may. */
export const impurity = (file: string, global: string, member: string | null): string | null => {
  const folder = folderOf(file);
  if (global === 'console')
    return printers.has(folder) ? null : 'Only src/cli prints: return a value, or give src/delivery a string.';
  if (folder === null || !pure.has(folder)) return null;
  const why = keptOut[global] ?? members[`${global}.${member}`];
  return why === undefined
    ? null
    : `src/${folder} may not use ${member === null ? global : `${global}.${member}`}. ${why}`;
};

/** Why the clock may not be read in a file, or null where it may: `new Date()` without an argument, and `Date()`. */
export const clockObjection = (file: string): string | null => {
  const folder = folderOf(file);
  return folder !== null && pure.has(folder) ? `src/${folder} may not read the clock. ${clock}` : null;
};

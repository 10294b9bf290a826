import { roomOf } from './walls.ts';

const clock = '`now` comes in with the context or the place; nobody but the edges reads the clock.';
const chance = 'Chance is passed in, as the clock is.';
const waiting = 'Only src/aws waits, and it is given its clock.';

/** Globals that are kept out of the pure folders, each with the right place. */
const keptOut: { readonly [global: string]: string } = {
  process: 'The environment is read in src/terminal, src/config and src/handlers; pass the value in.',
  globalThis: 'Pass in what is needed.',
  fetch: 'Only src/aws speaks to the network.',
  performance: clock,
  crypto: chance,
  setTimeout: waiting,
  setInterval: waiting,
  setImmediate: waiting,
};

const members: { readonly [member: string]: string } = { 'Date.now': clock, 'Math.random': chance };

const pure = new Set<string>([
  'model',
  'resources',
  'derived',
  'rules',
  'engine',
  'pricing',
  'history',
  'exemptions',
  'inventory',
  'i18n',
  'removal',
  'report',
  'reporters',
  'session/core',
  'session',
  'session/report',
  'standards/core',
  'standards',
  'standards/report',
]);
const printers = new Set<string | null>(['cli', null]);

/** Why a global may not be used in a file, or null where it may. */
export const impurity = (file: string, global: string, member: string | null): string | null => {
  const room = roomOf(file);
  if (global === 'console')
    return printers.has(room) ? null : 'Only src/cli prints: return a value, or give src/delivery a string.';
  if (room === null || !pure.has(room)) return null;
  const why = keptOut[global] ?? members[`${global}.${member}`];
  return why === undefined
    ? null
    : `src/${room} may not use ${member === null ? global : `${global}.${member}`}. ${why}`;
};

/** Why the clock may not be read in a file, or null where it may: `new Date()` without an argument, and `Date()`. */
export const clockObjection = (file: string): string | null => {
  const room = roomOf(file);
  return room !== null && pure.has(room) ? `src/${room} may not read the clock. ${clock}` : null;
};

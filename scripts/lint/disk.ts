import { roomOf } from './walls.ts';

/** What of `node:fs` and `node:fs/promises` takes nothing away and leaves nothing; the rest writes. */
const reading = new Set([
  'FileHandle',
  'Stats',
  'access',
  'constants',
  'createReadStream',
  'existsSync',
  'lstat',
  'open',
  'readFile',
  'readFileSync',
  'readdir',
  'readlink',
  'realpath',
  'stat',
]);

const place = 'Only src/delivery writes to disk: use `writeWhole`, `writeNew`, `writeFolder` or `makeFolder`.';

/** Whether a module is the file system. */
export const isDisk = (module: string): boolean => /^(node:)?fs(\/promises)?$/.test(module);
const isKept = (file: string): boolean => ![null, 'delivery'].includes(roomOf(file));

/** Why names may not be imported from a module, or null where they may; `*` stands for all of it. */
export const writingObjection = (file: string, module: string, names: readonly string[]): string | null => {
  if (!isDisk(module) || !isKept(file)) return null;
  const writing = names.find((name) => !reading.has(name));
  return writing === undefined ? null : `${writing === '*' ? module : `\`${writing}\``} can write. ${place}`;
};

/** Why a file may not be opened so: with flags it may be written to, and without them only read. */
export const openingObjection = (file: string, flags: number): string | null =>
  isKept(file) && flags > 0 ? `A file that is opened with flags can be written to. ${place}` : null;

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The root of the project. */
export const project = resolve(import.meta.dirname, '..');

/** A file that is written by a script: its path from the root, and its text; null for one that should not be there. */
export interface Generated {
  readonly path: string;
  readonly text: string | null;
}

const standing = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null);

/** Writes the files, or with `--check` says which are out of date. Returns the exit code. */
export const writeOrCheck = (
  files: readonly Generated[],
  argv: readonly string[],
  command: string,
  root: string = project,
): 0 | 1 => {
  const stale = files.filter(({ path, text }) => standing(join(root, path)) !== text);
  if (argv.includes('--check')) {
    for (const { path } of stale) console.error(`${path} is out of date: run \`${command}\`.`);
    return stale.length === 0 ? 0 : 1;
  }
  for (const { path, text } of stale) put(join(root, path), text);
  return 0;
};

const put = (file: string, text: string | null): void => {
  if (text === null) return rmSync(file);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

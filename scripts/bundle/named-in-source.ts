import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../generated.ts';

/** True for a word that stands somewhere in the program's source. */
export const namedInSource = (): ((word: string) => boolean) => {
  const files = globSync('src/**/*.ts', { cwd: project });
  const words = new Set(files.flatMap((file) => readFileSync(join(project, file), 'utf8').match(/\w+/g) ?? []));
  return (word) => words.has(word);
};

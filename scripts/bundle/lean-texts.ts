import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

// As the formatter writes them, one property of the text a line or a block.
const explained = /^ {2}(?:what|avoid): \{\n(?: {4}.*\n)+? {2}\},\n/gm;

/** Leaves out of a rule's words what `account-hygiene explain` alone says: the function of a schedule explains nothing. */
export const withoutExplanation = (source: string): string => source.replace(explained, '');

/** The same for every rule's words in a bundle. */
export const leanTexts: Plugin = {
  name: 'lean-texts',
  setup(build) {
    build.onLoad({ filter: /src\/rules\/.*\.text\.ts$/ }, async ({ path }) => ({
      contents: withoutExplanation(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

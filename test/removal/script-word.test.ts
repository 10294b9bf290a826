import { execFileSync } from 'node:child_process';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isVisible } from '../../src/model/index.ts';
import { canBePutBack, scriptWord } from '../../src/removal/script-word.ts';

const shells = (words: readonly string[]): readonly string[] => {
  const script = words.map((word) => `printf '%s\\0' ${scriptWord(word)}`).join('\n');
  return execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
};

it('a word is whole again once a shell has read it, and shows nothing unseen before', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 50 }), (given) => {
      const words = given.map((word) => word.replaceAll('\0', '')).filter(canBePutBack);
      for (const word of words) expect(isVisible(scriptWord(word))).toBe(true);
      expect(shells(words)).toEqual(words);
    }),
    { numRuns: 30 },
  );
});

it.each([
  'a\u001b[2Jb',
  'x\ny',
  "it's %s \\n",
  'zero\u200bwidth',
  'turned\u202eround',
  'tag\u{e0041}',
  '\u009b31m',
  '',
  '-rf',
])('%j', (word) => {
  expect(isVisible(scriptWord(word))).toBe(true);
  expect(shells([word])).toEqual([word]);
});

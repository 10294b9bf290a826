// Shannon's, in bits a character.
const entropy = (text: string): number => {
  const counts = new Map<string, number>();
  for (const char of text) {
    const seen = counts.get(char);
    counts.set(char, seen === undefined ? 1 : seen + 1);
  }
  return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
};

const shortest = 24;
const enoughEntropy = 3.7;

// Small, capital and digit change places in six of ten steps of random text, and in three of ten steps of camelCase.
const enoughChanges = 0.45;

/**
 * True for a text with a run that nobody typed: long, of small letters, capitals and digits, mixed as chance mixes them.
 * Hexadecimal runs are not told from the digests, commits and ids that they mostly are; nor are runs of one case.
 */
export const looksRandom = (text: string): boolean =>
  !/\s/.test(text) && [...text.matchAll(/[A-Za-z0-9+/=]+/g)].some(([run]) => isRandomRun(run));

const isRandomRun = (run: string): boolean => {
  const kinds = Array.from(run, kindOf).filter((kind) => kind !== null);
  const changes = kinds.filter((kind, at) => at > 0 && kind !== kinds[at - 1]).length;
  return (
    run.length >= shortest &&
    new Set(kinds).size === 3 &&
    changes / (kinds.length - 1) >= enoughChanges &&
    entropy(run) >= enoughEntropy
  );
};

const kindOf = (char: string): 'small' | 'capital' | 'digit' | null => {
  if (char >= 'a' && char <= 'z') return 'small';
  if (char >= 'A' && char <= 'Z') return 'capital';
  return char >= '0' && char <= '9' ? 'digit' : null;
};

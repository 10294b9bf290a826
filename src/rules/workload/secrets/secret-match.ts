import type { SecretPattern } from '../../../resources/reading/secrets/secret-match.ts';

const guesses: readonly SecretPattern[] = ['secret-name', 'high-entropy'];

/** True for a pattern that goes by a name or by randomness alone; the others are known by their own form. */
export const isGuess = (pattern: SecretPattern): boolean => guesses.includes(pattern);

/** The patterns of several matches, each once, in order. */
export const patternsOf = (
  matches: readonly { readonly patterns: readonly SecretPattern[] }[],
): readonly SecretPattern[] => [...new Set(matches.flatMap(({ patterns }) => patterns))].sort();

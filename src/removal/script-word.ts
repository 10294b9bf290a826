import { type Command, isVisible, shellWord, visible } from '../model/index.ts';

/** A command as one line of a script, in which nothing unseen stands as it is. */
export const scriptLine = (command: Command): string => command.map(scriptWord).join(' ');

/**
 * One word of a script. What nobody would see of it is written in octal, and put back by the shell: whoever prints the script on
 * a terminal reads it, and the AWS CLI gets the name as it is.
 */
export const scriptWord = (word: string): string =>
  isVisible(word) ? shellWord(word) : `"$(printf '${Array.from(word, printed).join('')}')"`;

/** True for a word that a shell can put back: it drops line breaks at the end of what a command prints. */
export const canBePutBack = (word: string): boolean => !word.endsWith('\n');

// https://pubs.opengroup.org/onlinepubs/9799919799/utilities/printf.html
const printed = (character: string): string => {
  if (character === '%') return '%%';
  const isPlain = visible(character) === character && character !== '\\' && character !== "'";
  return isPlain
    ? character
    : [...Buffer.from(character)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
};

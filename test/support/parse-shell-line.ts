import { type Command, shellLine } from '../../src/model/index.ts';

const shellWords = /[\w@%+=:,./-]+|'(?:[^']|'\\'')*'/g;

/** The command in a line that `shellLine` wrote; null for any other line, which a shell might read as more than one. */
export const parseShellLine = (line: string): Command | null => {
  const [first, ...rest] = (line.match(shellWords) ?? []).map(unquoted);
  if (first === undefined) return null;
  const command: Command = [first, ...rest];
  return shellLine(command) === line ? command : null;
};

const unquoted = (word: string): string => (word.startsWith("'") ? word.slice(1, -1).replaceAll(`'\\''`, "'") : word);

import wrapAnsi from 'wrap-ansi';
import { isVisible, visible } from '../../model/index.ts';

/** Columns that every mail client shows without wrapping. */
const columns = 72;

/** A paragraph wrapped to the width, every line indented, the first one led by `lead`. */
export const paragraph = (text: string, indent = 0, lead = ''): readonly string[] => {
  const room = columns - indent - lead.length;
  return wrapAnsi(visible(text), room, { hard: false })
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line, at) => `${' '.repeat(indent)}${at === 0 ? lead : ' '.repeat(lead.length)}${line}`.trimEnd());
};

/** A shell command over as many lines as it takes, each but the last ended with a backslash. */
export const commandLines = (command: string, indent: number): readonly string[] => {
  // A name that is not seen as it is cannot be copied from a screen; the console page and the JSON report remain.
  if (!isVisible(command)) return [];
  if (indent + command.length + 2 <= columns) return [`${' '.repeat(indent)}$ ${command}`];
  const lines: string[] = [];
  for (const part of partsOf(command)) {
    const last = lines.at(-1);
    // Between the parts a space, before them `$ ` or four spaces, after them a space and the backslash.
    const around = lines.length === 1 ? 5 : 7;
    if (last !== undefined && indent + last.length + part.length + around <= columns)
      lines[lines.length - 1] = `${last} ${part}`;
    else lines.push(part);
  }
  return lines.map((line, at) => {
    const lead = at === 0 ? '$ ' : '    ';
    return `${' '.repeat(indent)}${lead}${line}${at < lines.length - 1 ? ' \\' : ''}`;
  });
};

// Broken before a flag, and never inside a quoted word, where a backslash would become part of the name.
const partsOf = (command: string): readonly string[] => {
  const words = command.match(/(?:\\.|'[^']*'|[^\s'\\])+/g) ?? [];
  return words.reduce<readonly string[]>((parts, word) => {
    const last = parts.at(-1);
    return last === undefined || word.startsWith('--') ? [...parts, word] : [...parts.slice(0, -1), `${last} ${word}`];
  }, []);
};

import type { Command, CommandForm } from '../../model/index.ts';
import { type Made, madeBy, type Own } from './words-by-form.ts';

/** A command made anew, and what it names besides the finding's own resource. */
export interface RemadeCommand {
  readonly command: Command;
  readonly names: readonly string[];
}

/** The command that one of these forms makes, where the given one has its shape; null where none does. */
export const remadeCommand = (given: Command, forms: readonly CommandForm[], own: Own): RemadeCommand | null => {
  for (const form of forms) {
    const made = madeFrom(form, given, own);
    if (made !== null) return made;
  }
  return null;
};

const madeFrom = ({ operation, flags }: CommandForm, [program, ...words]: Command, own: Own): RemadeCommand | null => {
  const named = operation.split(' ');
  const given = flagsIn(words.slice(named.length));
  const wanted = Object.entries(flags).filter(([, template]) => template !== '{region}' || own['region'] !== null);
  if (program !== 'aws' || named.some((word, at) => word !== words[at])) return null;
  if (given === null || given.size !== wanted.length) return null;
  const made = wanted.map(([flag, template]) => flagFrom(flag, template, given.get(flag), own));
  if (made.some((each) => each === null)) return null;
  const parts = made as readonly FlagMade[];
  return {
    command: ['aws', ...named, ...parts.flatMap((part) => part.words)],
    names: parts.flatMap((part) => part.names),
  };
};

interface FlagMade {
  readonly words: readonly string[];
  readonly names: readonly string[];
}

const flagFrom = (
  flag: string,
  template: string | true,
  given: readonly string[] | undefined,
  own: Own,
): FlagMade | null => {
  if (given === undefined) return null;
  if (template === true) return given.length === 0 ? { words: [`--${flag}`], names: [] } : null;
  const made = given.map((word) => madeBy(template, word, own));
  if (made.length === 0 || made.includes(null)) return null;
  const values = made as readonly Made[];
  const words = values.map(({ word }) => word);
  return { words: joined(flag, words), names: values.flatMap(({ names }) => names) };
};

// A value that starts with a dash is joined to its flag, as `awsCli` writes it.
const joined = (flag: string, words: readonly string[]): readonly string[] =>
  words.length === 1 && words[0]?.startsWith('-') ? [`--${flag}=${words[0]}`] : [`--${flag}`, ...words];

/** The values of each flag; null where words stand before any flag, or a flag comes twice. */
const flagsIn = (words: readonly string[]): ReadonlyMap<string, readonly string[]> | null => {
  const flags = new Map<string, string[]>();
  let values: string[] | null = null;
  for (const word of words) {
    const flag = /^--([\w-]+)(?:=([\s\S]*))?$/.exec(word);
    if (flag === null) {
      if (values === null) return null;
      values.push(word);
      continue;
    }
    const [, name = '', value] = flag;
    if (flags.has(name)) return null;
    values = value === undefined ? [] : [value];
    flags.set(name, values);
  }
  return flags;
};

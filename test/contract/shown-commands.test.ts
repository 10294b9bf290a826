import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { programIn } from '../../src/cli/program.ts';
import { textOf } from '../support/files.ts';
import { blocksOf, inlineCodeOf, pages } from '../support/markdown.ts';

const io = {
  out: () => {},
  err: () => {},
  env: {},
  now: () => new Date('2026-11-22T12:00:00Z'),
  terminal: null,
  onInterrupt: () => {},
};
const program = programIn('en', io, () => {});

/** Every line of code on a page that a person may type: in a shell block, after a prompt, or in a sentence. */
const linesOf = (page: string): readonly string[] => [
  ...blocksOf(page, 'sh').flatMap((block) => block.replaceAll('\\\n', ' ').split('\n')),
  ...blocksOf(page, 'text').flatMap((block) => [...block.matchAll(/^\$ (.+)$/gm)].map(([, line = '']) => line)),
  ...inlineCodeOf(page),
];

/** The commands of a line that begin with this word, without what the shell makes of the rest. */
const commandsOf = (line: string, name: string): readonly string[] =>
  line
    .replace(/\s#.*$/, '')
    .split(/&&|[;|>]/)
    .map((command) => command.trim().replace(/\s+/g, ' '))
    .filter((command) => command.startsWith(`${name} `));

const wordsOf = (command: string): readonly string[] =>
  (command.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replaceAll("'", ''));

/** True for a word that stands for what a person puts there: FILE. */
const isPlaceholder = (word: string): boolean => /^[A-Z]+$/.test(word);

/** What is wrong with the words after a command's name; nothing where the program would take them. */
const refusalOf = (command: Command, [word, ...rest]: readonly string[]): string | null => {
  if (word === undefined || word === '--help') return null;
  if (word.startsWith('-')) {
    const option = command.options.find(({ long }) => long === word);
    if (option === undefined) return `${command.name()} has no ${word}`;
    if (option.isBoolean()) return refusalOf(command, rest);
    const [value, ...after] = rest;
    if (value === undefined) return option.optional ? null : `${word} names nothing`;
    try {
      if (!isPlaceholder(value)) option.parseArg?.(value, undefined);
    } catch (error) {
      return `${word} ${value}: ${String(error)}`;
    }
    return refusalOf(command, after);
  }
  if (command.registeredArguments.length > 0) return refusalOf(command, rest);
  const below = command.commands.find((each) => each.name() === word);
  return below === undefined ? `${command.name()} has no command ${word}` : refusalOf(below, rest);
};

const refused = (page: string): readonly string[] =>
  linesOf(page)
    .flatMap((line) => commandsOf(line, program.name()))
    .filter((command) => !command.includes(' COMMAND'))
    .flatMap((command) => {
      const refusal = refusalOf(program, wordsOf(command).slice(1));
      return refusal === null ? [] : [`${command}: ${refusal}`];
    });

describe('the commands that a page shows', () => {
  it.each(pages)('%s shows none that the program or npm would refuse', (path) => {
    const page = textOf(path);
    const scripts = linesOf(page).flatMap((line) => [...line.matchAll(/\bnpm run ([\w:]+)/g)].map(([, name]) => name));
    expect(refused(page)).toEqual([]);
    expect(scripts.filter((name) => !Object.keys(manifest.scripts).includes(name ?? ''))).toEqual([]);
  });

  it('are found wherever they are wrong', () => {
    const page = [
      '```sh\naccount-hygiene audit --demo --loud   # a comment --with-a-flag\n```',
      '```sh\nless x && account-hygiene audit \\\n  --for nobody > file\n```',
      '```text\n$ account-hygiene session begin\naccount-hygiene is no command here\n```',
      "`account-hygiene exempt RULE RESOURCE --reason 'two words' --until DATE`, `account-hygiene policy --rule`",
    ].join('\n');
    expect(refused(page)).toEqual([
      'account-hygiene audit --demo --loud: audit has no --loud',
      expect.stringMatching(/^account-hygiene audit --for nobody: --for nobody: .+/),
      'account-hygiene session begin: session has no command begin',
      'account-hygiene policy --rule: --rule names nothing',
    ]);
  });
});

it('docs/commands.md has every command', () => {
  const shown = new Set(linesOf(textOf('docs/commands.md')).flatMap((line) => wordsOf(line).slice(1, 2)));
  expect(program.commands.map((command) => command.name()).filter((name) => !shown.has(name))).toEqual([]);
});

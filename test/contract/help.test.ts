import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { programIn } from '../../src/cli/program.ts';
import { commanderTerms } from '../../src/i18n/help/commander.ts';
import type { Locale } from '../../src/model/index.ts';
import { run } from '../cli/run.ts';

const io = {
  out: () => {},
  err: () => {},
  env: {},
  now: () => new Date('2026-11-22T12:00:00Z'),
  terminal: null,
  onInterrupt: () => {},
};

/** Each command, with those that commander adds itself, by what a person types. */
const commandsIn = (locale: Locale): ReadonlyMap<string, Command> => new Map(below(programIn(locale, io, () => {})));

const below = (command: Command, path = ''): (readonly [string, Command])[] => [
  [path, command],
  ...command
    .createHelp()
    .visibleCommands(command)
    .flatMap((each) => below(each, `${path} ${each.name()}`.trim())),
];

/** What a help says of a command, by what it says it of. */
const saidOf = (command: Command): readonly (readonly [string, string])[] => {
  const helper = command.createHelp();
  return [
    ['the command', command.description()],
    ...helper.visibleOptions(command).map((option) => [option.flags, option.description] as const),
    ...command.registeredArguments
      .filter(() => command.name() !== 'help')
      .map((argument) => [argument.name(), argument.description] as const),
  ];
};

const english = commandsIn('en');
const portuguese = commandsIn('pt-BR');

it('both languages have the same commands', () => {
  expect([...portuguese.keys()]).toEqual([...english.keys()]);
  expect(english.size).toBeGreaterThan(12);
});

describe.each([...english.keys()].map((path) => [path]))('account-hygiene %s', (path) => {
  const inEnglish = saidOf(english.get(path) as Command);
  const inPortuguese = saidOf(portuguese.get(path) as Command);

  it('has the same options and arguments in both languages', () => {
    expect(inPortuguese.map(([what]) => what)).toEqual(inEnglish.map(([what]) => what));
  });

  it('says what everything is, in Portuguese too', () => {
    for (const [at, [what, text]] of inEnglish.entries()) {
      const translated = inPortuguese[at]?.[1];
      expect(text.trim(), `${what} has no words: give it some in src/i18n/help.`).not.toBe('');
      expect(translated?.trim(), `${what} has no Portuguese words: give it some in src/i18n/help.`).not.toBe('');
      expect(translated, `${what} is English in Portuguese: translate it in src/i18n/help.`).not.toBe(text);
    }
  });

  it('has a Portuguese word for every name in a usage', () => {
    const names = [...english.values()].flatMap((command) => [
      ...command.registeredArguments.map((argument) => argument.name()),
      ...command.options.flatMap(({ flags }) => /[<[](\w+)/.exec(flags)?.[1] ?? []),
    ]);
    expect(names.filter((name) => !(name in commanderTerms))).toEqual([]);
  });
});

const helped = [...english].filter(([, command]) => command.name() !== 'help').map(([path]) => path);

describe.each(helped.map((path) => [path]))('account-hygiene %s --help', (path) => {
  const helpIn = async (locale: Locale) =>
    (await run(...path.split(' ').filter((word) => word !== ''), '--help', '--lang', locale)).out;

  it('fits in 80 columns', async () => {
    for (const locale of ['en', 'pt-BR'] as const)
      expect((await helpIn(locale)).split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('leaves no English of commander in Portuguese', async () => {
    expect(await helpIn('pt-BR')).not.toMatch(/Usage:|Arguments:|Options:|Commands:|display help|output the|default:/);
  });

  it('tells the exit codes in both languages, where it tells them', async () => {
    const codesOf = (text: string) => text.match(/\b\d(?= [a-zç])/g);
    const [exits, saidas] = [/^Exit codes: [^]*/m, /^Códigos de saída: [^]*/m];
    const [told, dito] = [exits.exec(await helpIn('en')), saidas.exec(await helpIn('pt-BR'))];
    expect(codesOf(dito?.[0] ?? '')).toEqual(codesOf(told?.[0] ?? ''));
  });
});

import Table from 'cli-table3';
import type { Command } from 'commander';
import { chooseLocale, sentence } from '../../i18n/index.ts';
import type { Locale } from '../../model/index.ts';
import { rules } from '../../rules/index.ts';
import { localeFlag } from '../flags.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';

export const rulesCommand = (program: Command, io: Io, finish: (code: ExitCode) => void): void => {
  program
    .command('rules')
    .description('List every rule')
    .option('--lang <language>', 'en or pt-BR', localeFlag)
    .action(({ lang }: { lang?: Locale }) => {
      const locale = lang ?? chooseLocale(io.env);
      const table = new Table({
        chars: noFrame,
        style: { 'padding-left': 0, 'padding-right': 2, head: [], border: [] },
      });
      for (const rule of rules) table.push([rule.id, rule.severity, sentence(rule.text.title, locale)]);
      io.out(`${table.toString().replace(/ +$/gm, '')}\n`);
      finish(exitCodes.clean);
    });
};

const noFrame = Object.fromEntries(
  [
    'top',
    'top-mid',
    'top-left',
    'top-right',
    'bottom',
    'bottom-mid',
    'bottom-left',
    'bottom-right',
    'left',
    'left-mid',
    'mid',
    'mid-mid',
    'right',
    'right-mid',
    'middle',
  ].map((name) => [name, '']),
);

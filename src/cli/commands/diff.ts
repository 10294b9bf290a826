import type { Command } from 'commander';
import { ConfigError } from '../../config/index.ts';
import { compare, memoryOf } from '../../history/index.ts';
import { chooseLocale } from '../../i18n/index.ts';
import type { Locale } from '../../model/index.ts';
import { type Difference, type JsonReport, renderDifference, renderDifferenceJson } from '../../reporters/index.ts';
import { formerRuleIds, textOf } from '../../rules/index.ts';
import { localeFlag, oneOf } from '../flags.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { savedReport } from '../read-report.ts';

interface DiffFlags {
  readonly format: 'text' | 'json';
  readonly lang?: Locale;
}

export const diffCommand = (program: Command, io: Io, finish: (code: ExitCode) => void): void => {
  program
    .command('diff')
    .description('Say what changed between two JSON reports of one account')
    .argument('<old>', 'the earlier JSON report')
    .argument('<new>', 'the later JSON report')
    .option('--format <format>', 'text or json', oneOf(['text', 'json']), 'text')
    .option('--lang <language>', 'en or pt-BR; the default follows your locale', localeFlag)
    .addHelpText(
      'after',
      '\nExit codes: 0 nothing is worse, 1 something is, 2 something is not visible any more, 3 wrong usage.',
    )
    .action(async (from: string, to: string, flags: DiffFlags) => {
      const difference = differenceOf(await savedReport(from), await savedReport(to));
      const locale = flags.lang ?? chooseLocale(io.env);
      io.out(
        flags.format === 'json'
          ? renderDifferenceJson(difference)
          : renderDifference(difference, { locale, texts: textOf }),
      );
      finish(exitCodeOf(difference));
    });
};

const differenceOf = (from: JsonReport, to: JsonReport): Difference => {
  for (const [what, one, other] of [
    ['account', from.run.account.id, to.run.account.id],
    ['audience', from.run.audience, to.run.audience],
  ] as const)
    if (one !== other)
      throw new ConfigError(`These reports are of ${one} and ${other}: only one ${what} can be compared with itself.`);
  if (from.run.inventoryTakenAt > to.run.inventoryTakenAt)
    throw new ConfigError('The first report is the later one: give the earlier report first.');
  const { history, findings } = compare(memoryOf(from), to, formerRuleIds);
  return { from, to, history, findings };
};

const exitCodeOf = ({ history: { counts } }: Difference): ExitCode => {
  if (counts.new + counts.returned + counts.worse > 0) return exitCodes.failing;
  return counts['not-visible'] > 0 ? exitCodes.incomplete : exitCodes.clean;
};

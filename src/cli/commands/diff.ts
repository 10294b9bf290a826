import type { Command } from 'commander';
import { ConfigError } from '../../config/index.ts';
import { compare, memoryOf } from '../../history/index.ts';
import { diffHelp } from '../../i18n/help/diff.ts';
import { flagHelp } from '../../i18n/help/flags.ts';
import type { Help } from '../../i18n/help/index.ts';
import { chooseLocale } from '../../i18n/index.ts';
import type { Locale } from '../../model/index.ts';
import { type Difference, type JsonReport, renderDifference, renderDifferenceJson } from '../../reporters/index.ts';
import { formerRuleIds, textOf } from '../../rules/index.ts';
import { localeFlag, oneOf } from '../../terminal/flags.ts';
import { type ExitCode, exitCodes, type Io } from '../../terminal/io.ts';
import { savedReport } from '../../terminal/read-report.ts';

interface DiffFlags {
  readonly format: 'text' | 'json';
  readonly lang?: Locale;
}

export const diffCommand = (program: Command, io: Io, finish: (code: ExitCode) => void, help: Help): void => {
  program
    .command('diff')
    .description(help(diffHelp.about))
    .argument('<old>', help(diffHelp.old))
    .argument('<new>', help(diffHelp.new))
    .option('--format <format>', help(diffHelp.format), oneOf(['text', 'json']), 'text')
    .option('--lang <language>', help(flagHelp.languageOrLocale), localeFlag)
    .addHelpText('after', `\n${help(diffHelp.exits)}`)
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

import { join } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { ConfigError, configFileName, configText, ruleNamed, withExemption } from '../../config/index.ts';
import { writeWhole } from '../../delivery/index.ts';
import { exemptHelp, exemptWords } from '../../i18n/help/exempt.ts';
import { flagHelp } from '../../i18n/help/flags.ts';
import type { Help } from '../../i18n/help/index.ts';
import { chooseLocale, sentence } from '../../i18n/index.ts';
import { dayOf, isDay, isPattern, type Locale, visible, wildcard } from '../../model/index.ts';
import { rules } from '../../rules/index.ts';
import { configHelp, localeFlag } from '../../terminal/flags.ts';
import { type ExitCode, exitCodes, type Io } from '../../terminal/io.ts';

interface ExemptFlags {
  readonly reason: string;
  readonly until: string;
  readonly owner?: string;
  readonly config?: string;
  readonly lang?: Locale;
}

export const exemptCommand = (program: Command, io: Io, finish: (code: ExitCode) => void, help: Help): void => {
  program
    .command('exempt')
    .description(help(exemptHelp.about))
    .argument('<rule>', help(exemptHelp.rule), filled)
    .argument('<resource>', help(exemptHelp.resource), filled)
    .requiredOption('--reason <text>', help(exemptHelp.reason), filled)
    .requiredOption('--until <date>', help(exemptHelp.until), dayFlag)
    .option('--owner <name>', help(exemptHelp.owner), filled)
    .option('--config <file>', help(exemptHelp.config, { config: configHelp(help) }))
    .option('--lang <language>', help(flagHelp.languageOrLocale), localeFlag)
    .action(async (rule: string, resource: string, flags: ExemptFlags) => {
      await exempt(rule, resource, flags, io);
      finish(exitCodes.clean);
    });
};

const exempt = async (written: string, resource: string, flags: ExemptFlags, io: Io): Promise<void> => {
  const { reason, until, owner, config, lang } = flags;
  const rule = ruleOrPattern(written);
  const today = dayOf(io.now());
  if (until < today) throw new ConfigError(`${until} is past: an exemption ends today, ${today} in UTC, or later.`);
  const file = config ?? join(process.cwd(), configFileName);
  const entry = { rule, resource, reason, ...(owner === undefined ? {} : { owner }), until };
  const before = await configText(file);
  const { text, replaced } = withExemption(before === null ? '' : before, file, entry, rules);
  await writeWhole(file, text);
  const words = replaced ? exemptWords.replaced : exemptWords.added;
  io.out(`${visible(sentence(words, lang ?? chooseLocale(io.env), { until, rule, resource, file }))}\n`);
};

const ruleOrPattern = (written: string): string => {
  if (!isPattern(written)) return ruleNamed(rules, written).id;
  if (rules.some(({ id }) => wildcard(written)(id))) return written;
  throw new ConfigError(`No rule is called anything like "${written}". Run "account-hygiene rules" for the list.`);
};

const filled = (value: string): string => {
  if (value.trim() === '') throw new InvalidArgumentError('It must not be empty.');
  return value.trim();
};

const dayFlag = (value: string): string => {
  if (!isDay(value)) throw new InvalidArgumentError('It must be a day of the calendar, written YYYY-MM-DD.');
  return value;
};

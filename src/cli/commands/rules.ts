import Table from 'cli-table3';
import type { Command } from 'commander';
import { type Settings, settingsFrom } from '../../config/index.ts';
import { flagHelp } from '../../i18n/help/flags.ts';
import type { Help } from '../../i18n/help/index.ts';
import { rulesHelp } from '../../i18n/help/rules.ts';
import { chooseLocale, sentence } from '../../i18n/index.ts';
import { type AudienceName, type Locale, type Options, type Rule, type Standard, visible } from '../../model/index.ts';
import { rules } from '../../rules/index.ts';
import { standardFlag, standardList } from '../../standards/commands/standard-flag.ts';
import { coverageOf } from '../../standards/index.ts';
import { renderCoverage } from '../../standards/report/coverage.ts';
import { configFor } from '../../terminal/config-for.ts';
import { audienceFlag, configHelp, localeFlag } from '../../terminal/flags.ts';
import { type ExitCode, exitCodes, type Io } from '../../terminal/io.ts';

interface RulesFlags {
  readonly for?: AudienceName;
  readonly config?: string;
  readonly lang?: Locale;
  /** True where none is named: the question is which there are. */
  readonly standard?: Standard | true;
}

export const rulesCommand = (program: Command, io: Io, finish: (code: ExitCode) => void, help: Help): void => {
  program
    .command('rules')
    .description(help(rulesHelp.about))
    .option('--for <audience>', help(flagHelp.audience), audienceFlag)
    .option('--config <file>', help(rulesHelp.config, { config: configHelp(help) }))
    .option('--lang <language>', help(flagHelp.language), localeFlag)
    .option('--standard [name]', help(rulesHelp.standard), standardFlag)
    .action(async (flags: RulesFlags) => {
      const locale = flags.lang ?? chooseLocale(io.env);
      if (flags.standard !== undefined) {
        io.out(standardText(flags.standard, locale));
        return finish(exitCodes.clean);
      }
      const inForce = await settingsInForce(flags);
      const table = new Table({
        chars: noFrame,
        style: { 'padding-left': 0, 'padding-right': 2, head: [], border: [] },
      });
      for (const rule of rules) {
        const [severity, ...options] = forceOf(rule, inForce);
        // Options come last: a list of ports is long, and would push everything else aside.
        table.push(
          [rule.id, severity, sentence(rule.text.title, locale), ...options].map((text) => ({
            content: visible(text),
          })),
        );
      }
      io.out(`${table.toString().replace(/ +$/gm, '')}\n`);
      finish(exitCodes.clean);
    });
};

const standardText = (standard: Standard | true, locale: Locale): string =>
  standard === true ? `${standardList()}\n` : renderCoverage(standard, coverageOf(standard, rules), locale);

const settingsInForce = async (flags: RulesFlags): Promise<Settings | null> => {
  if (flags.for === undefined && flags.config === undefined) return null;
  return settingsFrom(rules, await configFor(flags.config), { audience: flags.for });
};

// Severity and options of a rule; without an audience its severity is all there is to say.
const forceOf = (rule: Rule, settings: Settings | null): readonly [severity: string, ...options: string[]] => {
  if (settings === null) return [rule.severity];
  if (!settings.rules.includes(rule)) return ['off', ''];
  const setting = settings.ruleSettings[rule.id];
  return [setting?.severity ?? rule.severity, optionsText({ ...rule.options, ...setting?.options })];
};

const optionsText = (options: Options): string =>
  Object.entries(options)
    .map(([name, value]) => `${name}=${typeof value === 'object' ? value.join('+') || 'none' : value}`)
    .join(' ');

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

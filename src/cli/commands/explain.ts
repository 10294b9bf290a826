import type { Command } from 'commander';
import { permissionsFor } from '../../app/permissions.ts';
import { ruleNamed } from '../../config/index.ts';
import { explainHelp } from '../../i18n/help/explain.ts';
import { flagHelp } from '../../i18n/help/flags.ts';
import type { Help } from '../../i18n/help/index.ts';
import { chooseLocale } from '../../i18n/index.ts';
import type { Locale } from '../../model/index.ts';
import { renderExplanation } from '../../reporters/index.ts';
import { collectors } from '../../resources/collectors.ts';
import { rules } from '../../rules/index.ts';
import { localeFlag } from '../../terminal/flags.ts';
import { type ExitCode, exitCodes, type Io } from '../../terminal/io.ts';

export const explainCommand = (program: Command, io: Io, finish: (code: ExitCode) => void, help: Help): void => {
  program
    .command('explain')
    .description(help(explainHelp.about))
    .argument('<rule>', help(explainHelp.rule))
    .option('--lang <language>', help(flagHelp.language), localeFlag)
    .action((id: string, { lang }: { lang?: Locale }) => {
      const rule = ruleNamed(rules, id);
      const actions = permissionsFor([rule], collectors).map(({ action }) => action);
      io.out(renderExplanation(rule, actions, lang ?? chooseLocale(io.env)));
      finish(exitCodes.clean);
    });
};

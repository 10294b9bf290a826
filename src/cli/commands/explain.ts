import type { Command } from 'commander';
import { collectors } from '../../collectors/index.ts';
import { ruleNamed } from '../../config/index.ts';
import { chooseLocale } from '../../i18n/index.ts';
import type { Locale } from '../../model/index.ts';
import { permissionsFor } from '../../permissions.ts';
import { renderExplanation } from '../../reporters/index.ts';
import { rules } from '../../rules/index.ts';
import { localeFlag } from '../flags.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';

export const explainCommand = (program: Command, io: Io, finish: (code: ExitCode) => void): void => {
  program
    .command('explain')
    .description('Say what a rule looks for, why it matters, and what it needs')
    .argument('<rule>', 'the id of a rule')
    .option('--lang <language>', 'en or pt-BR', localeFlag)
    .action((id: string, { lang }: { lang?: Locale }) => {
      const rule = ruleNamed(rules, id);
      const actions = permissionsFor([rule], collectors).map(({ action }) => action);
      io.out(renderExplanation(rule, actions, lang ?? chooseLocale(io.env)));
      finish(exitCodes.clean);
    });
};

import type { Command } from 'commander';
import { permissionsFor, policyDocument } from '../../app/permissions.ts';
import { settingsFrom } from '../../config/index.ts';
import type { Help } from '../../i18n/help/index.ts';
import { policyHelp } from '../../i18n/help/policy.ts';
import { jsonText } from '../../model/index.ts';
import { collectors } from '../../resources/collectors.ts';
import { rules } from '../../rules/index.ts';
import { configFor } from '../../terminal/config-for.ts';
import { configHelp, list } from '../../terminal/flags.ts';
import { type ExitCode, exitCodes, type Io } from '../../terminal/io.ts';

interface PolicyFlags {
  readonly rule?: readonly string[];
  readonly config?: string;
  readonly partition: string;
}

export const policyCommand = (program: Command, io: Io, finish: (code: ExitCode) => void, help: Help): void => {
  program
    .command('policy')
    .description(help(policyHelp.about))
    .option('--rule <id>', help(policyHelp.rule), list)
    .option('--config <file>', help(policyHelp.config, { config: configHelp(help) }))
    .option('--partition <name>', help(policyHelp.partition), 'aws')
    .action(async ({ rule, config: file, partition }: PolicyFlags) => {
      const settings = settingsFrom(rules, await configFor(file), { rules: rule });
      const permissions = permissionsFor(settings.rules, collectors);
      io.out(`${jsonText(policyDocument(permissions, partition), 2)}
`);
      finish(exitCodes.clean);
    });
};

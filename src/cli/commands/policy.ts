import type { Command } from 'commander';
import { collectors } from '../../collectors/index.ts';
import { settingsFrom } from '../../config/index.ts';
import { permissionsFor, policyDocument } from '../../permissions.ts';
import { rules } from '../../rules/index.ts';
import { configFor } from '../config-for.ts';
import { configHelp, list } from '../flags.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';

interface PolicyFlags {
  readonly rule?: readonly string[];
  readonly config?: string;
  readonly partition: string;
}

export const policyCommand = (program: Command, io: Io, finish: (code: ExitCode) => void): void => {
  program
    .command('policy')
    .description('Print the least IAM policy that the audit needs')
    .option('--rule <id>', 'for just this rule; repeat it or separate with commas', list)
    .option('--config <file>', `for the rules and exclusions of it: ${configHelp}`)
    .option('--partition <name>', 'aws, aws-cn, aws-us-gov …', 'aws')
    .action(async ({ rule, config: file, partition }: PolicyFlags) => {
      const settings = settingsFrom(rules, await configFor(file), { rules: rule });
      // Exclusions by tag read the tags of types whose listing does not carry them.
      const permissions = permissionsFor(settings.rules, collectors, settings.alsoRead);
      io.out(`${JSON.stringify(policyDocument(permissions, partition), null, 2)}\n`);
      finish(exitCodes.clean);
    });
};

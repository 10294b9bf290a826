import type { Command } from 'commander';
import { collectors } from '../../collectors/index.ts';
import { settingsFrom } from '../../config/index.ts';
import { permissionsFor, policyDocument } from '../../permissions.ts';
import { rules } from '../../rules/index.ts';
import { list } from '../flags.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';

interface PolicyFlags {
  readonly rule?: readonly string[];
  readonly partition: string;
}

export const policyCommand = (program: Command, io: Io, finish: (code: ExitCode) => void): void => {
  program
    .command('policy')
    .description('Print the least IAM policy that the audit needs')
    .option('--rule <id>', 'for just this rule; repeat it or separate with commas', list)
    .option('--partition <name>', 'aws, aws-cn, aws-us-gov …', 'aws')
    .action(({ rule, partition }: PolicyFlags) => {
      const settings = settingsFrom(rules, {}, { rules: rule });
      const document = policyDocument(permissionsFor(settings.rules, collectors), partition);
      io.out(`${JSON.stringify(document, null, 2)}\n`);
      finish(exitCodes.clean);
    });
};

import { Command, CommanderError } from 'commander';
import { toolVersion } from '../tool-version.ts';
import { auditCommand } from './commands/audit.ts';
import { cleanupCommand } from './commands/cleanup.ts';
import { diffCommand } from './commands/diff.ts';
import { exemptCommand } from './commands/exempt.ts';
import { explainCommand } from './commands/explain.ts';
import { policyCommand } from './commands/policy.ts';
import { rulesCommand } from './commands/rules.ts';
import { verifyCommand } from './commands/verify.ts';
import { type ExitCode, exitCodes, type Io } from './io.ts';
import { mishap } from './mishap.ts';

/** Runs one command line and returns its exit code: 0 clean, 1 failing, 2 incomplete, 3 wrong usage or no credentials. */
export const main = async (argv: readonly string[], io: Io): Promise<ExitCode> => {
  let code: ExitCode = exitCodes.clean;
  const finish = (result: ExitCode) => {
    code = result;
  };
  const program = new Command('account-hygiene')
    .description('Audits one AWS account: what would expose me or bill me, and would anybody tell me?')
    .version(toolVersion, '-V, --version')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .showHelpAfterError('(account-hygiene --help lists what there is)');
  for (const add of [
    auditCommand,
    cleanupCommand,
    diffCommand,
    rulesCommand,
    explainCommand,
    policyCommand,
    exemptCommand,
    verifyCommand,
  ])
    add(program, io, finish);
  for (const command of program.commands)
    command.exitOverride().configureOutput({ writeOut: io.out, writeErr: io.err });

  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clean : exitCodes.usage;
    io.err(`${mishap(error)}\n`);
    return exitCodes.usage;
  }
};

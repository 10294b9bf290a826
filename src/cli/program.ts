import { Command } from 'commander';
import { toolVersion } from '../app/tool-version.ts';
import { verifyCommand } from '../evidence/commands/verify.ts';
import { helpIn } from '../i18n/help/index.ts';
import { programHelp } from '../i18n/help/program.ts';
import type { Locale } from '../model/index.ts';
import { sessionCommand } from '../session/commands/session.ts';
import type { ExitCode, Io } from '../terminal/io.ts';
import { helpStyle, refusalIn } from './commander-words.ts';
import { auditCommand } from './commands/audit.ts';
import { cleanupCommand } from './commands/cleanup.ts';
import { diffCommand } from './commands/diff.ts';
import { exemptCommand } from './commands/exempt.ts';
import { explainCommand } from './commands/explain.ts';
import { policyCommand } from './commands/policy.ts';
import { rulesCommand } from './commands/rules.ts';

/** The command line, helping and refusing in one language. Each command takes over its settings from the program. */
export const programIn = (locale: Locale, io: Io, finish: (code: ExitCode) => void): Command => {
  const help = helpIn(locale);
  const program = new Command('account-hygiene')
    .description(help(programHelp.about))
    .version(toolVersion, '-V, --version', help(programHelp.version))
    .helpOption('-h, --help', help(programHelp.help))
    .helpCommand(false)
    .configureHelp(helpStyle(locale))
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      outputError: (text, write) => write(refusalIn(locale, text)),
    })
    .showHelpAfterError(help(programHelp.hint));
  for (const add of [
    auditCommand,
    sessionCommand,
    cleanupCommand,
    diffCommand,
    rulesCommand,
    explainCommand,
    policyCommand,
    exemptCommand,
    verifyCommand,
  ])
    add(program, io, finish, help);
  return program;
};

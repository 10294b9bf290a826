import type { Command } from 'commander';
import { flagHelp } from '../../i18n/help/flags.ts';
import type { Help } from '../../i18n/help/index.ts';
import { programHelp } from '../../i18n/help/program.ts';
import { durationFlag } from '../../terminal/duration.ts';
import { configHelp, localeFlag } from '../../terminal/flags.ts';
import type { ExitCode, Io } from '../../terminal/io.ts';
import { sessionHelp } from '../help.ts';
import { type EndFlags, endSession } from './end.ts';
import { listSessions } from './list.ts';
import type { SessionFlags } from './setting.ts';
import { startSession } from './start.ts';
import { sessionStatus } from './status.ts';

export const sessionCommand = (program: Command, io: Io, finish: (code: ExitCode) => void, help: Help): void => {
  const session = program
    .command('session')
    .description(help(sessionHelp.about))
    .helpCommand('help [command]', help(programHelp.help));
  const named = (name: string, description: string) =>
    session
      .command(name)
      .description(description)
      .option('--name <name>', help(sessionHelp.name))
      .option('--profile <name>', help(flagHelp.profile))
      .option('--lang <language>', help(flagHelp.languageOrLocale), localeFlag)
      .option('--config <file>', configHelp(help));
  named('start', help(sessionHelp.start)).action(async (flags: SessionFlags) => finish(await startSession(flags, io)));
  named('status', help(sessionHelp.status)).action(async (flags: SessionFlags) =>
    finish(await sessionStatus(flags, io)),
  );
  named('end', help(sessionHelp.end))
    .option('--cleanup <file>', help(sessionHelp.cleanup))
    .option('--watch', help(sessionHelp.watch))
    .option('--for <time>', help(sessionHelp.watchFor), durationFlag)
    .addHelpText('after', `\n${help(sessionHelp.exits)}`)
    .action(async (flags: EndFlags) => finish(await endSession(flags, io)));
  named('list', help(sessionHelp.list)).action(async (flags: SessionFlags) => finish(await listSessions(flags, io)));
};

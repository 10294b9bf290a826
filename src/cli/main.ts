import { CommanderError } from 'commander';
import { visible, visibleLines } from '../model/index.ts';
import { type ExitCode, exitCodes, type Io } from '../terminal/io.ts';
import { errorMessage } from './error-message.ts';
import { localeOf } from './locale-of.ts';
import { programIn } from './program.ts';

/** Runs one command line and returns its exit code: 0 clean, 1 failing, 2 incomplete, 3 wrong usage or no credentials. */
export const main = async (argv: readonly string[], world: Io): Promise<ExitCode> => {
  // Names from AWS, of files and on the command line stand in errors too.
  const io: Io = { ...world, err: (text) => world.err(visibleLines(text)) };
  let code: ExitCode = exitCodes.clean;
  const finish = (result: ExitCode) => {
    code = result;
  };
  const last: string[] = [];
  const gathering: Io = { ...io, atEnd: (text) => last.push(text) };
  const program = programIn(localeOf(argv, io.env), gathering, finish);

  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clean : exitCodes.usage;
    io.err(`${visible(errorMessage(error))}\n`);
    return exitCodes.usage;
  } finally {
    for (const text of last) io.err(text);
  }
};

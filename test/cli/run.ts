import { main } from '../../src/cli/main.ts';
import type { Io } from '../../src/terminal/io.ts';

/** Runs the command line in this process, in the environment of a person. */
export const runIn = async (env: Io['env'], ...argv: readonly string[]) => {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(argv, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    env,
    now: () => new Date('2026-11-22T12:00:00Z'),
    terminal: null,
    onInterrupt: () => {},
  });
  return { code, out: out.join(''), err: err.join('') };
};

/** Runs the command line in this process. */
export const run = (...argv: readonly string[]) => runIn({}, ...argv);

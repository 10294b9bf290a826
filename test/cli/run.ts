import { main } from '../../src/cli/main.ts';

/** Runs the command line in this process. */
export const run = async (...argv: string[]) => {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(argv, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    env: {},
    now: () => new Date('2026-11-22T12:00:00Z'),
    terminal: null,
    onInterrupt: () => {},
  });
  return { code, out: out.join(''), err: err.join('') };
};

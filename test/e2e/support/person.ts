import { main } from '../../../src/cli/main.ts';
import type { Io } from '../../../src/terminal/io.ts';

/** What somebody at the keyboard sees of one command. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Somebody with a home folder of their own, at a moment of their own; the SDK's environment is that of the process. */
export const personIn =
  (home: string, now: () => Date, more: Partial<Io> = {}) =>
  async (...argv: readonly string[]): Promise<Said> => {
    const out: string[] = [];
    const err: string[] = [];
    const code = await main(argv, {
      out: (text) => out.push(text),
      err: (text) => err.push(text),
      env: { XDG_STATE_HOME: home },
      now,
      terminal: null,
      onInterrupt: () => {},
      ...more,
    });
    return { code, out: out.join(''), err: err.join('') };
  };

import type { Pace } from '../app/live.ts';

/** The world as the command line sees it; a test passes its own. */
export interface Io {
  readonly out: (text: string) => void;
  /** Waits until what went out has been taken; false where nobody takes anything any more. At once where a test gives none. */
  readonly taken?: () => Promise<boolean>;
  readonly err: (text: string) => void;
  /** The same once the command is through, after all that it puts out. */
  readonly atEnd?: (text: string) => void;
  readonly env: { readonly [name: string]: string | undefined };
  readonly now: () => Date;
  /** Where progress is drawn; null where standard error is no terminal. */
  readonly terminal: NodeJS.WriteStream | null;
  /** Whether what goes out goes to a terminal, which shows colours. */
  readonly coloured?: boolean;
  /** Waits; ends early where the signal is aborted. The real clock where a test gives none. */
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
  /** How long AWS is waited for; the port's own where a test gives none. */
  readonly pace?: Pace;
  /** Calls back once when the person interrupts. */
  readonly onInterrupt: (then: () => void) => void;
}

export const exitCodes = { clean: 0, failing: 1, incomplete: 2, usage: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

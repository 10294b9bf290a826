import { unlinkSync } from 'node:fs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const paths = new Set<string>();

/** Notes a file that is to go should the process be ended before it has its place. */
export const begun = (path: string): void => {
  if (paths.size === 0) for (const signal of signals) process.on(signal, clear);
  paths.add(path);
};

/** It has its place, or has gone. */
export const finished = (path: string): void => {
  paths.delete(path);
  if (paths.size === 0) for (const signal of signals) process.off(signal, clear);
};

const clear = (signal: NodeJS.Signals): void => {
  for (const path of paths) {
    try {
      unlinkSync(path);
    } catch {
      // It was not made yet, or has its place by now.
    }
    finished(path);
  }
  // Then the signal does what it would have done.
  process.kill(process.pid, signal);
};

import { join, posix, win32 } from 'node:path';
import type { Io } from './io.ts';

// https://specifications.freedesktop.org/basedir-spec/latest/ and what macOS and Windows have in its place.

/** Where this program keeps what has to outlive a run; null where the environment names no place. */
export const stateFolder = (env: Io['env'], platform: NodeJS.Platform = process.platform): string | null => {
  if (platform === 'win32') return under(env.LOCALAPPDATA);
  if (platform === 'darwin') return under(env.HOME, 'Library', 'Application Support');
  return under(env.XDG_STATE_HOME) ?? under(env.HOME, '.local', 'state');
};

/** Where this program keeps what can be asked for again; null where the environment names no place. */
export const cacheFolder = (env: Io['env'], platform: NodeJS.Platform = process.platform): string | null => {
  if (platform === 'win32') return under(env.LOCALAPPDATA);
  if (platform === 'darwin') return under(env.HOME, 'Library', 'Caches');
  return under(env.XDG_CACHE_HOME) ?? under(env.HOME, '.cache');
};

// A path from wherever the program happens to be started would be another place each time: the specification has it ignored.
const under = (base: string | undefined, ...rest: readonly string[]): string | null =>
  base !== undefined && (posix.isAbsolute(base) || win32.isAbsolute(base))
    ? join(base, ...rest, 'account-hygiene')
    : null;

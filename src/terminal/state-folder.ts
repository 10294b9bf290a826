import { join } from 'node:path';
import type { Io } from './io.ts';

/**
 * Where this program keeps what has to outlive a run; null where the environment names no place.
 * https://specifications.freedesktop.org/basedir-spec/latest/ and what macOS and Windows have in its place.
 */
export const stateFolder = (env: Io['env'], platform: NodeJS.Platform = process.platform): string | null => {
  const under = (base: string | undefined, ...rest: readonly string[]) =>
    base ? join(base, ...rest, 'account-hygiene') : null;
  if (platform === 'win32') return under(env.LOCALAPPDATA);
  if (platform === 'darwin') return under(env.HOME, 'Library', 'Application Support');
  return under(env.XDG_STATE_HOME) ?? under(env.HOME, '.local', 'state');
};

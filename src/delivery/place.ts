import type { Stats } from 'node:fs';
import { lstat, readlink, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { answer, UnwritableFile } from './unwritable.ts';

/** A file that is replaced whole, or made: where the links end that lead to it. */
export interface FilePlace {
  readonly kind: 'file';
  readonly path: string;
  /** The file that is there; null for none. */
  readonly old: Stats | null;
}

/** What is written to as it is, and never replaced. */
export interface OpenPlace {
  /** `descriptor`: what this process was given open; `device`: a device, a pipe with a name, or what another process has open. */
  readonly kind: 'descriptor' | 'device' | 'socket';
  readonly path: string;
}

export type Place = FilePlace | OpenPlace;

// As many as Linux follows.
const mostLinks = 40;

/**
 * What a path names once its links are followed, be it there or not. Opens nothing, so that it neither waits for the reader of
 * a pipe nor takes anything from it. Throws what the file system answers.
 */
export const placeOf = async (file: string): Promise<Place> => {
  if (file === '') throw new UnwritableFile('""', 'a file needs a name');
  let path = file;
  for (let links = 0; links <= mostLinks; links += 1) {
    // What ends like a folder is one, or is refused by the system itself.
    if (path.endsWith('/') || path.endsWith(sep)) await stat(path);
    const folder = await realpath(dirname(path));
    path = join(folder, basename(path));
    const found = await lstat(path).catch(nullIfAbsent);
    const open = descriptorIn(folder);
    if (open !== null) return openPlace(path, open, found);
    if (!found?.isSymbolicLink()) return seen(path, found);
    path = resolve(folder, await readlink(path));
  }
  throw answer('ELOOP');
};

const seen = (path: string, found: Stats | null): Place => {
  if (found?.isDirectory()) throw answer('EISDIR');
  if (found === null || found.isFile()) return { kind: 'file', path, old: found };
  return { kind: found.isSocket() ? 'socket' : 'device', path };
};

// https://man7.org/linux/man-pages/man5/proc_pid_fd.5.html; elsewhere /dev/fd is a folder of its own.
const descriptorIn = (folder: string): 'own' | 'foreign' | null => {
  if (folder === '/dev/fd') return 'own';
  const process_ = /^\/proc\/(\d+)(\/task\/\d+)?\/fd$/.exec(folder)?.[1];
  if (process_ === undefined) return null;
  return process_ === String(process.pid) ? 'own' : 'foreign';
};

const openPlace = (path: string, of: 'own' | 'foreign', found: Stats | null): OpenPlace => {
  if (found === null) throw answer('EBADF');
  return { kind: of === 'own' ? 'descriptor' : 'device', path };
};

const nullIfAbsent = (error: NodeJS.ErrnoException): null => {
  if (error.code === 'ENOENT') return null;
  throw error;
};

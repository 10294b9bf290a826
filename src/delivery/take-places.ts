import { dirname } from 'node:path';
import { besideName, discarded } from './aside.ts';
import type { Disk } from './disk.ts';
import type { FilePlace } from './place.ts';
import { syncFolder } from './sync-folder.ts';
import { begun } from './unfinished.ts';
import { refused } from './unwritable.ts';

/** A file that is whole, the place that it is to take, and what the person calls that. */
export interface Move {
  readonly aside: string;
  readonly place: FilePlace;
  readonly name: string;
}

/**
 * Puts files that are whole into their places, and has their folders written to the disk: all of them, or none. Until the last
 * is settled each old file keeps a second name beside its place, by which it comes back. On a file system without hard links
 * it cannot: there a failure after the first renaming leaves some files new and the rest old, each of them whole. So does a
 * process that is killed, or a machine that goes dark, in between; a killed process may leave a file `.account-hygiene-…`.
 * Throws `UnwritableFile`.
 */
export const takePlaces = async (moves: readonly Move[], disk: Disk): Promise<void> => {
  const olds = new Map<Move, string>();
  const placed: Move[] = [];
  try {
    for (const move of moves) {
      const old = await secondName(move, disk);
      if (old !== null) olds.set(move, old);
    }
    for (const move of moves) {
      await disk.rename(move.aside, move.place.path).catch(refused(move.name));
      placed.push(move);
    }
    for (const [folder, { name }] of new Map(moves.map((move) => [dirname(move.place.path), move])))
      await syncFolder(folder, disk).catch(refused(name));
  } catch (error) {
    for (const move of placed.toReversed()) await putBack(move, olds.get(move), disk);
    throw error;
  } finally {
    for (const path of [...olds.values(), ...moves.map(({ aside }) => aside)]) await discarded(path, disk);
  }
};

const secondName = async ({ place: { path, old }, name }: Move, disk: Disk): Promise<string | null> => {
  if (old === null) return null;
  const second = besideName(path);
  begun(second);
  try {
    await disk.link(path, second);
    return second;
  } catch (error) {
    await discarded(second, disk);
    if (noLinks.has((error as NodeJS.ErrnoException).code ?? '')) return null;
    return refused(name)(error);
  }
};

// File systems without hard links, files that are not the user's to link, and one that has gone meanwhile.
const noLinks = new Set(['EACCES', 'EMLINK', 'ENOENT', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EPERM']);

// A disk that does not even take the old name back has said already why.
const putBack = async ({ place }: Move, old: string | undefined, disk: Disk): Promise<void> => {
  if (old !== undefined) await disk.rename(old, place.path).catch(() => undefined);
  else if (place.old === null) await disk.unlink(place.path).catch(() => undefined);
};

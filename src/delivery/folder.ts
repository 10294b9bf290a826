import { dirname, join, resolve } from 'node:path';
import { discarded, writeAside } from './aside.ts';
import type { Content } from './content.ts';
import { type Disk, machineDisk } from './disk.ts';
import type { Writing } from './file.ts';
import { makeFolder, removeEmpty } from './make-folder.ts';
import { type Place, placeOf } from './place.ts';
import { syncFolder } from './sync-folder.ts';
import { type Move, takePlaces } from './take-places.ts';
import { refused } from './unwritable.ts';
import { writeThrough } from './write-through.ts';

/** A file by its name in a folder. */
export interface NamedText {
  readonly name: string;
  readonly text: Content;
}

/**
 * Writes files into a folder, which is made where it is missing: all or none, each as `writeWhole` does. All are whole and on
 * the disk before the first takes its place, and where one cannot, those before it go back, as far as `takePlaces` can promise.
 * What is written through, such as a pipe of that name, gets its text before the first renaming, since it cannot be taken back. Throws
 * `UnwritableFile`, and leaves nothing behind.
 */
export const writeFolder = async (
  folder: string,
  files: readonly NamedText[],
  { mode = 0o666, disk = machineDisk }: Writing = {},
): Promise<void> => {
  const made = await makeFolder(resolve(folder)).catch(refused(folder));
  try {
    if (made !== null) await syncFolder(dirname(made), disk).catch(refused(folder));
    await writeTogether(await placed(folder, files), mode, disk);
  } catch (error) {
    if (made !== null) await removeEmpty(resolve(folder), made);
    throw error;
  }
};

interface Placed {
  readonly path: string;
  readonly text: Content;
  readonly place: Place;
}

const placed = (folder: string, files: readonly NamedText[]): Promise<readonly Placed[]> =>
  Promise.all(
    files.map(async ({ name, text }) => {
      const path = join(folder, name);
      return { path, text, place: await placeOf(path).catch(refused(path)) };
    }),
  );

const writeTogether = async (files: readonly Placed[], mode: number, disk: Disk): Promise<void> => {
  const moves: Move[] = [];
  try {
    for (const { path, text, place } of files) {
      if (place.kind !== 'file') continue;
      moves.push({ place, name: path, aside: await writeAside(place, text, mode, disk).catch(refused(path)) });
    }
    for (const { path, text, place } of files)
      if (place.kind !== 'file') await writeThrough(place, text, disk).catch(refused(path));
    await takePlaces(moves, disk);
  } catch (error) {
    for (const { aside } of moves) await discarded(aside, disk);
    throw error;
  }
};

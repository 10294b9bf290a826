import { dirname } from 'node:path';
import { discarded, writeAside } from './aside.ts';
import type { Content } from './content.ts';
import { type Disk, machineDisk } from './disk.ts';
import { placeOf } from './place.ts';
import { syncFolder } from './sync-folder.ts';
import { takePlaces } from './take-places.ts';
import { refused } from './unwritable.ts';
import { writeThrough } from './write-through.ts';

export interface Writing {
  /** The mode of a file that was not there before, less the umask; 0o666 where none is given. */
  readonly mode?: number;
  readonly disk?: Disk;
}

/**
 * Writes a whole file or none. A regular file is written beside its place, checked, brought to the disk and renamed, and keeps
 * its mode; on any failure the old one stands and nothing is left beside it. Links are followed, also one that leads to nothing
 * yet. A device, a pipe, a socket or an open descriptor is written to, and never replaced. Throws `UnwritableFile`, and what
 * the content throws.
 */
export const writeWhole = async (file: string, content: Content, writing: Writing = {}): Promise<void> => {
  const { mode = 0o666, disk = machineDisk } = writing;
  try {
    const place = await placeOf(file);
    if (place.kind !== 'file') return await writeThrough(place, content, disk);
    const aside = await writeAside(place, content, mode, disk);
    await takePlaces([{ aside, place, name: file }], disk);
  } catch (error) {
    refused(file)(error);
  }
};

/** Writes a whole file where there is none of its name; false where there is one, which stays. Throws as `writeWhole`. */
export const writeNew = async (file: string, content: Content, writing: Writing = {}): Promise<boolean> => {
  const { mode = 0o666, disk = machineDisk } = writing;
  try {
    const aside = await writeAside({ kind: 'file', path: file, old: null }, content, mode, disk);
    try {
      return await linked(aside, file, disk);
    } finally {
      await discarded(aside, disk);
    }
  } catch (error) {
    return refused(file)(error);
  }
};

// Unlike a renaming, a link never takes the place of a file that somebody else has just put there.
const linked = async (aside: string, file: string, disk: Disk): Promise<boolean> => {
  try {
    await disk.link(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  await syncFolder(dirname(file), disk).catch(async (error: unknown) => {
    await disk.unlink(file).catch(() => undefined);
    throw error;
  });
  return true;
};

import { constants, type Stats } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unwritable } from '../delivery/index.ts';

/** Finds out before a long run that its result could not be written. Throws `UnwritableFile`. */
export const checkWritable = async (file: string): Promise<void> => {
  const found = await seen(file);
  if (found?.isDirectory()) throw refusal(file, 'EISDIR');
  // A device or a pipe is written itself; a file is replaced, which takes its folder.
  const written = found === null || found.isFile() ? dirname(file) : file;
  await access(written, constants.W_OK).catch((error: unknown) => {
    throw unwritable(file, error);
  });
};

/** The same for a folder that may still have to be made, and the files in it. */
export const checkFolder = async (folder: string, names: readonly string[]): Promise<void> => {
  const found = await seen(folder);
  if (found === null) return checkFolderAbove(folder, dirname(folder));
  if (!found.isDirectory()) throw refusal(folder, 'EEXIST');
  await access(folder, constants.W_OK).catch((error: unknown) => {
    throw unwritable(folder, error);
  });
  for (const name of names) {
    const place = join(folder, name);
    if ((await seen(place))?.isDirectory()) throw refusal(place, 'EISDIR');
  }
};

const checkFolderAbove = async (folder: string, above: string): Promise<void> => {
  const found = await seen(above);
  if (found === null) return checkFolderAbove(folder, dirname(above));
  if (!found.isDirectory()) throw refusal(folder, 'ENOTDIR');
  await access(above, constants.W_OK).catch((error: unknown) => {
    throw unwritable(folder, error);
  });
};

const seen = (path: string): Promise<Stats | null> => stat(path).catch(() => null);

const refusal = (path: string, code: string) => unwritable(path, Object.assign(new Error(code), { code }));

import { constants, type Stats } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { placeOf, refused, unwritable } from '../delivery/index.ts';

/** Finds out before a long run that its result could not be written, and opens nothing for it. Throws `UnwritableFile`. */
export const checkWritable = async (file: string): Promise<void> => {
  try {
    const { kind, path } = await placeOf(file);
    // A device or a pipe is written itself; a file is replaced, which takes its folder.
    if (kind === 'file') await access(dirname(path), constants.W_OK | constants.X_OK);
    else await access(path, constants.W_OK);
  } catch (error) {
    refused(file)(error);
  }
};

/** The same for a folder that may still have to be made, and the files in it. */
export const checkFolder = async (folder: string, names: readonly string[]): Promise<void> => {
  const found = await seen(folder);
  if (found === null) return checkFolderAbove(folder, dirname(folder));
  if (!found.isDirectory()) throw refusal(folder, 'EEXIST');
  await access(folder, constants.W_OK).catch((error: unknown) => {
    throw unwritable(folder, error);
  });
  for (const name of names) await checkWritable(join(folder, name));
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

import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UnwritableFile } from '../delivery/index.ts';

/** Finds out before a long run that its result could not be written. Throws `UnwritableFile`. */
export const checkWritable = async (file: string): Promise<void> => {
  const folder = dirname(file);
  await access(folder, constants.W_OK).catch((error: NodeJS.ErrnoException) => {
    throw new UnwritableFile(`Cannot write ${file}: ${error.code}.`);
  });
  const isFolder = await stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) throw new UnwritableFile(`Cannot write ${file}: it is a folder.`);
};

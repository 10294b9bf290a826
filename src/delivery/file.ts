import { stat, writeFile } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import { unwritable } from './unwritable.ts';

/** Writes a whole file or none: beside its place first, then renamed. A device or a pipe is written as it is. Throws `UnwritableFile`. */
export const writeWhole = async (file: string, text: string): Promise<void> => {
  try {
    if (await isDevice(file)) await writeFile(file, text);
    else await writeFileAtomic(file, text);
  } catch (error) {
    throw unwritable(file, error);
  }
};

// What cannot be replaced by a file of its name, such as /dev/stdout.
const isDevice = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => !found.isFile() && !found.isDirectory(),
    () => false,
  );

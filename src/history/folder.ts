import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it, for their owner alone. Not by `recursive`, which never comes back where the system
 * says that an existing folder is none, as /proc does. Throws what the file system says.
 */
export const makeFolder = async (folder: string): Promise<void> => {
  const make = () => mkdir(folder, { mode: 0o700 });
  try {
    await make();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await make().catch(unlessMade);
  }
};

// Another run may have made it meanwhile.
const unlessMade = (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EEXIST') throw error;
};

import { mkdir, rmdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it where they are missing, and returns the outermost that was made, or null. Not by
 * `recursive`, which never comes back where the system says that an existing folder is none, as /proc does. Throws what the
 * file system answers.
 */
export const makeFolder = async (folder: string, mode = 0o777): Promise<string | null> => {
  if (await isFolder(folder)) return null;
  const above = dirname(folder);
  const outermost = above === folder ? null : await makeFolder(above, mode);
  try {
    await mkdir(folder, { mode });
  } catch (error) {
    // Another run may have made it meanwhile.
    if (await isFolder(folder)) return outermost;
    throw error;
  }
  return outermost ?? folder;
};

/** Removes folders that were made for nothing, from the innermost outwards; what is not empty stays, and what holds it. */
export const removeEmpty = async (folder: string, outermost: string): Promise<void> => {
  for (let at = folder; at.startsWith(outermost); at = dirname(at)) {
    try {
      await rmdir(at);
    } catch {
      return;
    }
  }
};

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

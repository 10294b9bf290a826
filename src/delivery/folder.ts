import { mkdir, mkdtemp, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { unwritable } from './unwritable.ts';

/** A file by its name in a folder. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/**
 * Writes files into a folder, which is made where it is missing. All are written aside first, and take their places only when
 * every one is whole. Throws `UnwritableFile`, and leaves nothing behind.
 */
export const writeFolder = async (folder: string, files: readonly NamedText[]): Promise<void> => {
  const made = await make(resolve(folder)).catch(refused(folder));
  try {
    await writeTogether(folder, files);
  } catch (error) {
    if (made !== null) await removeEmpty(resolve(folder), made);
    throw error;
  }
};

// The outermost folder that had to be made, or null. Node's own way of making a whole path never ends below /proc.
const make = async (folder: string): Promise<string | null> => {
  if (await isFolder(folder)) return null;
  const above = dirname(folder);
  const outermost = above === folder ? null : await make(above);
  await mkdir(folder);
  return outermost ?? folder;
};

const writeTogether = async (folder: string, files: readonly NamedText[]): Promise<void> => {
  const aside = await mkdtemp(join(folder, '.account-hygiene-')).catch(refused(folder));
  try {
    for (const { name, text } of files) {
      const place = join(folder, name);
      if (await isFolder(place)) throw unwritable(place, Object.assign(new Error(), { code: 'EISDIR' }));
      await writeFile(join(aside, name), text, { flush: true }).catch(refused(place));
    }
    for (const { name } of files)
      await rename(join(aside, name), join(folder, name)).catch(refused(join(folder, name)));
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
};

const refused = (path: string) => (error: unknown) => {
  throw unwritable(path, error);
};

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

// From the innermost outwards; what is not empty stays, and with it what holds it.
const removeEmpty = async (folder: string, outermost: string): Promise<void> => {
  for (let at = folder; at.startsWith(outermost); at = dirname(at)) {
    try {
      await rmdir(at);
    } catch {
      return;
    }
  }
};

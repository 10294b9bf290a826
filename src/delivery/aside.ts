import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Content } from './content.ts';
import type { Disk } from './disk.ts';
import type { FilePlace } from './place.ts';
import { begun, finished } from './unfinished.ts';
import { answer } from './unwritable.ts';
import { writeAll } from './write-all.ts';

/** A name beside a file that nobody can foresee, and short enough for every file system. */
export const besideName = (file: string): string =>
  join(dirname(file), `.account-hygiene-${randomBytes(8).toString('hex')}`);

/**
 * Writes a content whole into a file beside its place, on the disk itself, and returns that file's path. It has the mode and
 * the owner of the file that it is to replace, as far as the user may give them; a new one has `mode`, less the umask. Throws
 * what the file system and the content say, and then leaves nothing.
 */
export const writeAside = async (
  { path, old }: FilePlace,
  content: Content,
  mode: number,
  disk: Disk,
): Promise<string> => {
  const aside = besideName(path);
  begun(aside);
  try {
    // Until it has its mode, it is nobody else's to read.
    const handle = await disk.open(aside, 'wx', old === null ? mode : 0o600);
    await filled(handle, content, old).catch(async (error: unknown) => {
      await handle.close().catch(() => undefined);
      throw error;
    });
    await handle.close();
    return aside;
  } catch (error) {
    await discarded(aside, disk);
    throw error;
  }
};

/** Takes away a file that was written aside, where it is still there. */
export const discarded = async (aside: string, disk: Disk): Promise<void> => {
  await disk.unlink(aside).catch(() => undefined);
  finished(aside);
};

const filled = async (handle: FileHandle, content: Content, old: Stats | null): Promise<void> => {
  const write = async (chunk: Uint8Array, offset: number, length: number) =>
    (await handle.write(chunk, offset, length, null)).bytesWritten;
  const bytes = await writeAll(content, write);
  if (old !== null) await madeLike(handle, old);
  await handle.sync();
  if ((await handle.stat()).size !== bytes) throw answer('ESHORT');
};

// The owner first: a change of it may take rights away again.
const madeLike = async (handle: FileHandle, { uid, gid, mode }: Stats): Promise<void> => {
  const now = await handle.stat();
  if (now.uid !== uid || now.gid !== gid) await handle.chown(uid, gid).catch(unlessNotForUs);
  await handle.chmod(mode & 0o777).catch(unlessNotForUs);
};

// Not every user may give a file away, and not every file system has owners and modes.
const unlessNotForUs = ({ code = '' }: NodeJS.ErrnoException) => {
  if (!['EPERM', 'EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'].includes(code)) throw answer(code);
};

import { constants, fsync, write } from 'node:fs';
import { stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type Content, chunksOf } from './content.ts';
import type { Disk } from './disk.ts';
import type { OpenPlace } from './place.ts';
import { type Write, writeAll } from './write-all.ts';

/**
 * Writes a content to what cannot be replaced, as far as that takes it; a pipe without a reader waits for one, as it does for a
 * shell. Throws what the file system and the content say; what has been taken cannot be taken back.
 */
export const writeThrough = async ({ kind, path }: OpenPlace, content: Content, disk: Disk): Promise<void> => {
  if (kind === 'socket') await toSocket(path, content);
  else if (kind === 'descriptor') await toDescriptor(Number(basename(path)), content);
  else await toDevice(path, content, disk);
};

// Not opened anew by its path: what it has been given would be written over.
const toDescriptor = async (descriptor: number, content: Content): Promise<void> => {
  const writeTo = promisify(write);
  await writeAll(
    content,
    patient(async (chunk, offset, length) => (await writeTo(descriptor, chunk, offset, length, null)).bytesWritten),
  );
  await promisify(fsync)(descriptor).catch(unlessNoDisk);
};

const toDevice = async (path: string, content: Content, disk: Disk): Promise<void> => {
  // What another process has open may be a file, which is added to.
  const { O_APPEND, O_WRONLY } = constants;
  const handle = await disk.open(path, (await stat(path)).isFile() ? O_WRONLY | O_APPEND : O_WRONLY);
  try {
    await writeAll(
      content,
      patient(async (chunk, offset, length) => (await handle.write(chunk, offset, length, null)).bytesWritten),
    );
    await handle.sync().catch(unlessNoDisk);
  } finally {
    await handle.close();
  }
};

const toSocket = async (path: string, content: Content): Promise<void> => {
  const socket = connect(path);
  await pipeline(Readable.from(chunksOf(content), { objectMode: false }), socket);
  socket.destroy();
};

// A pipe that somebody else made non-blocking says so while it is full.
const patient =
  (write_: Write): Write =>
  async (chunk, offset, length) => {
    for (;;) {
      try {
        return await write_(chunk, offset, length);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
        await setTimeout(10);
      }
    }
  };

const unlessNoDisk = (error: NodeJS.ErrnoException): void => {
  if (!['EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EROFS'].includes(error.code ?? '')) throw error;
};

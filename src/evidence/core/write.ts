import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { manifestName, manifestText, type Origin, type PartEntry } from './manifest.ts';

/** One part of a bundle, made piece by piece while it is written. */
export interface Part {
  readonly name: string;
  readonly pieces: () => Iterable<string>;
}

// One moment for every part, and the oldest that a zip knows: the same content gives the same file.
const entry = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100644 };

/**
 * Writes a bundle, part after part, and last the manifest with their hashes; it takes its place only when it is whole.
 * Throws what the file system answers, and leaves nothing behind.
 */
export const writeBundle = async (file: string, origin: Origin, parts: readonly Part[]): Promise<void> => {
  const zip = new ZipFile();
  const written: PartEntry[] = [];
  for (const part of parts) {
    zip.addReadStreamLazy(part.name, entry, (give) =>
      give(null, streamOf(hashing(part, (each) => written.push(each)))),
    );
  }
  // Made last, when every hash is known.
  zip.addReadStreamLazy(manifestName, entry, (give) => give(null, streamOf(manifestOf(origin, written))));
  zip.end();
  const aside = `${file}.${process.pid}.part`;
  try {
    const failed = new Promise<never>((_, reject) => {
      zip.on('error', reject);
    });
    await Promise.race([pipeline(zip.outputStream, createWriteStream(aside, { flags: 'wx', flush: true })), failed]);
    await rename(aside, file);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
};

function* hashing({ name, pieces }: Part, done: (entry: PartEntry) => void): Iterable<Buffer> {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const piece of pieces()) {
    const chunk = Buffer.from(piece);
    hash.update(chunk);
    bytes += chunk.length;
    yield chunk;
  }
  done({ name, bytes, sha256: hash.digest('hex') });
}

function* manifestOf(origin: Origin, parts: readonly PartEntry[]): Iterable<Buffer> {
  yield Buffer.from(manifestText(origin, parts));
}

const streamOf = (chunks: Iterable<Buffer>): Readable => Readable.from(chunks, { objectMode: false });

import { createHash } from 'node:crypto';
import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { manifestName, manifestText, type Origin, type PartEntry } from './manifest.ts';

/** One part of a bundle, made piece by piece while it is written. */
export interface Part {
  readonly name: string;
  readonly pieces: () => Iterable<string>;
}

// One moment for every part, and the oldest that a zip knows: the same content gives the same file.
const entry = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100644 };

/** The bytes of a bundle, part after part, and last the manifest with their hashes. Throws what a part throws while it is made. */
export async function* bundleBytes(origin: Origin, parts: readonly Part[]): AsyncIterable<Uint8Array> {
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
  const bytes = new PassThrough();
  zip.on('error', (error: Error) => bytes.destroy(error));
  yield* zip.outputStream.pipe(bytes);
}

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

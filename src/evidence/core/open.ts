import { createHash } from 'node:crypto';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { decodedChunks, decodeText, UnreadableText } from '../../text-files/index.ts';
import { type Manifest, manifestName, type PartEntry, parseManifest } from './manifest.ts';
import { UnusableBundle } from './unusable-bundle.ts';

/** A bundle that is open: its manifest, and its parts by name. */
export interface Bundle {
  readonly manifest: Manifest;
  /** Parts whose content is not what the manifest says. */
  readonly altered: () => Promise<readonly string[]>;
  /** The whole text of a part. Throws `UnusableBundle`. */
  readonly text: (name: string) => Promise<string>;
  /** A part in chunks of text, never whole in memory. */
  readonly chunks: (name: string) => AsyncIterable<string>;
  /** A part line by line, never whole in memory. */
  readonly lines: (name: string) => AsyncIterable<string>;
  readonly close: () => void;
}

// Far beyond any account; what claims more is no bundle but a trap.
const most = {
  entries: 64,
  manifestBytes: 1_048_576,
  textBytes: 400 * 1_048_576,
  lineBytes: 1_048_576,
  allBytes: 8 * 1_073_741_824,
};

// A part shrinks to a twentieth, and to a two hundredth where every resource is like the next; nothing but zeros to a thousandth.
const mostTimes = 500;
const alwaysBytes = 1_048_576;

/** Opens a bundle. Throws `UnusableBundle` for what is no zip, no bundle, or not whole. */
export const openBundle = async (file: string): Promise<Bundle> => {
  const zip = await readable(() => openPromise(file, { autoClose: false, strictFileNames: true }));
  try {
    const entries = await entriesOf(zip);
    const manifest = parseManifest(await textOf(zip, entryNamed(entries, manifestName), most.manifestBytes));
    refuseStrangers(entries, manifest);
    const entryOf = (name: string) => entryNamed(entries, name);
    return {
      manifest,
      altered: async () => {
        const names: string[] = [];
        for (const part of manifest.parts) if (await isAltered(zip, entryOf(part.name), part)) names.push(part.name);
        return names;
      },
      text: (name) => textOf(zip, entryOf(name), most.textBytes),
      chunks: (name) => textsOf(zip, entryOf(name)),
      lines: (name) => linesOf(zip, entryOf(name)),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
};

const readable = async <T>(read: () => Promise<T>): Promise<T> => {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnusableBundle) throw error;
    if (error instanceof UnreadableText) throw new UnusableBundle(error.message);
    const { code, message } = error as NodeJS.ErrnoException;
    const isOfFile = code !== undefined && /^E[A-Z]+$/.test(code);
    throw new UnusableBundle(isOfFile ? `it cannot be read (${code})` : `it is no whole zip file (${message})`);
  }
};

const entriesOf = async (zip: ZipFile): Promise<ReadonlyMap<string, Entry>> => {
  if (zip.entryCount > most.entries)
    throw new UnusableBundle(`it holds ${zip.entryCount} files, and a bundle holds few`);
  const entries = new Map<string, Entry>();
  let bytes = 0;
  await readable(async () => {
    for await (const entry of zip.eachEntry()) {
      if (entries.has(entry.fileName)) throw new UnusableBundle(`it holds ${entry.fileName} twice`);
      if (entry.uncompressedSize > Math.max(alwaysBytes, entry.compressedSize * mostTimes))
        throw new UnusableBundle(
          `${entry.fileName} would unpack to more than a bundle can hold: over ${mostTimes} times its size`,
        );
      entries.set(entry.fileName, entry);
      bytes += entry.uncompressedSize;
    }
  });
  if (bytes > most.allBytes) throw new UnusableBundle('it would unpack to more than any bundle holds');
  return entries;
};

const entryNamed = (entries: ReadonlyMap<string, Entry>, name: string): Entry => {
  const entry = entries.get(name);
  if (entry === undefined)
    throw new UnusableBundle(
      name === manifestName ? 'it is no bundle of evidence: it has no manifest.json' : `${name} is missing`,
    );
  return entry;
};

const refuseStrangers = (entries: ReadonlyMap<string, Entry>, { parts }: Manifest): void => {
  const named = new Set([manifestName, ...parts.map(({ name }) => name)]);
  const missing = parts.find(({ name }) => !entries.has(name));
  if (missing !== undefined) throw new UnusableBundle(`${missing.name} is missing, which its manifest names`);
  const stranger = [...entries.keys()].find((name) => !named.has(name));
  if (stranger !== undefined)
    throw new UnusableBundle(`it holds ${JSON.stringify(stranger)}, which its manifest does not name`);
};

const isAltered = async (zip: ZipFile, entry: Entry, part: PartEntry): Promise<boolean> => {
  if (entry.uncompressedSize !== part.bytes) return true;
  const hash = createHash('sha256');
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) hash.update(chunk as Buffer);
  } catch {
    // What does not even unpack is not what was packed.
    return true;
  }
  return hash.digest('hex') !== part.sha256;
};

const textOf = async (zip: ZipFile, entry: Entry, mostBytes: number): Promise<string> => {
  if (entry.uncompressedSize > mostBytes)
    throw new UnusableBundle(`${entry.fileName} would unpack to more than a bundle can hold`);
  return readable(async () => {
    const whole = Buffer.alloc(entry.uncompressedSize);
    let at = 0;
    for await (const chunk of chunksOf(zip, entry)) at += chunk.copy(whole, at);
    return decodeText(whole);
  });
};

// What comes out is counted by yauzl, which ends the stream where there is more than the entry says, or less.
async function* chunksOf(zip: ZipFile, entry: Entry): AsyncIterable<Buffer> {
  for await (const chunk of await zip.openReadStreamPromise(entry)) yield chunk as Buffer;
}

async function* textsOf(zip: ZipFile, entry: Entry): AsyncIterable<string> {
  const texts = decodedChunks(chunksOf(zip, entry))[Symbol.asyncIterator]();
  for (;;) {
    const { value: text, done } = await readable(() => texts.next());
    if (done === true) return;
    yield text;
  }
}

async function* linesOf(zip: ZipFile, entry: Entry): AsyncIterable<string> {
  let rest = '';
  for await (const text of textsOf(zip, entry)) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > most.lineBytes) throw new UnusableBundle(`${entry.fileName} has a line that is longer than any`);
    yield* lines;
  }
  if (rest !== '') yield rest;
}

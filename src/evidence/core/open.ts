import { createHash } from 'node:crypto';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
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
const most = { entries: 64, manifestBytes: 1_048_576, textBytes: 400 * 1_048_576, allBytes: 8 * 1_073_741_824 };

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
      chunks: (name) => chunksOf(zip, entryOf(name)),
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
    for await (const chunk of await zip.openReadStreamPromise(entry)) at += (chunk as Buffer).copy(whole, at);
    return whole.toString('utf8');
  });
};

async function* chunksOf(zip: ZipFile, entry: Entry): AsyncIterable<string> {
  const decoder = new TextDecoder();
  for await (const chunk of await zip.openReadStreamPromise(entry))
    yield decoder.decode(chunk as Buffer, { stream: true });
  yield decoder.decode();
}

async function* linesOf(zip: ZipFile, entry: Entry): AsyncIterable<string> {
  let rest = '';
  for await (const chunk of chunksOf(zip, entry)) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';
import { ZipFile } from 'yazl';

/** The files of a zip by their names. */
export const unpacked = async (file: string): Promise<Map<string, Buffer>> => {
  const zip = await openPromise(file);
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    files.set(entry.fileName, Buffer.concat(chunks));
  }
  return files;
};

export const pack = async (files: ReadonlyMap<string, Buffer>, file: string): Promise<void> => {
  const zip = new ZipFile();
  for (const [name, content] of files) zip.addBuffer(content, name);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(file));
};

/** What a forger would do: the manifest follows the content. */
export const withManifest = (files: Map<string, Buffer>, change: object = {}): Map<string, Buffer> => {
  const manifest = JSON.parse(String(files.get('manifest.json')));
  const parts = [...files]
    .filter(([name]) => name !== 'manifest.json')
    .map(([name, content]) => ({
      name,
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    }));
  files.set('manifest.json', Buffer.from(JSON.stringify({ ...manifest, parts, ...change })));
  return files;
};

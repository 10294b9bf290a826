import { type Content, chunksOf } from './content.ts';
import { answer } from './unwritable.ts';

/** Takes of a chunk what it can, from an offset on, and says how many bytes that were. */
export type Write = (chunk: Uint8Array, offset: number, length: number) => Promise<number>;

/** How often in a row nothing may be taken. */
const patience = 3;

/** Writes a content to its end, however little of it is taken at once, and returns its bytes. Throws what `write` and the content throw. */
export const writeAll = async (content: Content, write: Write): Promise<number> => {
  let bytes = 0;
  for await (const chunk of chunksOf(content)) {
    await writeChunk(chunk, write);
    bytes += chunk.length;
  }
  return bytes;
};

const writeChunk = async (chunk: Uint8Array, write: Write): Promise<void> => {
  let refusals = 0;
  for (let at = 0; at < chunk.length; ) {
    const taken = await write(chunk, at, chunk.length - at);
    refusals = taken === 0 ? refusals + 1 : 0;
    if (refusals === patience) throw answer('ESHORT');
    at += taken;
  }
};

import { createReadStream } from 'node:fs';
import { decodedChunks } from './decode.ts';
import { UnreadableText } from './unreadable.ts';

// The longest string of V8, which no file has to come near: https://nodejs.org/api/buffer.html#bufferconstantsmax_string_length
const mostChars = 2 ** 29 - 24;

/**
 * The whole text of a file, a pipe or a device; of no more than `mostBytes`, where that is given. Throws `UnreadableText`, and what
 * the file system says.
 */
export const readText = async (file: string, mostBytes = mostChars): Promise<string> => {
  let text = '';
  for await (const piece of textChunks(file, mostBytes)) {
    if (text.length + piece.length > mostChars) throw tooLarge(mostChars);
    text += piece;
  }
  return text;
};

/** The same in chunks, for a text that may be longer than a string can be; as long as it goes on, where no `mostBytes` is given. */
export const textChunks = (file: string, mostBytes = Number.POSITIVE_INFINITY): AsyncIterable<string> =>
  decodedChunks(bounded(file, mostBytes));

// Counted while it is read: a device may never end.
async function* bounded(file: string, mostBytes: number): AsyncIterable<Uint8Array> {
  let bytes = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1_048_576 })) {
    bytes += (chunk as Buffer).length;
    if (bytes > mostBytes) throw tooLarge(mostBytes);
    yield chunk as Buffer;
  }
}

const tooLarge = (most: number): UnreadableText =>
  new UnreadableText(`it is larger than the ${Math.round(most / 1_048_576)} MB that are read of such a file`);

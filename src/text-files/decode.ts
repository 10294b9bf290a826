import { type Encoding, encodingOf, headBytes, invalid } from './encoding.ts';

/**
 * The text that bytes spell, in UTF-8 or UTF-16 with or without its mark, which is left out. Nothing is mended: throws
 * `UnreadableText` for what is not valid, and says where.
 */
export const decodeText = (bytes: Uint8Array): string => {
  const encoding = encodingOf(bytes.subarray(0, headBytes));
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw invalid(encoding, firstInvalid(bytes, encoding));
  }
};

/** The same of bytes as they come, piece by piece. */
export async function* decodedChunks(chunks: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  let head = new Uint8Array();
  let decode: ((chunk: Uint8Array, more: boolean) => string) | null = null;
  for await (const chunk of chunks) {
    if (decode !== null) {
      yield decode(chunk, true);
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < headBytes) continue;
    decode = decoderOf(encodingOf(head));
    yield decode(head, true);
  }
  if (decode === null) yield decodeText(head);
  else yield decode(new Uint8Array(), false);
}

const decoderOf = (encoding: Encoding) => {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let from = 0;
  return (chunk: Uint8Array, more: boolean): string => {
    try {
      const text = decoder.decode(chunk, { stream: more });
      from += chunk.length;
      return text;
    } catch {
      throw invalid(encoding, from + firstInvalid(chunk, encoding));
    }
  };
};

// By halves: whatever stands before it is valid, but for a character that is cut.
const firstInvalid = (bytes: Uint8Array, encoding: Encoding): number => {
  let [valid, cut] = [0, bytes.length];
  while (cut - valid > 1) {
    const middle = Math.floor((valid + cut) / 2);
    if (isValidTo(bytes.subarray(0, middle), encoding)) valid = middle;
    else cut = middle;
  }
  return valid;
};

const isValidTo = (bytes: Uint8Array, encoding: Encoding): boolean => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
};

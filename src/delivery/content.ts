/** What a file is to hold: as one piece, or piece by piece, so that it never stands whole in memory. */
export type Content = string | Uint8Array | Iterable<string> | AsyncIterable<string | Uint8Array>;

/** UTF-16 units that are written at once. */
const chunkLength = 262_144;

/** A content as bytes, in chunks that are worth a write each. Throws what the content throws. */
export async function* chunksOf(content: Content): AsyncIterable<Uint8Array> {
  if (content instanceof Uint8Array) yield content;
  else if (typeof content === 'string') yield* joined([content]);
  else if (Symbol.iterator in content) yield* joined(content);
  else yield* joinedLater(content);
}

// Apart from the one below: waiting between a million small pieces takes longer than writing them.
function* joined(pieces: Iterable<string>): Iterable<Uint8Array> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    while (text.length >= chunkLength) {
      const end = cut(text);
      yield Buffer.from(text.slice(0, end));
      text = text.slice(end);
    }
  }
  if (text !== '') yield Buffer.from(text);
}

async function* joinedLater(pieces: AsyncIterable<string | Uint8Array>): AsyncIterable<Uint8Array> {
  let text = '';
  for await (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    if (text.length >= chunkLength || typeof piece !== 'string') {
      const end = typeof piece === 'string' ? cut(text, text.length) : text.length;
      yield* joined([text.slice(0, end)]);
      text = text.slice(end);
    }
    if (typeof piece !== 'string') yield piece;
  }
  yield* joined([text]);
}

// Where a text may be cut: never between the halves of one character.
const cut = (text: string, at: number = chunkLength): number =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at - 1 : at;

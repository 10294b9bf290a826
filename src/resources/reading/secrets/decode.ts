/** What a text's bytes are in where they cannot be decoded: a packing or an encoding by its name. `UTF-8` is what claims nothing else and is not. */
export type Undecodable =
  | 'bzip2'
  | 'gzip'
  | 'lz4'
  | 'lzma'
  | 'MIME'
  | 'UTF-16'
  | 'UTF-32'
  | 'UTF-8'
  | 'xz'
  | 'zip'
  | 'zstd'
  | '7z';

/** A text from bytes. Where `undecoded` is not null the text is only what can be told of them, and nothing may be said for all of it. */
export interface Decoded {
  readonly text: string;
  readonly undecoded: Undecodable | null;
}

const packings: readonly (readonly [Undecodable, readonly number[]])[] = [
  ['bzip2', [0x42, 0x5a, 0x68]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['lz4', [0x04, 0x22, 0x4d, 0x18]],
  ['lzma', [0x5d, 0x00, 0x00]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['UTF-32', [0xff, 0xfe, 0x00, 0x00]],
  ['UTF-32', [0x00, 0x00, 0xfe, 0xff]],
];

/**
 * The text that bytes spell: UTF-8, or UTF-16 of either order, with its mark or without. Of what is packed otherwise nothing is
 * told, of what is no valid text its bytes as they are: a secret in ASCII shows there, and its absence proves nothing.
 */
export const decoded = (bytes: Uint8Array): Decoded => {
  const packing = packings.find(([, magic]) => magic.every((byte, at) => bytes[at] === byte));
  if (packing !== undefined) return { text: '', undecoded: packing[0] };
  if (isGzip(bytes)) return { text: '', undecoded: 'gzip' };
  const order = byteOrderOf(bytes);
  const text = strictly(order === null ? 'utf-8' : order, bytes);
  if (text !== null && !/\0/.test(text)) return { text, undecoded: null };
  return { text: asTheyAre(bytes), undecoded: order === null ? 'UTF-8' : 'UTF-16' };
};

/** True for what begins as gzip does. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

type Utf16 = 'utf-16le' | 'utf-16be';

// Without a mark it is told by its zeros: a script in UTF-16 has one in every other place, and no other text has any.
const byteOrderOf = (bytes: Uint8Array): Utf16 | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const [even, odd] = [zerosFrom(bytes, 0), zerosFrom(bytes, 1)];
  const enough = bytes.length / 4;
  if (odd > enough && even === 0) return 'utf-16le';
  return even > enough && odd === 0 ? 'utf-16be' : null;
};

const zerosFrom = (bytes: Uint8Array, first: 0 | 1): number => {
  let zeros = 0;
  for (let at = first; at < bytes.length; at += 2) if (bytes[at] === 0) zeros += 1;
  return zeros;
};

// A decoder that mends what is broken would be a default around an answer from AWS.
const strictly = (encoding: Utf16 | 'utf-8', bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // oxlint-disable-next-line walls/answers -- null says that it cannot be decoded, and nobody takes it for a text.
  } catch {
    return null;
  }
};

// Zeros are left out, so that UTF-16 with a fault in it still reads.
const asTheyAre = (bytes: Uint8Array): string =>
  new TextDecoder('latin1', { fatal: true }).decode(bytes).replaceAll('\0', '');

import { UnreadableText } from './unreadable.ts';

/** How a text is written down. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** As many bytes as tell an encoding. */
export const headBytes = 4;

/**
 * The encoding that the first bytes of a text tell: by its byte order mark, as PowerShell and Excel write it, or by the zero that
 * an ASCII character has in UTF-16. Throws `UnreadableText` for what is packed, and for UTF-32.
 */
export const encodingOf = (head: Uint8Array): Encoding => {
  const [a, b, c, d] = head;
  if (a === 0x1f && b === 0x8b) throw new UnreadableText('it is packed with gzip: unpack it first');
  if (a === 0x50 && b === 0x4b && c === 0x03) throw new UnreadableText('it is a zip file, and not a text');
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    throw new UnreadableText('it is UTF-32: save it as UTF-8');
  if ((a === 0xff && b === 0xfe) || (a !== 0 && b === 0 && c !== 0 && d === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b !== 0 && c === 0 && d !== 0)) return 'utf-16be';
  return 'utf-8';
};

const names = { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16' } as const;

/** What is said of bytes that are not what their encoding allows; `from` is about where they are. */
export const invalid = (encoding: Encoding, from: number): UnreadableText =>
  new UnreadableText(`it is not valid ${names[encoding]} near byte ${from}: save it as UTF-8`);

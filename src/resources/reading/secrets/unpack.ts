import { type Decoded, decoded, isGzip } from './decode.ts';
import { type Allowance, allowanceOf, gunzipped } from './gunzip.ts';

/** A text that was packed with others, or alone. */
export interface TextPart extends Decoded {
  /** From 1; null where there was only one. */
  readonly part: number | null;
}

// An archive in an archive in an archive is somebody's joke.
const deepest = 4;

// As many parts as nobody writes into 16 KB; what has more is read as it stands, and its parts are not decoded.
const mostParts = 256;

/**
 * The texts in user data: gzip is unpacked, and the parts of a MIME archive are told apart and decoded, as cloud-init does.
 * What cannot be decoded is a part that says so. https://cloudinit.readthedocs.io/en/latest/explanation/format.html
 */
export const textsIn = (bytes: Uint8Array): Promise<readonly TextPart[]> => textsWithin(bytes, allowanceOf(bytes), 0);

const textsWithin = async (bytes: Uint8Array, allowance: Allowance, depth: number): Promise<readonly TextPart[]> => {
  const plain = isGzip(bytes) ? await gunzipped(bytes, allowance) : bytes;
  const whole = plain === null ? { text: '', undecoded: 'gzip' as const } : decoded(plain);
  const boundary = boundaryOf(whole.text);
  if (plain === null || boundary === null || depth === deepest) return [{ part: null, ...whole }];
  // UTF-16 is decoded as a whole; of any other archive each part may have an encoding of its own.
  const raw = whole.undecoded === null ? Buffer.from(whole.text) : plain;
  const bodies = bodiesIn(raw, boundary);
  if (bodies.length > mostParts) return [{ part: null, ...whole, undecoded: 'MIME' }];
  const parts: TextPart[] = [];
  // One after the other, since they share what may be unpacked.
  for (const body of bodies) parts.push(...(await textsWithin(body, allowance, depth + 1)));
  return parts.map((text, index) => ({ ...text, part: index + 1 }));
};

const boundaryOf = (text: string): string | null => {
  const head = text.slice(0, 4096);
  const found = /^content-type:\s{0,8}multipart\/[^\n]{0,256}?(?:\n\s[^\n]{0,256}?)?boundary="?([^"\s;]{1,70})/im.exec(
    head,
  );
  return found?.[1] === undefined ? null : found[1];
};

// Byte by byte, as Latin-1 has it, so that nothing is decoded before its part is cut out.
const bodiesIn = (bytes: Uint8Array, boundary: string): readonly Uint8Array[] =>
  Buffer.from(bytes)
    .toString('latin1')
    .replaceAll('\r\n', '\n')
    .split(`\n--${boundary}`)
    .slice(1)
    .filter((part) => !part.startsWith('--'))
    .map(bodyOf);

// Headers, an empty line, the body; a part that is an archive itself keeps the headers that say so.
const bodyOf = (part: string): Uint8Array => {
  const [headers = '', ...rest] = part.split('\n\n');
  if (boundaryOf(headers.trimStart()) !== null) return Buffer.from(part.trimStart(), 'latin1');
  const body = rest.join('\n\n');
  const encoding = /^content-transfer-encoding:\s{0,8}([\w-]{1,32})/im.exec(headers)?.[1]?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  return Buffer.from(encoding === 'quoted-printable' ? unquoted(body) : body, 'latin1');
};

const unquoted = (body: string): string =>
  body
    .replace(/=[ \t]*\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

import { MalformedAnswer } from '../aws-fields.ts';

/** A text that was packed with others, or alone. */
export interface TextPart {
  /** From 1; null where there was only one. */
  readonly part: number | null;
  readonly text: string;
}

// Far more than 16 KB of user data hold of text; a bomb holds more.
const mostBytes = 512 * 1024;

/**
 * The texts in user data: gzip is unpacked, and the parts of a MIME archive are told apart and decoded, as cloud-init does.
 * Throws `MalformedAnswer` for gzip that does not unpack. https://cloudinit.readthedocs.io/en/latest/explanation/format.html
 */
export const textsIn = async (bytes: Uint8Array): Promise<readonly TextPart[]> => {
  const text = await textOf(bytes);
  const boundary = boundaryOf(text);
  if (boundary === null) return [{ part: null, text }];
  const parts = text
    .split(/\r\n|\n/)
    .join('\n')
    .split(`\n--${boundary}`)
    .slice(1)
    .filter((part) => !part.startsWith('--'));
  return Promise.all(parts.map(async (part, index) => ({ part: index + 1, text: await bodyOf(part) })));
};

const boundaryOf = (text: string): string | null => {
  const head = text.slice(0, 4096);
  const found = /^content-type:\s{0,8}multipart\/[^\n]{0,256}?(?:\n\s[^\n]{0,256}?)?boundary="?([^"\s;]{1,70})/im.exec(
    head,
  );
  return found?.[1] === undefined ? null : found[1];
};

// Headers, an empty line, the body.
const bodyOf = async (part: string): Promise<string> => {
  const [headers = '', ...rest] = part.split('\n\n');
  const body = rest.join('\n\n');
  return /^content-transfer-encoding:\s*base64/im.test(headers) ? textOf(Buffer.from(body, 'base64')) : body;
};

const textOf = async (bytes: Uint8Array): Promise<string> =>
  new TextDecoder().decode(bytes[0] === 0x1f && bytes[1] === 0x8b ? await gunzipped(bytes) : bytes);

// What the decompressor says of broken data is left out: nobody knows what it quotes.
const gunzipped = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const unpacked = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'));
    for await (const chunk of unpacked) {
      size += chunk.length;
      if (size > mostBytes) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throw new MalformedAnswer('user data looks like gzip and does not unpack', { cause: error });
  }
  if (size > mostBytes) throw new MalformedAnswer(`user data unpacks to more than ${mostBytes} bytes`);
  return Buffer.concat(chunks);
};

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodedChunks, decodeText, readText, UnreadableText, whyUnreadable } from '../../src/text-files/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'texts-'));
const file = (content: string | Uint8Array): string => {
  const place = join(folder, `${Math.random()}.txt`);
  writeFileSync(place, content);
  return place;
};
const le = (text: string) => Buffer.from(text, 'utf16le');
const be = (text: string) => le(text).swap16();
const mark = '\uFEFF';
const text = '{"nome":"São Paulo 🌎","n":1}\r\n';

describe('a text is read as it was meant', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark, as Excel and PowerShell write it', Buffer.from(mark + text)],
    ['UTF-16 LE with its mark, as PowerShell writes it', le(mark + text)],
    ['UTF-16 BE with its mark', be(mark + text)],
    ['UTF-16 LE without a mark', le(text)],
    ['UTF-16 BE without a mark', be(text)],
  ])('in %s', async (_, bytes) => {
    expect(decodeText(bytes)).toBe(text);
    expect(await readText(file(bytes))).toBe(text);
  });

  it.each(['', 'a', 'ab', mark])('where there is hardly any: %j', async (short) => {
    expect(await readText(file(short))).toBe(short.replace(mark, ''));
  });

  it('wherever it is cut while it is read', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 50 }).map((some) => `{"${some}`),
        fc.constantFrom((some: string) => Buffer.from(some), le, be),
        fc.infiniteStream(fc.integer({ min: 1, max: 5 })),
        async (said, encode, sizes) => {
          async function* pieces() {
            const bytes = encode(mark + said);
            for (let at = 0; at < bytes.length; ) {
              const size = sizes.next().value as number;
              yield bytes.subarray(at, at + size);
              at += size;
            }
          }
          let read = '';
          for await (const piece of decodedChunks(pieces())) read += piece;
          expect(read).toBe(said);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('what is no text is refused, and never mended', () => {
  it.each([
    ['a byte that UTF-8 does not have', Buffer.from([0x7b, 0x22, 0xff, 0x22]), 'it is not valid UTF-8 near byte 2'],
    ['Latin-1', Buffer.from('{"São":1}', 'latin1'), 'it is not valid UTF-8 near byte 4'],
    ['UTF-8 that breaks off', Buffer.from('ação').subarray(0, 2), 'it is not valid UTF-8 near byte 1'],
    [
      'half a character of UTF-16',
      Buffer.concat([le(`${mark}ab`), Buffer.from([0x41])]),
      'it is not valid UTF-16 near',
    ],
    ['half a pair of UTF-16', le(`${mark}a\ud800b`), 'it is not valid UTF-16 near byte 7'],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]), 'it is UTF-32'],
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 0, 0]), 'it is packed with gzip: unpack it first'],
    ['a zip', Buffer.from('PK\u0003\u0004xxxx'), 'it is a zip file'],
  ])('%s', async (_, bytes, why) => {
    const refused = await readText(file(bytes)).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UnreadableText);
    expect(whyUnreadable(refused)).toContain(why);
    expect(() => decodeText(bytes)).toThrow(why.replace(/ near .*/, ''));
  });

  it('more than is read of such a file, counted while it is read', async () => {
    await expect(readText(file('x'.repeat(2_000_000)), 1_048_576)).rejects.toThrow('larger than the 1 MB');
    if (process.platform === 'linux')
      await expect(readText('/dev/zero', 3 * 1_048_576)).rejects.toThrow('larger than the 3 MB');
  });

  it('what the file system says is told by its code', async () => {
    expect(whyUnreadable(await readText(join(folder, 'none')).catch((error: unknown) => error))).toBe('ENOENT');
    expect(whyUnreadable(await readText(folder).catch((error: unknown) => error))).toBe('EISDIR');
    expect(() => whyUnreadable(new TypeError('a mistake'))).toThrow('a mistake');
  });
});

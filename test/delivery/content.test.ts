import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Content, chunksOf } from '../../src/delivery/content.ts';

const chunks = async (content: Content) => {
  const found: Uint8Array[] = [];
  for await (const chunk of chunksOf(content)) found.push(chunk);
  return found;
};
async function* later<T>(pieces: Iterable<T>): AsyncIterable<T> {
  for (const piece of pieces) yield await Promise.resolve(piece);
}

it('is the same bytes, however it comes', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ã', '\n', '€', '😀'), maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(fc.array(text), fc.integer({ min: 1, max: 200_000 }), async (pieces, times) => {
      const long = pieces.map((piece, at) => (at === 0 ? piece.repeat(Math.ceil(times / 40)) : piece));
      const whole = Buffer.from(long.join(''));
      for (const content of [long.join(''), whole, long, later(long), later(long.map((each) => Buffer.from(each)))])
        expect(Buffer.concat(await chunks(content)).equals(whole)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

it.each([262_143, 262_144])(
  'never cuts a character in two, neither in a text nor between pieces (%d)',
  async (length) => {
    const whole = `${'a'.repeat(length)}😀${'b'.repeat(length)}😀`;
    const halves = ['\uD83D', '\uDE00'];
    const pieces = ['a'.repeat(length), ...halves, 'b'.repeat(length), ...halves];
    for (const content of [whole, pieces, later(pieces)])
      expect(Buffer.concat(await chunks(content)).toString()).toBe(whole);
  },
);

it('keeps texts and bytes in their order', async () => {
  expect(Buffer.concat(await chunks(later<string | Uint8Array>(['a', Buffer.from('b'), 'c', 'd']))).toString()).toBe(
    'abcd',
  );
});

it('joins small pieces, and takes large ones apart', async () => {
  expect(await chunks(Array.from({ length: 100_000 }, () => 'ten chars.'))).toHaveLength(4);
  expect(await chunks('x'.repeat(1_000_000))).toHaveLength(4);
  expect(await chunks([])).toEqual([]);
  expect(await chunks('')).toEqual([]);
});

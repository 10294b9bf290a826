import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isVisible, jsonText, visible, visibleLines } from '../../src/model/index.ts';
import { rawIn, unseenCodePoints, unseenText } from '../support/unseen.ts';

describe('what is unseen in a text', () => {
  it.each([
    ['a\u202eb', String.raw`a\u{202E}b`],
    ['a\nb\u0000', String.raw`a\u{000A}b\u{0000}`],
    ['\u001b[2J\u009b2J', String.raw`\u{001B}[2J\u{009B}2J`],
    ['\u2028\u2029', String.raw`\u{2028}\u{2029}`],
    ['\ud800', String.raw`\u{D800}`],
    ['\ufeffa\u200b', String.raw`\u{FEFF}a\u{200B}`],
    ['a\u{e0041}\u{e007f}', String.raw`a\u{E0041}\u{E007F}`],
    ['👩\u200d👧 ❤\ufe0f', String.raw`👩\u{200D}👧 ❤\u{FE0F}`],
  ])('is written out: %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
    expect(isVisible(text)).toBe(false);
  });

  it('is every character of the list', () => {
    const seen = unseenCodePoints.filter((code) => isVisible(String.fromCodePoint(code)));
    expect(seen.map((code) => code.toString(16))).toEqual([]);
  });

  it.each(['café 名前 😀 مرحبا हिन्दी', '<b>&"\'', String.raw`\u{202E}`, '', 'US$\u00a03,65'])(
    'leaves %j alone',
    (text) => {
      expect(visible(text)).toBe(text);
      expect(isVisible(text)).toBe(true);
    },
  );

  it('keeps the lines of a text that has some', () => {
    expect(visibleLines('a\nb\r\nc\u0007\n')).toBe('a\nb\\u{000D}\nc\\u{0007}\n');
  });
});

describe('JSON text', () => {
  it('holds nothing unseen as it is, and gives back exactly what was given', () => {
    const text = fc.string({ unit: fc.oneof(fc.constantFrom(...unseenText.split('')), fc.string({ maxLength: 3 })) });
    fc.assert(
      fc.property(fc.dictionary(text, fc.array(text)), fc.constantFrom(0, 2), (data, indent) => {
        expect(rawIn(jsonText(data, indent))).toEqual([]);
        expect(JSON.parse(jsonText(data, indent))).toEqual(JSON.parse(JSON.stringify(data)));
      }),
    );
  });

  it('is what JSON.stringify writes where everything is seen', () => {
    const data = { a: [1, 'é\n"', null], b: { c: '名前 😀' } };
    expect(jsonText(data)).toBe(JSON.stringify(data));
    expect(jsonText(data, 2)).toBe(JSON.stringify(data, null, 2));
  });
});

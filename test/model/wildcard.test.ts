import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers, overlaps, wildcard } from '../../src/model/index.ts';

describe('a pattern', () => {
  it.each([
    ['', '', true],
    ['', 'a', false],
    ['*', '', true],
    ['*', 'a\nb', true],
    ['?', '', false],
    ['?', 'a', true],
    ['a', 'A', false],
    ['a.c', 'abc', false],
    ['a*c', 'abbc', true],
    ['a*c', 'abbcd', false],
    ['*a*b', 'xaxab', true],
    ['**a**', 'a', true],
    ['a?*', 'a', false],
    ['arn:*:i-0?', 'arn:aws:ec2:x:i-0a', true],
    ['(a|b)[c]{1}\\$^+', '(a|b)[c]{1}\\$^+', true],
  ])('%j fits %j: %s', (pattern, text, fits) => {
    expect(wildcard(pattern)(text)).toBe(fits);
  });

  const letters = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 });
  const patterns = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 8 });

  it('means what the regular expression of the same meaning does', () => {
    fc.assert(
      fc.property(patterns, letters, (pattern, text) => {
        const meaning = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`);
        expect(wildcard(pattern)(text)).toBe(meaning.test(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it('answers at once, however many stars somebody put into it', () => {
    expect(wildcard(`${'*a'.repeat(500)}*b`)('a'.repeat(5_000))).toBe(false);
  });
});

describe('two patterns', () => {
  it.each([
    ['*', 'anything/at:all', true],
    ['a*c', 'abbbc', true],
    ['a*c', 'abbb', false],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['prod/GET/*', 'prod/GET/pets/*', true],
    ['prod/GET/*', 'prod/*/pets', false],
    ['prod/GET/pets/42', 'prod/GET/pets/*', false],
    ['prod/GET/pets/?', 'prod/GET/pets/*', false],
    ['*/GET/*', 'prod/GET/', true],
    ['', '', true],
  ])('%s covers %s: %s', (pattern, target, result) => expect(covers(pattern, target)).toBe(result));

  it.each([
    ['prod/GET/pets/42', 'prod/GET/pets/*', true],
    ['prod/GET/*', 'prod/*/pets', true],
    ['test/*', 'prod/*', false],
    ['*a', 'b*', true],
    ['a?', 'ab', true],
    ['ab', 'a?', true],
    ['ab', 'a', false],
    ['', '*', true],
  ])('%s meets %s: %s', (pattern, target, result) => expect(overlaps(pattern, target)).toBe(result));

  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 5 });
  const texts = (longest: number): readonly string[] =>
    longest === 0 ? [''] : ['', ...texts(longest - 1).flatMap((text) => [`a${text}`, `b${text}`])];
  const upTo = new Map([6, 10].map((longest) => [longest, [...new Set(texts(longest))]]));
  const matching = (written: string, longest: number): readonly string[] =>
    (upTo.get(longest) ?? []).filter(wildcard(written));

  it('cover only what they match, text by text', () => {
    fc.assert(
      fc.property(pattern, pattern, (broad, narrow) => {
        fc.pre(covers(broad, narrow));
        expect(matching(narrow, 6).filter((text) => !wildcard(broad)(text))).toEqual([]);
      }),
    );
  });

  it('cover a plain text where they match it', () => {
    fc.assert(
      fc.property(pattern, fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 6 }), (written, text) => {
        expect(covers(written, text)).toBe(wildcard(written)(text));
      }),
    );
  });

  // A text that both match needs no more letters than both have.
  it('meet where one text matches both, and have no sides', () => {
    fc.assert(
      fc.property(pattern, pattern, (a, b) => {
        expect(overlaps(a, b)).toBe(matching(a, 10).some(wildcard(b)));
        expect(overlaps(b, a)).toBe(overlaps(a, b));
      }),
    );
  });

  it('answer without a deep stack, however long somebody wrote them', () => {
    const long = `*${'a'.repeat(100)}`;
    expect(covers(long, 'a'.repeat(20_000))).toBe(true);
    expect(overlaps(long, 'b'.repeat(20_000))).toBe(false);
  });
});

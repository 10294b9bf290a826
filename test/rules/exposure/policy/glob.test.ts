import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers, overlaps } from '../../../../src/rules/exposure/policy/glob.ts';

describe('wildcards', () => {
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

  const text = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*', '?'), maxLength: 8 });

  it('what is covered is met, and meeting has no sides', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        if (covers(a, b)) expect(overlaps(a, b)).toBe(true);
        expect(overlaps(a, b)).toBe(overlaps(b, a));
      }),
    );
  });
});

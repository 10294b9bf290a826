import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { severities } from '../../../src/model/index.ts';
import { filteredBy } from '../../../src/reporters/html/markup/filtered-by.ts';
import {
  firstView,
  hashOf,
  namesView,
  sorts,
  type View,
  viewIn,
  viewOn,
} from '../../../src/reporters/html/page/view.ts';
import { states } from '../../../src/reporters/html/page-data.ts';

const text = fc.string({ unit: 'grapheme' });
const someOf = <T>(all: readonly T[]) => fc.subarray([...all]);
const anyView: fc.Arbitrary<View> = fc.record({
  search: text,
  severities: someOf(severities),
  states: someOf(states),
  group: text,
  rule: text,
  region: text,
  service: text,
  seen: fc.constantFrom('', 'new', 'old'),
  sort: fc.constantFrom(...sorts),
  isReversed: fc.boolean(),
  finding: fc.option(text),
});

describe('the address of a view', () => {
  it('leads back to the view', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(viewIn(hashOf(view))).toEqual(view);
      }),
    );
  });

  it('is empty for the first view', () => {
    expect(hashOf(firstView)).toBe('#');
    expect(viewIn('')).toEqual(firstView);
  });

  it.each(['#', '#%', '#severity=none', '#sort=__proto__', '#seen=often', '#nonsense'])(
    'takes %s for the first view',
    (hash) => expect(viewIn(hash)).toEqual(firstView),
  );

  it('is understood from what other programs encode', () => {
    const id = 'rule:arn:aws:s3:::a b+c&d=é/#?%';
    expect(viewIn(`#finding=${encodeURIComponent(id)}`).finding).toBe(id);
    expect(viewIn(filteredBy({ finding: id })).finding).toBe(id);
    expect(viewIn(hashOf(viewOn(id)))).toEqual(viewOn(id));
  });

  it('is told from the address of a heading', () => {
    expect(['', '#', '#state=fail', '#finding='].map(namesView)).toEqual([true, true, true, true]);
    expect(['#history', '#findings'].map(namesView)).toEqual([false, false]);
  });
});

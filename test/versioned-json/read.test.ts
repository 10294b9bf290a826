import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Flaw, flawText, namedVersion, readJson, readVersioned } from '../../src/versioned-json/index.ts';

const shape = z.strictObject({
  format: z.literal('account-hygiene-tea'),
  version: z.literal(2),
  leaves: z.array(z.strictObject({ name: z.string(), grams: z.number() })),
});
const tea = { versionIn: namedVersion('account-hygiene-tea'), version: 2, schema: shape };
const whole = { format: 'account-hygiene-tea', version: 2, leaves: [{ name: 'oolong', grams: 5 }] };
const read = (content: unknown) => readVersioned(JSON.stringify(content), tea);

describe('a text of our own format', () => {
  it('is read whole', () => {
    expect(read(whole)).toEqual({ value: whole, flaw: null });
  });

  it.each([
    ['nothing', ''],
    ['half of one', JSON.stringify(whole).slice(0, 30)],
    ['a page of HTML', '<html>'],
    ['two of them', `${JSON.stringify(whole)}\n${JSON.stringify(whole)}`],
    ['one behind a byte order mark', `\uFEFF${JSON.stringify(whole)}`],
  ])('is not JSON where it is %s', (_, text) => {
    expect(readVersioned(text, tea)).toEqual({ value: null, flaw: { kind: 'not-json' } });
  });

  it.each([
    ['null', null],
    ['a number', 2],
    ['a list', [whole]],
    ['an empty object', {}],
    ['of another format', { ...whole, format: 'account-hygiene-coffee' }],
    ['without a version', { format: 'account-hygiene-tea', leaves: [] }],
    ['of a version that is not a number', { ...whole, version: '2' }],
  ])('is not ours where it is %s', (_, content) => {
    expect(read(content)).toEqual({ value: null, flaw: { kind: 'not-ours' } });
  });

  it.each([
    ['newer', 3],
    ['newer', 2.5],
    ['newer', 10],
    ['older', 1],
    ['older', 0],
    ['older', -1],
  ] as const)('is %s where it has version %d, whatever else it holds', (kind, version) => {
    const flaw = { kind, found: version, read: 2 };
    expect(read({ ...whole, version })).toEqual({ value: null, flaw });
    expect(read({ format: whole.format, version, water: true })).toEqual({ value: null, flaw });
  });

  it.each([
    ['leaves', { ...whole, leaves: undefined }],
    ['leaves', { ...whole, leaves: 'many' }],
    ['leaves.1.grams', { ...whole, leaves: [...whole.leaves, { name: 'sencha', grams: 'few' }] }],
    ['leaves.0', { ...whole, leaves: [{ ...whole.leaves[0], water: 1 }] }],
    ['', { ...whole, water: 1 }],
  ])('is damaged at "%s"', (at, content) => {
    expect(read(content)).toEqual({ value: null, flaw: { kind: 'damaged', at } });
  });
});

describe('what is nested too deeply to be worked with', () => {
  const deep = (levels: number) => `${'{"a":['.repeat(levels)}${']}'.repeat(levels)}`;

  it.each([150, 5_000, 200_000])('is damaged, however deep: %d levels', (levels) => {
    const text = JSON.stringify({ ...whole, leaves: [] }).replace('[]', `[1, {"b": ${deep(levels)}}]`);
    expect(readVersioned(text, tea).flaw).toEqual({ kind: 'damaged', at: 'leaves.1.b.a.0.a…' });
    expect(readJson(deep(levels), z.json()).flaw?.kind).toBe('damaged');
  });

  it('is nothing that only looks so', () => {
    const text = JSON.stringify({ ...whole, leaves: [{ name: '[{'.repeat(1_000) + '"\\\\"', grams: 1 }] });
    expect(readVersioned(text, tea).flaw).toBeNull();
    expect(readJson(JSON.stringify(Array.from({ length: 1_000 }, () => [{}])), z.json()).flaw).toBeNull();
  });
});

describe('a version that is a text', () => {
  const published = {
    versionIn: z.looseObject({ schemaVersion: z.string() }).transform(({ schemaVersion }) => schemaVersion),
    version: '1.9',
    schema: z.looseObject({ schemaVersion: z.literal('1.9') }),
  };

  it.each([
    ['1.9', null],
    ['1.10', 'newer'],
    ['2.0', 'newer'],
    ['1.8', 'older'],
    ['0.12', 'older'],
  ])('is compared part by part: %s is %s', (schemaVersion, kind) => {
    expect(readVersioned(JSON.stringify({ schemaVersion }), published).flaw?.kind ?? null).toBe(kind);
  });
});

describe('a text without a version of its own', () => {
  it('is read by its schema alone', () => {
    expect(readJson('[1, 2]', z.array(z.number()))).toEqual({ value: [1, 2], flaw: null });
    expect(readJson('null', z.null())).toEqual({ value: null, flaw: null });
    expect(readJson('[1, "2"]', z.array(z.number())).flaw).toEqual({ kind: 'damaged', at: '1' });
    expect(readJson('[1', z.array(z.number())).flaw).toEqual({ kind: 'not-json' });
  });
});

it('whatever the text, there is a value or a flaw, and nothing is thrown', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .record({ format: fc.constantFrom('account-hygiene-tea', 'x'), version: fc.oneof(fc.integer(), fc.double()) })
      .map((head) => JSON.stringify({ ...whole, ...head })),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { value, flaw } = readVersioned(text, tea);
      expect((value === null) !== (flaw === null)).toBe(true);
    }),
  );
});

describe('a flaw in words', () => {
  const said = (flaw: Flaw, what?: string) => flawText(flaw, { notOurs: 'no tea of ours', ...(what && { what }) });

  it.each<[Flaw, string]>([
    [{ kind: 'not-json' }, 'it is not JSON'],
    [{ kind: 'not-ours' }, 'it is no tea of ours'],
    [{ kind: 'newer', found: 3, read: 2 }, 'it has version 3, and this program reads version 2'],
    [{ kind: 'older', found: 1, read: 2 }, 'it has version 1, and this program reads version 2'],
    [{ kind: 'damaged', at: 'leaves.0.grams' }, 'it is damaged at leaves.0.grams'],
    [{ kind: 'damaged', at: '' }, 'it is damaged at its root'],
  ])('%j', (flaw, words) => {
    expect(said(flaw)).toBe(words);
  });

  it('names the text where it is a part of something', () => {
    expect(said({ kind: 'not-json' }, 'its label')).toBe('its label is not JSON');
    expect(said({ kind: 'damaged', at: '' }, 'its label')).toBe('its label is damaged at its root');
  });
});

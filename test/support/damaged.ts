import fc from 'fast-check';

/** One thing done to valid JSON, and what it was, for a failing test to say. */
export interface Damaged {
  readonly what: string;
  readonly text: string;
}

type Path = readonly (string | number)[];
interface Place {
  readonly path: Path;
  readonly value: unknown;
}

/** Every place in a value that something can be done to, the value itself among them. */
const placesIn = (value: unknown, path: Path = []): readonly Place[] => [
  { path, value },
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, each]) => placesIn(each, [...path, name]))
    : []),
];

const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

// What stands in the place of a value, as JSON.
const others: readonly string[] = [
  'null',
  'true',
  '0',
  '-1',
  '1.5',
  '1e308',
  '1e999',
  '9007199254740993',
  '""',
  '"x"',
  '"constructor"',
  '"__proto__"',
  '"2026-02-31T00:00:00.000Z"',
  '"\\u0000\\u001b[31m"',
  '"\\ud800"',
  '[]',
  '[null]',
  '{}',
  '{"__proto__":{"a":1}}',
  '{"kind":"unheard-of"}',
  deep(100),
  deep(20_000),
];

const mark = '@@damaged@@';

const replacedBy = (root: unknown, path: Path, json: string): string => {
  const put = (value: unknown, [name, ...rest]: Path): unknown => {
    if (name === undefined) return mark;
    if (Array.isArray(value)) return value.map((each, at) => (String(at) === String(name) ? put(each, rest) : each));
    return Object.fromEntries(
      Object.entries(value as object).map(([key, each]) => [key, key === name ? put(each, rest) : each]),
    );
  };
  return JSON.stringify(put(root, path)).replace(JSON.stringify(mark), () => json);
};

const dropped = (root: unknown, path: Path): string => {
  const text = replacedBy(root, path, JSON.stringify(mark));
  return text
    .replace(new RegExp(`"[^"]*":"${mark}",?`), '')
    .replace(new RegExp(`"${mark}",?`), '')
    .replace(/,([}\]])/, '$1');
};

/** Damages valid JSON: in its structure, in its text or in its version. */
export const damaged = (valid: string): fc.Arbitrary<Damaged> => {
  const root: unknown = JSON.parse(valid);
  const places = placesIn(root);
  const place = fc.nat(places.length - 1).map((nth) => places[nth] as Place);
  const within = place.filter(({ path }) => path.length > 0);
  const said = ({ path }: Place) => path.join('.') || 'the root';
  return toldShort(
    fc.oneof(
    { weight: 8, arbitrary: fc.tuple(place, fc.constantFrom(...others)).map(([at, json]) => ({
      what: `${said(at)} is ${json.slice(0, 60)}`,
      text: replacedBy(root, at.path, json),
    })) },
    { weight: 5, arbitrary: within.map((at) => ({ what: `${said(at)} is dropped`, text: dropped(root, at.path) })) },
    { weight: 2, arbitrary: within.filter(({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value)).map((at) => ({
      what: `${said(at)} has more keys`,
      text: replacedBy(root, at.path, JSON.stringify(at.value).replace(/^\{/, '{"__proto__":{"x":1},"constructor":null,"unheard-of":1,').replace(/,\}$/, '}')),
    })) },
    { weight: 1, arbitrary: within.filter(({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0).map((at) => {
      const [name] = Object.keys(at.value as object);
      return { what: `${said(at)} has ${name} twice`, text: replacedBy(root, at.path, JSON.stringify(at.value).replace(/\}$/, `,${JSON.stringify(name)}:null}`)) };
    }) },
    { weight: 1, arbitrary: within.filter(({ value }) => Array.isArray(value) && value.length > 0).map((at) => ({
      what: `${said(at)} repeats itself`,
      text: replacedBy(root, at.path, JSON.stringify([...(at.value as unknown[]), ...(at.value as unknown[])])),
    })) },
    { weight: 2, arbitrary: fc.nat(valid.length).map((length) => ({ what: `cut at ${length}`, text: valid.slice(0, length) })) },
    { weight: 2, arbitrary: fc.tuple(fc.nat(valid.length - 1), fc.integer({ min: 0, max: 255 })).map(([at, code]) => ({
      what: `character ${at} is ${code}`,
      text: valid.slice(0, at) + String.fromCharCode(code) + valid.slice(at + 1),
    })) },
    ),
  );
};

// A failing test says what was done, and not all of the file.
const toldShort = <T extends { readonly what: string }>(some: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  some.map((each) => Object.assign(each, { [fc.toStringMethod]: () => each.what }));

/** Flips a bit of bytes, or cuts them off. */
export const damagedBytes = (valid: Uint8Array): fc.Arbitrary<{ readonly what: string; readonly bytes: Uint8Array }> =>
  toldShort(
    fc.oneof(
    fc.tuple(fc.nat(valid.length - 1), fc.nat(7)).map(([at, bit]) => ({
      what: `bit ${bit} of byte ${at}`,
      bytes: valid.map((byte, each) => (each === at ? byte ^ (1 << bit) : byte)),
    })),
    fc.nat(valid.length).map((length) => ({ what: `cut at ${length}`, bytes: valid.slice(0, length) })),
    ),
  );

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

const isFilled = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0;

/** Damages valid JSON: in its structure, in its text or in its version. */
export const damaged = (valid: string): fc.Arbitrary<Damaged> => {
  const root: unknown = JSON.parse(valid);
  const places = placesIn(root);
  const inside = places.filter(({ path }) => path.length > 0);
  const objects = inside.filter(({ value }) => isFilled(value) && !Array.isArray(value));
  const lists = inside.filter(({ value }) => isFilled(value) && Array.isArray(value));
  // With a weight, and not at all where there is no such place.
  const at = (weight: number, which: readonly Place[], damage: (place: Place) => Damaged) =>
    which.length === 0 ? [] : [{ weight, arbitrary: fc.constantFrom(...which).map(damage) }];
  const said = ({ path }: Place) => path.join('.') || 'the root';
  const inText = (weight: number, arbitrary: fc.Arbitrary<Damaged>) => ({ weight, arbitrary });
  return toldShort(
    fc.oneof(
      inText(
        8,
        fc.tuple(fc.constantFrom(...places), fc.constantFrom(...others)).map(([place, json]) => ({
          what: `${said(place)} is ${json.slice(0, 60)}`,
          text: replacedBy(root, place.path, json),
        })),
      ),
      ...at(5, inside, (place) => ({ what: `${said(place)} is dropped`, text: dropped(root, place.path) })),
      ...at(2, objects, (place) => ({
        what: `${said(place)} has more keys`,
        text: replacedBy(
          root,
          place.path,
          JSON.stringify(place.value).replace('{', '{"__proto__":{"x":1},"constructor":null,"unheard-of":1,'),
        ),
      })),
      ...at(1, objects, (place) => {
        const [name] = Object.keys(place.value as object);
        const twice = JSON.stringify(place.value).replace(/\}$/, `,${JSON.stringify(name)}:null}`);
        return { what: `${said(place)} has ${name} twice`, text: replacedBy(root, place.path, twice) };
      }),
      ...at(1, lists, (place) => {
        const list = place.value as readonly unknown[];
        return {
          what: `${said(place)} repeats itself`,
          text: replacedBy(root, place.path, JSON.stringify([...list, ...list])),
        };
      }),
      inText(
        2,
        fc.nat(valid.length).map((length) => ({ what: `cut at ${length}`, text: valid.slice(0, length) })),
      ),
      inText(
        2,
        fc.tuple(fc.nat(valid.length - 1), fc.integer({ min: 0, max: 255 })).map(([where, code]) => ({
          what: `character ${where} is ${code}`,
          text: valid.slice(0, where) + String.fromCharCode(code) + valid.slice(where + 1),
        })),
      ),
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

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** Code points that nobody sees, or that turn the text around: a list of its own, by no property of Unicode. */
export const unseenCodePoints: readonly number[] = [
  ...range(0x00, 0x1f),
  ...range(0x7f, 0x9f),
  0xad,
  0x34f,
  0x61c,
  0x115f,
  0x1160,
  0x17b4,
  0x17b5,
  ...range(0x180b, 0x180e),
  ...range(0x200b, 0x200f),
  0x2028,
  0x2029,
  ...range(0x202a, 0x202e),
  ...range(0x2060, 0x206f),
  0x2800,
  0x3164,
  ...range(0xd800, 0xdfff),
  ...range(0xfe00, 0xfe0f),
  0xfeff,
  0xffa0,
  ...range(0xfff9, 0xfffb),
  0xfffe,
  0xffff,
  ...range(0x1bca0, 0x1bca3),
  ...range(0x1d173, 0x1d17a),
  ...range(0xe0000, 0xe0fff),
];

const few: readonly number[] = [
  0xad, 0x34f, 0x61c, 0x115f, 0x17b4, 0x180e, 0x2060, 0x2066, 0x2069, 0x2800, 0x3164, 0xfe0f, 0xfeff, 0xffa0, 0xd800,
  0xe0001, 0xe0041, 0xe0100, 0xdc00,
];

/** Some of every kind of them. */
export const unseenText: string = [
  ...range(0x00, 0x1f),
  ...range(0x7f, 0x9f),
  ...range(0x200b, 0x200f),
  ...range(0x2028, 0x202e),
  ...few,
]
  .map((code) => String.fromCodePoint(code))
  .join('');

/** What stands raw in a text that should be free of it, by number; line feeds are none. */
export const rawIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(unseen)].map(([character]) => (character.codePointAt(0) ?? 0).toString(16))),
];

const unseen = new RegExp(
  `[${unseenCodePoints
    .filter((code) => code !== 0x0a)
    .map((code) => `\\u{${code.toString(16)}}`)
    .join('')}]`,
  'gu',
);

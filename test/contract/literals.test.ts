import { expect, it } from 'vitest';
import { literalsIn } from '../support/literals.ts';

const texts = (source: string) => literalsIn(source).map(({ text }) => text);

it.each([
  ['const a = \'one\'; const b = "two";', ['one', 'two']],
  ["// 'no'\n/* \"no\" */ const a = 'yes';", ['yes']],
  [String.raw`const a = 'it\'s \u00a0here';`, ["it's \u00a0here"]],
  ['const a = `one ${two} three`;', ['one ', ' three']],
  [
    "const a = `one ${f({ x: 'two' })} three ${`four ${'five'}`}`;",
    ['one ', 'two', ' three ', 'four ', 'five', '', ''],
  ],
  ["const a = /['\"`]/g; const b = 'yes';", ['yes']],
  ["text.replace(/[/'{]/, 'yes');", ['yes']],
  ["const a = b / c; const d = 'yes / no';", ['yes / no']],
  ["if (a) { b = 'one'; } c = 'two';", ['one', 'two']],
])('%s', (source, expected) => {
  expect(texts(source)).toEqual(expected);
});

it('knows the line and the language of a text', () => {
  const source = "const a = {\n  en: 'one',\n  'pt-BR':\n    `dois ${x} três`,\n  other: 'none',\n};";
  expect(literalsIn(source)).toEqual([
    { text: 'one', line: 2, language: 'en' },
    { text: 'pt-BR', line: 3, language: null },
    { text: 'dois ', line: 4, language: 'pt-BR' },
    { text: ' três', line: 4, language: 'pt-BR' },
    { text: 'none', line: 5, language: null },
  ]);
});

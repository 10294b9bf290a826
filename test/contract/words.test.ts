import { describe, expect, it } from 'vitest';
import { filesIn, textOf } from '../support/files.ts';
import { type Literal, literalsIn } from '../support/literals.ts';

/** Words of the program's own; those of a rule stand with the rule. */
const ownWords = (path: string): boolean =>
  /^src\/(i18n|reporters)\/|^src\/(session|evidence)\/(words|help)\.ts$/.test(path) &&
  path.endsWith('.ts') &&
  !path.endsWith('/assets.ts');

interface Place {
  readonly file: string;
  readonly literal: Literal;
}

// Of a plural what each branch says, and nothing of what is filled in.
const bare = (text: string): string =>
  text
    .replace(/\{\w+\}/g, ' ')
    .replace(/\{\w+, (?:plural|select|number),?/g, '{')
    .replace(/(?:\b(?:zero|one|two|few|many|other)|=\d+) \{/g, '{');

const few = 3;
const isLong = (text: string): boolean =>
  bare(text)
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word)).length > few;

const normal = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s,]+|[\s.:;,!?]+$/g, '');

/** What a text says, sentence by sentence; markup says nothing. */
const sentencesOf = ({ text }: Literal): readonly string[] => {
  if (/[<>]/.test(text)) return [];
  const parts = text.split(/(?<=[.!?:;])\s+/).filter(isLong);
  return (parts.length === 0 ? [text].filter(isLong) : parts).map(normal);
};

/** Sentences that stand in two places in one language, each with its places. */
const repeated = (sources: readonly (readonly [file: string, source: string])[]): readonly string[] => {
  const places = new Map<string, Place[]>();
  for (const [file, source] of sources)
    for (const literal of literalsIn(source))
      for (const sentence of new Set(sentencesOf(literal))) {
        const key = `${literal.language} ${sentence}`;
        places.set(key, [...(places.get(key) ?? []), { file, literal }]);
      }
  return [...places]
    .filter(([, all]) => all.length > 1)
    .map(([key, all]) => {
      const where = all.map(({ file, literal }) => `${file}:${literal.line}`).join(' and ');
      return `${where} both say “${key.slice(key.indexOf(' ') + 1)}”: let one of them say it, and the other use that.`;
    });
};

it('no sentence of the program stands in two places', () => {
  const files = filesIn('src').filter(ownWords);
  expect(files.length).toBeGreaterThan(100);
  expect(files).toContain('src/session/words.ts');
  expect(repeated(files.map((file) => [file, textOf(file)]))).toEqual([]);
});

describe('a sentence that stands twice', () => {
  const en = (text: string) => `export const words = { a: { en: ${text}, 'pt-BR': 'Isto é outra coisa.' } };\n`;
  const pt = (text: string) => `export const words = {\n  a: { en: 'Short.', 'pt-BR': ${text} },\n};\n`;

  it.each([
    [
      'in two files',
      en("'Nothing is wrong with it.'"),
      en("'Nothing is wrong with it.'").replace('Isto é outra coisa', 'Nada'),
    ],
    [
      'with another beginning or end',
      en("'Nothing is wrong with it.'"),
      en("'CLEAN: nothing is wrong with it. See below.'").replace('Isto é outra coisa', 'Nada'),
    ],
    [
      'in a template',
      en("'Nothing is wrong with it.'"),
      en('`${state}: nothing is wrong with it`').replace('Isto é outra coisa', 'Nada'),
    ],
    [
      'with a plural in it',
      en("'{n, plural, one {# rule} other {# rules}} did not run'"),
      en("'{n, plural, one {# rule} other {# rules}} did not run'").replace('Isto é outra coisa', 'Nada'),
    ],
  ])('is named with both places: %s', (_, one, other) => {
    expect(
      repeated([
        ['one.ts', one],
        ['other.ts', other],
      ]),
    ).toEqual([expect.stringMatching(/^one\.ts:1 and other\.ts:1 both say “/)]);
  });

  it('is found in Portuguese, and twice in one file', () => {
    const twice = `${pt("'Nada aqui está errado.'")}${pt("'Tudo certo: nada aqui está errado.'")}`;
    expect(repeated([['one.ts', twice]])).toEqual([
      'one.ts:2 and one.ts:5 both say “nada aqui está errado”: let one of them say it, and the other use that.',
    ]);
  });

  it.each([
    ['where it has three words or fewer', "'Could not be'"],
    ['where the words are filled in', "'{a} {b} {c} {d} {e}'"],
    ['where the words are those of a plural', "'{n, plural, one {# rule} other {# rules}}'"],
    ['where it is markup', '\'<p class="a">one two three four</p>\''],
  ])('is let pass %s', (_, text) => {
    expect(
      repeated([
        ['one.ts', pt(text)],
        ['other.ts', pt(text)],
      ]),
    ).toEqual([]);
  });

  it('is let pass where both languages say the same, or another sentence holds it', () => {
    const same =
      "export const words = { a: { en: 'account-hygiene session end --name x', 'pt-BR': 'account-hygiene session end --name x' } };";
    expect(repeated([['one.ts', same]])).toEqual([]);
    expect(
      repeated([
        ['one.ts', en("'Nothing is wrong with it.'")],
        ['two.ts', "const a = 'nothing is wrong with it at all';"],
      ]),
    ).toEqual([]);
  });
});

import { IntlMessageFormat } from 'intl-messageformat';
import { expect, it } from 'vitest';
import { reportWords } from '../../src/i18n/report/index.ts';
import { type Locale, locales, type Words } from '../../src/model/index.ts';

type Ast = ReturnType<IntlMessageFormat['getAst']>;

const namesIn = (ast: Ast): readonly string[] =>
  ast.flatMap((part) => [
    ...('value' in part && typeof part.value === 'string' && part.type !== 0 ? [part.value] : []),
    ...('options' in part ? Object.values(part.options).flatMap(({ value }) => namesIn(value)) : []),
  ]);

const placeholders = (words: Words, locale: Locale) =>
  [
    ...new Set(namesIn(new IntlMessageFormat(words[locale], locale, undefined, { ignoreTag: true }).getAst())),
  ].toSorted();

const sentences = (words: object, path = ''): readonly (readonly [string, Words])[] =>
  Object.entries(words).flatMap(([key, value]) =>
    'pt-BR' in value ? [[`${path}${key}`, value as Words] as const] : sentences(value, `${path}${key}.`),
  );

it.each(sentences(reportWords))('%s has the same placeholders in every language', (_, words) => {
  for (const locale of locales) expect(placeholders(words, locale)).toEqual(placeholders(words, 'en'));
});

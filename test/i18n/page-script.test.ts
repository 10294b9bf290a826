import { describe, expect, it } from 'vitest';
import { sentence } from '../../src/i18n/index.ts';
import { htmlWords } from '../../src/i18n/report/html.ts';
import { pageWords } from '../../src/i18n/report/page-script.ts';
import { locales, type Words } from '../../src/model/index.ts';

const placeholders = (text: string) => [...new Set(text.match(/\{\w+/g) ?? [])].toSorted();
const all = (words: object): readonly Words[] =>
  Object.values(words).flatMap((each) => ('pt-BR' in each ? [each as Words] : all(each)));

describe('the words of the page', () => {
  it.each(Object.entries(pageWords))('%s is plain text with the same names in every language', (_, words) => {
    for (const locale of locales) {
      expect(words[locale]).not.toMatch(/plural|</);
      expect(placeholders(words[locale])).toEqual(placeholders(words.en));
    }
  });

  it.each(all(htmlWords).map((words) => [words.en, words] as const))(
    '"%s" can be said in every language',
    (_, words) => {
      const args = Object.fromEntries(placeholders(words.en).map((name) => [name.slice(1), 2]));
      for (const locale of locales) expect(sentence(words, locale, args)).not.toMatch(/[{}]/);
    },
  );
});

import { expect, it } from 'vitest';
import { chooseLocale, sentence } from '../../src/i18n/index.ts';

const words = {
  en: '{n, plural, one {# route} other {# routes}}: {list}',
  'pt-BR': '{n, plural, one {# rota} other {# rotas}}: {list}',
};

it('fills, counts and lists in each language', () => {
  expect(sentence(words, 'en', { n: 1, list: ['a'] })).toBe('1 route: a');
  expect(sentence(words, 'pt-BR', { n: 2, list: ['a', 'b', 'c'] })).toBe('2 rotas: a, b e c');
});

it('does not read markup or braces in what AWS gives', () => {
  expect(sentence({ en: '{a}', 'pt-BR': '{a}' }, 'en', { a: '<b>{x}</b> {n, plural}' })).toBe('<b>{x}</b> {n, plural}');
});

it('throws where an argument is missing', () => {
  expect(() => sentence(words, 'en', { n: 1 })).toThrow();
});

it.each([
  [{ LANG: 'pt_BR.UTF-8' }, 'pt-BR'],
  [{ LC_ALL: 'pt_PT' }, 'pt-BR'],
  [{ LC_ALL: 'en_US', LANG: 'pt_BR' }, 'en'],
  [{ LC_ALL: '', LANG: 'pt_BR' }, 'pt-BR'],
  [{ LANG: 'C.UTF-8' }, 'en'],
  [{}, 'en'],
])('%j speaks %s', (env, locale) => {
  expect(chooseLocale(env)).toBe(locale);
});

import { expect, it } from 'vitest';
import { asSentence, capital, unbroken } from '../../src/i18n/capital.ts';
import { reportWords } from '../../src/i18n/report/index.ts';
import { terms } from '../../src/i18n/terms.ts';

it('begins a sentence or a cell, in every language', () => {
  expect(capital({ en: 'until', 'pt-BR': 'última vez' })).toEqual({ en: 'Until', 'pt-BR': 'Última vez' });
  expect(capital(terms.field.usdAMonth)).toEqual(terms.field.usdAMonth);
  expect(capital({ en: '{n} new', 'pt-BR': '' })).toEqual({ en: '{n} new', 'pt-BR': '' });
});

it('makes a sentence of a clause', () => {
  expect(asSentence({ en: 'the rule did not run', 'pt-BR': 'a regra não foi executada' })).toEqual({
    en: 'The rule did not run.',
    'pt-BR': 'A regra não foi executada.',
  });
});

it('keeps an amount on the line of its currency', () => {
  expect(unbroken(terms.cost.aMonth)).toEqual({ en: 'US$\u00a0{usd} a month', 'pt-BR': 'US$\u00a0{usd} por mês' });
  expect(unbroken({ en: 'US$ 1, US$ 2', 'pt-BR': 'nada' })).toEqual({ en: 'US$\u00a01, US$\u00a02', 'pt-BR': 'nada' });
  expect(reportWords.perMonth).toEqual(unbroken(terms.cost.aMonth));
});

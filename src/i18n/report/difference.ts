import { unbroken } from '../capital.ts';
import { terms } from '../terms.ts';
import { leftOutByConfiguration, regionNotScanned, ruleDidNotRun } from './not-asked.ts';

/** The words of the comparison of two reports. */
export const differenceWords = {
  head: {
    en: 'From {from} to {to}: account {account}.',
    'pt-BR': 'De {from} a {to}: conta {account}.',
  },
  none: { en: 'Nothing has changed.', 'pt-BR': 'Nada mudou.' },
  section: {
    new: { en: 'NEW ({n})', 'pt-BR': 'NOVO ({n})' },
    returned: { en: 'RETURNED ({n})', 'pt-BR': 'VOLTOU ({n})' },
    worse: { en: 'WORSE ({n})', 'pt-BR': 'PIOROU ({n})' },
    better: { en: 'BETTER ({n})', 'pt-BR': 'MELHOROU ({n})' },
    resolved: { en: 'RESOLVED ({n})', 'pt-BR': 'RESOLVIDO ({n})' },
    'not-visible': {
      en: 'NO LONGER VISIBLE ({n}): it may still be there',
      'pt-BR': 'NÃO É MAIS VISÍVEL ({n}): pode continuar lá',
    },
  },
  open: {
    en: 'Still open: {n, plural, one {# finding} other {# findings}}.',
    'pt-BR': 'Ainda em aberto: {n, plural, one {# problema} other {# problemas}}.',
  },
  exempt: {
    en: 'Exempt: {n, plural, one {# finding} other {# findings}}, not counted above.',
    'pt-BR': 'Com exceção: {n, plural, one {# problema} other {# problemas}}, fora da contagem acima.',
  },
  was: {
    en: 'was {severity}, {usd}',
    'pt-BR': 'era {severity}, {usd}',
  },
  aMonth: unbroken(terms.cost.aMonth),
  atLeastAMonth: unbroken(terms.cost.atLeastAMonth),
  atMostAMonth: unbroken(terms.cost.atMostAMonth),
  noPrice: { en: 'without a known price', 'pt-BR': 'sem preço conhecido' },
  firstLook: {
    en: 'checked for the first time, so it may be older',
    'pt-BR': 'verificado pela primeira vez, então pode ser mais antigo',
  },
  hidden: {
    'rule-not-run': ruleDidNotRun,
    'region-not-scanned': regionNotScanned,
    excluded: leftOutByConfiguration,
  },
} as const;

import { capital } from '../capital.ts';
import { terms } from '../terms.ts';
import { baseline } from './history.ts';

const { field } = terms;

/** The words of the Markdown report; a rule's words stand with the rule. */
export const markdownWords = {
  looked: {
    en: 'Checked on {date}, by account-hygiene {version}.',
    'pt-BR': 'Verificado em {date}, pelo account-hygiene {version}.',
  },
  severity: {
    critical: capital(terms.severity.critical),
    high: capital(terms.severity.high),
    medium: capital(terms.severity.medium),
    low: capital(terms.severity.low),
  },
  column: {
    passed: capital(terms.state.pass),
    notApplicable: capital(terms.state['not-applicable']),
    exempt: { en: 'Exempt', 'pt-BR': 'Exceção' },
    cost: field.usdAMonth,
    atLeast: { en: 'US$ a month, at least', 'pt-BR': 'US$ por mês, pelo menos' },
    what: { en: 'What', 'pt-BR': 'O quê' },
    resource: capital(field.resource),
    region: capital(field.region),
    change: { en: 'Change', 'pt-BR': 'Mudança' },
    why: capital(field.why),
    rules: { en: 'Rules that could not decide', 'pt-BR': 'Regras que não puderam avaliar' },
    resources: capital(field.resources),
    until: capital(field.until),
    reason: capital(field.reason),
    owner: capital(field.owner),
    firstSeen: capital(field.firstSeen),
  },
  unknown: capital(terms.unchecked),
  changes: { en: 'What changed', 'pt-BR': 'O que mudou' },
  baseline,
  uncompared: {
    en: 'Nothing could be compared with earlier runs, so nothing here is called new or resolved.',
    'pt-BR': 'Não foi possível comparar com as execuções anteriores, então nada aqui é chamado de novo ou resolvido.',
  },
  resolved: { en: 'Resolved', 'pt-BR': 'Resolvido' },
  notVisible: {
    en: 'No longer visible, so not resolved',
    'pt-BR': 'Deixou de ser visível, ou seja, não está resolvido',
  },
  exempt: { en: 'Exempt', 'pt-BR': 'Exceções' },
  details: { en: 'Why, and what to do', 'pt-BR': 'Por quê, e como resolver' },
  change: {
    ...terms.change,
    returned: { en: 'back', 'pt-BR': 'voltou' },
    open: { en: 'open', 'pt-BR': 'aberto' },
  },
  atLeast: { en: 'at least {usd}', 'pt-BR': 'pelo menos {usd}' },
  atMost: { en: 'at most {usd}', 'pt-BR': 'no máximo {usd}' },
  console: { en: 'Console', 'pt-BR': 'Console' },
  leftOut: {
    en: '{n, plural, one {# more was} other {# more were}} omitted to fit the size limit.',
    'pt-BR': '{n, plural, one {Mais # ficou} other {Mais # ficaram}} de fora para caber no limite de tamanho.',
  },
  detailsLeftOut: {
    en: '{n, plural, one {The details of # more were} other {The details of # more were}} omitted to fit the size limit.',
    'pt-BR':
      '{n, plural, one {Os detalhes de mais # ficaram} other {Os detalhes de mais # ficaram}} de fora para caber no limite de tamanho.',
  },
} as const;

/** The words of the Markdown report; a rule's words stand with the rule. */
export const markdownWords = {
  looked: {
    en: 'Looked at on {date}, by account-hygiene {version}.',
    'pt-BR': 'Verificado em {date}, pelo account-hygiene {version}.',
  },
  severity: {
    critical: { en: 'Critical', 'pt-BR': 'Crítico' },
    high: { en: 'High', 'pt-BR': 'Alto' },
    medium: { en: 'Medium', 'pt-BR': 'Médio' },
    low: { en: 'Low', 'pt-BR': 'Baixo' },
  },
  column: {
    passed: { en: 'Passed', 'pt-BR': 'Aprovado' },
    notApplicable: { en: 'Not applicable', 'pt-BR': 'Não se aplica' },
    exempt: { en: 'Exempt', 'pt-BR': 'Exceção' },
    cost: { en: 'US$ a month', 'pt-BR': 'US$ por mês' },
    atLeast: { en: 'US$ a month, at least', 'pt-BR': 'US$ por mês, pelo menos' },
    what: { en: 'What', 'pt-BR': 'O quê' },
    resource: { en: 'Resource', 'pt-BR': 'Recurso' },
    region: { en: 'Region', 'pt-BR': 'Região' },
    change: { en: 'Change', 'pt-BR': 'Mudança' },
    why: { en: 'Why', 'pt-BR': 'Por quê' },
    rules: { en: 'Rules that could not judge', 'pt-BR': 'Regras que não puderam avaliar' },
    resources: { en: 'Resources', 'pt-BR': 'Recursos' },
    until: { en: 'Until', 'pt-BR': 'Até' },
    reason: { en: 'Reason', 'pt-BR': 'Motivo' },
    owner: { en: 'Owner', 'pt-BR': 'Responsável' },
    firstSeen: { en: 'First seen', 'pt-BR': 'Visto pela primeira vez' },
  },
  unknown: { en: 'Could not be checked', 'pt-BR': 'Não pôde ser verificado' },
  changes: { en: 'What changed', 'pt-BR': 'O que mudou' },
  baseline: {
    en: 'This is the first run that is remembered: there is nothing to compare it with.',
    'pt-BR': 'Esta é a primeira execução guardada no histórico: ainda não há com o que comparar.',
  },
  uncompared: {
    en: 'Nothing could be compared with earlier runs, so nothing here is called new or resolved.',
    'pt-BR': 'Não foi possível comparar com as execuções anteriores, então nada aqui é chamado de novo ou resolvido.',
  },
  resolved: { en: 'Resolved', 'pt-BR': 'Resolvido' },
  notVisible: {
    en: 'Not visible any more, and so not resolved',
    'pt-BR': 'Deixou de ser visível, ou seja, não está resolvido',
  },
  exempt: { en: 'Exempt', 'pt-BR': 'Exceções' },
  details: { en: 'Why, and what to do', 'pt-BR': 'Por quê, e como resolver' },
  change: {
    new: { en: 'new', 'pt-BR': 'novo' },
    returned: { en: 'back', 'pt-BR': 'voltou' },
    worse: { en: 'worse', 'pt-BR': 'piorou' },
    better: { en: 'better', 'pt-BR': 'melhorou' },
    open: { en: 'open', 'pt-BR': 'aberto' },
  },
  atMost: { en: 'at most {usd}', 'pt-BR': 'no máximo {usd}' },
  console: { en: 'Console', 'pt-BR': 'Console' },
  leftOut: {
    en: '{n, plural, one {# more was} other {# more were}} left out for want of room.',
    'pt-BR': '{n, plural, one {Mais # ficou} other {Mais # ficaram}} de fora por falta de espaço.',
  },
  detailsLeftOut: {
    en: '{n, plural, one {The details of # more were} other {The details of # more were}} left out for want of room.',
    'pt-BR':
      '{n, plural, one {Os detalhes de mais # ficaram} other {Os detalhes de mais # ficaram}} de fora por falta de espaço.',
  },
} as const;

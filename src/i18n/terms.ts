/** What the program calls things, each once, as it stands inside a sentence. What begins a sentence or a cell is `capital`. */
export const terms = {
  severity: {
    critical: { en: 'critical', 'pt-BR': 'crítico' },
    high: { en: 'high', 'pt-BR': 'alto' },
    medium: { en: 'medium', 'pt-BR': 'médio' },
    low: { en: 'low', 'pt-BR': 'baixo' },
  },
  /** The outcome of a finding, an exempt failure told apart. */
  state: {
    fail: { en: 'failing', 'pt-BR': 'com problema' },
    unknown: { en: 'not checked', 'pt-BR': 'não verificado' },
    exempt: { en: 'exempt', 'pt-BR': 'com exceção' },
    pass: { en: 'passed', 'pt-BR': 'aprovado' },
    'not-applicable': { en: 'not applicable', 'pt-BR': 'não se aplica' },
  },
  /** What became of one failure between two runs. */
  change: {
    new: { en: 'new', 'pt-BR': 'novo' },
    returned: { en: 'back again', 'pt-BR': 'de volta' },
    worse: { en: 'worse', 'pt-BR': 'piorou' },
    better: { en: 'better', 'pt-BR': 'melhorou' },
  },
  category: {
    account: { en: 'account', 'pt-BR': 'conta' },
    workload: { en: 'workload', 'pt-BR': 'aplicações' },
    exposure: { en: 'exposure', 'pt-BR': 'exposição' },
    leftovers: { en: 'leftovers', 'pt-BR': 'sobras' },
    billing: { en: 'billing', 'pt-BR': 'cobrança' },
  },
  /** What is known of a finding, by the names of columns and fields. */
  field: {
    severity: { en: 'severity', 'pt-BR': 'gravidade' },
    group: { en: 'group', 'pt-BR': 'grupo' },
    rule: { en: 'rule', 'pt-BR': 'regra' },
    resource: { en: 'resource', 'pt-BR': 'recurso' },
    resources: { en: 'resources', 'pt-BR': 'recursos' },
    region: { en: 'region', 'pt-BR': 'região' },
    service: { en: 'service', 'pt-BR': 'serviço' },
    why: { en: 'why', 'pt-BR': 'por quê' },
    firstSeen: { en: 'first seen', 'pt-BR': 'visto pela primeira vez' },
    reason: { en: 'reason', 'pt-BR': 'motivo' },
    noReason: { en: 'no reason given', 'pt-BR': 'sem motivo informado' },
    owner: { en: 'owner', 'pt-BR': 'responsável' },
    until: { en: 'until', 'pt-BR': 'até' },
    usdAMonth: { en: 'US$ a month', 'pt-BR': 'US$ por mês' },
  },
  cost: {
    aMonth: { en: 'US$ {usd} a month', 'pt-BR': 'US$ {usd} por mês' },
    atLeastAMonth: { en: 'at least US$ {usd} a month', 'pt-BR': 'pelo menos US$ {usd} por mês' },
    atMostAMonth: { en: 'at most US$ {usd} a month', 'pt-BR': 'no máximo US$ {usd} por mês' },
  },
  /** How many, in words. */
  count: {
    findings: {
      en: '{n, plural, one {# finding} other {# findings}}',
      'pt-BR': '{n, plural, one {# problema} other {# problemas}}',
    },
    resources: {
      en: '{n, plural, one {# resource} other {# resources}}',
      'pt-BR': '{n, plural, one {# recurso} other {# recursos}}',
    },
    new: { en: '{n, number} new', 'pt-BR': '{n, plural, one {# novo} other {# novos}}' },
  },
  unchecked: { en: 'could not be checked', 'pt-BR': 'não pôde ser verificado' },
  yes: { en: 'yes', 'pt-BR': 'sim' },
  no: { en: 'no', 'pt-BR': 'não' },
} as const;

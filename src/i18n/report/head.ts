/** The words of the head of a digest: conclusion, coverage, circumstances. */
export const headWords = {
  conclusion: {
    clean: {
      en: 'CLEAN: everything was checked, and nothing is wrong.',
      'pt-BR': 'TUDO CERTO: tudo foi verificado e nada está errado.',
    },
    failing: { en: 'FAILING: there is something to do.', 'pt-BR': 'COM PROBLEMAS: há o que fazer.' },
    failingIncomplete: {
      en: 'FAILING, and INCOMPLETE: there is something to do, and not everything could be checked.',
      'pt-BR': 'COM PROBLEMAS, e INCOMPLETO: há o que fazer, e nem tudo pôde ser verificado.',
    },
    allExempt: {
      en: 'CLEAN, but for what is exempt: everything was checked, and whatever fails is an exemption.',
      'pt-BR': 'TUDO CERTO, fora as exceções: tudo foi verificado, e o que está errado foi aceito como exceção.',
    },
    incomplete: {
      en: 'INCOMPLETE: nothing is known to be wrong, but not everything could be checked.',
      'pt-BR': 'INCOMPLETO: não se sabe de nada errado, mas nem tudo pôde ser verificado.',
    },
    blind: {
      en: 'INCOMPLETE: nothing at all could be checked, so this says nothing about the account, good or bad.',
      'pt-BR': 'INCOMPLETO: nada pôde ser verificado, então isto não diz nada sobre a conta, nem de bom nem de ruim.',
    },
  },
  name: {
    en: 'Account: {alias} {id} ({partition})',
    'pt-BR': 'Conta: {alias} {id} ({partition})',
  },
  nameless: { en: 'Account: {id} ({partition})', 'pt-BR': 'Conta: {id} ({partition})' },
  findingsLine: { en: 'Findings: {counts}.', 'pt-BR': 'Problemas: {counts}.' },
  noneKnown: { en: 'Findings: none that is known.', 'pt-BR': 'Problemas: nenhum de que se saiba.' },
  noFindings: { en: 'Findings: none.', 'pt-BR': 'Problemas: nenhum.' },
  costLine: {
    en: 'Cost: at least US$\u00a0{usd} a month at list price, free tier not subtracted.',
    'pt-BR': 'Custo: pelo menos US$\u00a0{usd} por mês a preço de tabela, sem descontar o free tier.',
  },
  coverageLine: {
    en: 'Coverage: {evaluated, number} of {planned, number} checks done in {regions, plural, one {# region} other {# regions}}, {empty, number} with nothing to check.',
    'pt-BR':
      'Cobertura: {evaluated, number} de {planned, number} verificações feitas em {regions, plural, one {# região} other {# regiões}}, {empty, number} sem nada a verificar.',
  },
  passedLine: {
    en: 'Passed: {pass, number}. Not applicable: {na, number}.',
    'pt-BR': 'Aprovado: {pass, number}. Não se aplica: {na, number}.',
  },
  notScannedDisabled: {
    en: 'Not scanned: {n, plural, one {# disabled region} other {# disabled regions}}. What stands in a disabled region still bills: {regions}.',
    'pt-BR':
      'Não verificado: {n, plural, one {# região desabilitada} other {# regiões desabilitadas}}. O que existe em região desabilitada continua sendo cobrado: {regions}.',
  },
  notScannedChosen: {
    en: 'Not scanned, because not selected: {regions}.',
    'pt-BR': 'Não verificado, por não ter sido selecionado: {regions}.',
  },
  excludedLine: {
    en: 'Left out by configuration: {n, plural, one {# resource} other {# resources}}.',
    'pt-BR': 'Deixado de fora pela configuração: {n, plural, one {# recurso} other {# recursos}}.',
  },
  cutShort: {
    'out-of-time': {
      en: 'The time ran out: what was not collected by then is listed as not checked.',
      'pt-BR': 'O tempo acabou: o que não foi coletado até ali está listado como não verificado.',
    },
    interrupted: {
      en: 'Interrupted: what was not collected by then is listed as not checked.',
      'pt-BR': 'Interrompido: o que não foi coletado até ali está listado como não verificado.',
    },
  },
  audience: {
    learner: {
      en: 'Judged for a learner: whatever still bills is a leftover, however young.',
      'pt-BR': 'Avaliado para quem estuda: tudo o que ainda gera cobrança é sobra, por mais novo que seja.',
    },
    review: {
      en: 'Judged for a review: by the strictest thresholds.',
      'pt-BR': 'Avaliado para uma revisão: pelos limites mais rigorosos.',
    },
  },
  savedOn: {
    en: 'Judged from an inventory taken on {date}.',
    'pt-BR': 'Avaliado a partir de um inventário de {date}.',
  },
  usageLine: {
    en: 'This run: {calls, plural, one {# call} other {# calls}}, {throttles, number} throttled, {seconds} s, {memory, number} MB.',
    'pt-BR':
      'Esta execução: {calls, plural, one {# chamada} other {# chamadas}}, {throttles, number} com throttling, {seconds} s, {memory, number} MB.',
  },
  leftOut: {
    en: 'Shortened to fit: {parts} left out.',
    'pt-BR': 'Resumido para caber: {parts} de fora.',
  },
  leftOutFindings: {
    en: '{n, plural, one {# finding} other {# findings}} ({severities})',
    'pt-BR': '{n, plural, one {# problema} other {# problemas}} ({severities})',
  },
  leftOutEntries: {
    en: '{n, plural, one {# other entry} other {# other entries}}',
    'pt-BR': '{n, plural, one {# outro item} other {# outros itens}}',
  },
  wholeReport: { en: 'The whole report:', 'pt-BR': 'O relatório completo:' },
} as const;

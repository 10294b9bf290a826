import { capitalised } from '../capital.ts';
import { conclusionWords } from './conclusion.ts';
import { leftOutByConfiguration } from './not-asked.ts';

const notCollected = {
  en: 'what was not collected by then is listed as not checked.',
  'pt-BR': 'o que não foi coletado até ali está listado como não verificado.',
} as const;

/** The words of the head of a digest: conclusion, coverage, circumstances. */
export const headWords = {
  conclusion: conclusionWords,
  name: {
    en: 'Account: {alias} {id} ({partition})',
    'pt-BR': 'Conta: {alias} {id} ({partition})',
  },
  nameless: { en: 'Account: {id} ({partition})', 'pt-BR': 'Conta: {id} ({partition})' },
  findingsLine: { en: 'Findings: {counts}.', 'pt-BR': 'Problemas: {counts}.' },
  noneKnown: { en: 'Findings: none known.', 'pt-BR': 'Problemas: nenhum conhecido.' },
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
    'pt-BR': 'Aprovadas: {pass, number}. Não se aplicam: {na, number}.',
  },
  notScannedDisabled: {
    en: 'Not scanned: {n, plural, one {# disabled region} other {# disabled regions}}. What exists in a disabled region still bills: {regions}.',
    'pt-BR':
      'Não verificado: {n, plural, one {# região desabilitada} other {# regiões desabilitadas}}. O que existe em região desabilitada continua sendo cobrado: {regions}.',
  },
  notScannedChosen: {
    en: 'Not scanned, because not selected: {regions}.',
    'pt-BR': 'Não verificado, por não ter sido selecionado: {regions}.',
  },
  excludedLine: {
    en: `${capitalised(leftOutByConfiguration.en)}: {n, plural, one {# resource} other {# resources}}.`,
    'pt-BR': `${capitalised(leftOutByConfiguration['pt-BR'])}: {n, plural, one {# recurso} other {# recursos}}.`,
  },
  cutShort: {
    'out-of-time': {
      en: `Time ran out: ${notCollected.en}`,
      'pt-BR': `O tempo acabou: ${notCollected['pt-BR']}`,
    },
    interrupted: {
      en: `Interrupted: ${notCollected.en}`,
      'pt-BR': `Interrompido: ${notCollected['pt-BR']}`,
    },
    'credentials-expired': {
      en: `The AWS credentials expired: ${notCollected.en}`,
      'pt-BR': `As credenciais da AWS expiraram: ${notCollected['pt-BR']}`,
    },
  },
  audience: {
    learner: {
      en: 'Judged for a learner: whatever still bills is a leftover, however new.',
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
  reportNotStored: {
    en: 'The whole report could not be stored in its bucket this time.',
    'pt-BR': 'Desta vez não foi possível guardar o relatório completo no bucket.',
  },
  wholeReport: { en: 'The whole report:', 'pt-BR': 'O relatório completo:' },
} as const;

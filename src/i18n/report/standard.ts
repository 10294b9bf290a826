import { capitalised } from '../capital.ts';
import { terms } from '../terms.ts';

const { unchecked } = terms;

const byNoRule = { en: 'not covered by any rule', 'pt-BR': 'não cobertos por nenhuma regra' };

/** The words of the two views of a published standard: what the rules cover, and what a run says of it. */
export const standardWords = {
  source: { en: 'Published by {publisher}: {url}', 'pt-BR': 'Publicado por {publisher}: {url}' },
  whole: {
    en: 'All of its {n, plural, one {# control is} other {# controls are}} listed, with titles in our own words.',
    'pt-BR':
      '{n, plural, one {Seu único controle está listado} other {Todos os seus # controles estão listados}}, com títulos em nossas palavras.',
  },
  partOf: {
    en: 'Only the {n, plural, one {# control} other {# controls}} closest to what the rules check {n, plural, one {is} other {are}} listed, with titles in our own words: the standard has more, which no rule covers.',
    'pt-BR':
      '{n, plural, one {Só está listado # controle} other {Só estão listados os # controles}} mais próximos do que as regras verificam, com títulos em nossas palavras: o padrão tem mais, e nenhuma regra cobre os demais.',
  },
  coverage: {
    en: `Covered: {covered}. Covered in part: {partly}. ${capitalised(byNoRule.en)}: {none}.`,
    'pt-BR': `Cobertos: {covered}. Cobertos em parte: {partly}. ${capitalised(byNoRule['pt-BR'])}: {none}.`,
  },
  inPart: {
    en: 'In part means: a failure breaks the control, and a pass does not prove it.',
    'pt-BR': 'Em parte significa: uma falha viola o controle, e uma aprovação não o comprova.',
  },
  covering: {
    covered: { en: 'covered', 'pt-BR': 'coberto' },
    partly: { en: 'in part', 'pt-BR': 'em parte' },
    'not-covered': { en: 'not covered', 'pt-BR': 'não coberto' },
  },
  state: {
    fail: { en: 'FAIL', 'pt-BR': 'FALHA' },
    unknown: { en: 'UNKNOWN', 'pt-BR': 'NÃO SE SABE' },
    'not-checked': { en: 'NOT CHECKED', 'pt-BR': 'NÃO VERIFICADO' },
    exempt: { en: 'EXEMPT', 'pt-BR': 'COM EXCEÇÃO' },
    partly: { en: 'IN PART', 'pt-BR': 'EM PARTE' },
    pass: { en: 'PASS', 'pt-BR': 'APROVADO' },
    'not-covered': { en: 'NOT COVERED', 'pt-BR': 'NÃO COBERTO' },
  },
  states: {
    fail: { en: 'fail', 'pt-BR': 'com falha' },
    unknown: { en: 'unknown', 'pt-BR': 'sem resposta' },
    'not-checked': { en: 'not checked in this run', 'pt-BR': 'não verificados nesta execução' },
    exempt: { en: 'exempt', 'pt-BR': 'com exceção' },
    partly: { en: 'checked in part, nothing found', 'pt-BR': 'verificados em parte, nada encontrado' },
    pass: { en: 'pass', 'pt-BR': 'aprovados' },
    'not-covered': byNoRule,
  },
  onlyPass: {
    en: 'Only PASS is a pass: every rule of the control ran, checked everything, and found nothing.',
    'pt-BR': 'Só APROVADO é aprovação: toda regra do controle rodou, verificou tudo e não encontrou nada.',
  },
  level: { en: 'level {level}', 'pt-BR': 'nível {level}' },
  passed: {
    en: '{n, plural, =0 {nothing to check} one {# resource passes} other {# resources pass}}',
    'pt-BR': '{n, plural, =0 {nada a verificar} one {# recurso aprovado} other {# recursos aprovados}}',
  },
  exemptFinding: { en: 'exempt until {until}: {text}', 'pt-BR': 'com exceção até {until}: {text}' },
  unknownFinding: { en: `${unchecked.en}: {text}`, 'pt-BR': `${unchecked['pt-BR']}: {text}` },
};

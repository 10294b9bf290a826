import { asSentence, capital } from '../capital.ts';
import { terms } from '../terms.ts';
import { conclusionHeadings, conclusionMeans } from './conclusion.ts';
import { baseline, laterRun } from './history.ts';
import { regionNotScanned, ruleDidNotRun } from './not-asked.ts';
import { uncheckedWords } from './unchecked.ts';

const { field } = terms;

/** The title of the page, in the tab of a browser. */
export const auditTitle = {
  en: 'AWS account {account}: audit of {date}',
  'pt-BR': 'Conta AWS {account}: auditoria de {date}',
} as const;

const failures = { en: 'Failures', 'pt-BR': 'Problemas' } as const;
const sinceRunBefore = { en: 'Since the previous run', 'pt-BR': 'Desde a execução anterior' } as const;
const byRegionAndGroup = { en: 'Failures by region and group', 'pt-BR': 'Problemas por região e grupo' } as const;

/** The words of the HTML page that are the same whatever its reader does; those that its script needs are in `page-words.ts`. */
export const htmlWords = {
  title: auditTitle,
  description: {
    en: 'What in this account would expose you or bill you, and would anybody tell you?',
    'pt-BR': 'O que nesta conta expõe você ou gera custo, e alguém avisaria?',
  },
  skip: { en: 'Skip to the findings', 'pt-BR': 'Ir para os problemas' },
  account: { en: 'AWS account', 'pt-BR': 'Conta AWS' },
  parts: { en: 'Parts of the page', 'pt-BR': 'Partes da página' },
  language: { en: 'Language', 'pt-BR': 'Idioma' },
  darkTheme: { en: 'Dark theme', 'pt-BR': 'Tema escuro' },
  asTable: { en: 'As a table', 'pt-BR': 'Em tabela' },
  conclusion: conclusionHeadings,
  conclusionMeans,
  coverage: { en: 'Checks done', 'pt-BR': 'Verificações feitas' },
  coverageOf: { en: '{evaluated, number} of {planned, number}', 'pt-BR': '{evaluated, number} de {planned, number}' },
  coverageMore: {
    en: 'in {regions, plural, one {# region} other {# regions}}; {empty, number} with nothing to check',
    'pt-BR': 'em {regions, plural, one {# região} other {# regiões}}; {empty, number} sem nada a verificar',
  },
  cost: { en: 'Cost a month, at least', 'pt-BR': 'Custo por mês, no mínimo' },
  costMore: {
    en: 'at list price, free tier not subtracted',
    'pt-BR': 'a preço de tabela, sem descontar o free tier',
  },
  passed: { en: 'Passed', 'pt-BR': 'Aprovadas' },
  passedMore: {
    en: '{na, number} not applicable, {exempt, number} exempt',
    'pt-BR': '{na, number} não se aplicam, {exempt, plural, one {# exceção} other {# exceções}}',
  },
  sinceLast: sinceRunBefore,
  sinceLastOf: terms.count.new,
  sinceLastMore: {
    en: '{resolved, number} resolved, {notVisible, number} no longer visible',
    'pt-BR':
      '{resolved, plural, one {# resolvido} other {# resolvidos}}, {notVisible, plural, one {# deixou de ser visível} other {# deixaram de ser visíveis}}',
  },
  failed: { en: 'What failed', 'pt-BR': 'O que está errado' },
  failedNone: { en: 'Nothing that was checked fails.', 'pt-BR': 'Nada do que foi verificado está errado.' },
  severityChart: {
    en: 'Failures by severity: {counts}.',
    'pt-BR': 'Problemas por gravidade: {counts}.',
  },
  severity: capital(field.severity),
  failures,
  unchecked: { en: 'What could not be checked', 'pt-BR': 'O que não pôde ser verificado' },
  uncheckedNone: {
    en: 'Everything that was planned was checked.',
    'pt-BR': 'Tudo o que foi planejado foi verificado.',
  },
  uncheckedNothing: {
    en: 'No check was planned, so nothing is known.',
    'pt-BR': 'Nenhuma verificação foi planejada, então nada se sabe.',
  },
  uncheckedMeans: {
    en: 'None of it passed, and none of it failed: it could not be checked.',
    'pt-BR': 'Nada disso passou e nada disso falhou: não deu para verificar.',
  },
  inTheList: { en: 'See them in the list', 'pt-BR': 'Ver na lista' },
  places: {
    en: '{rules, plural, one {# rule} other {# rules}}, {regions, plural, one {# region} other {# regions}}',
    'pt-BR': '{rules, plural, one {# regra} other {# regras}}, {regions, plural, one {# região} other {# regiões}}',
  },
  resources: capital(field.resources),
  region: capital(field.region),
  service: capital(field.service),
  resource: capital(field.resource),
  finding: { en: 'Finding', 'pt-BR': 'Problema' },
  says: { en: 'What was found', 'pt-BR': 'O que foi visto' },
  usdAMonth: field.usdAMonth,
  money: { en: 'US$ {usd}', 'pt-BR': 'US$ {usd}' },
  overview: { en: 'At a glance', 'pt-BR': 'Visão geral' },
  costByService: { en: 'Cost a month by service', 'pt-BR': 'Custo por mês por serviço' },
  costByRegion: { en: 'Cost a month by region', 'pt-BR': 'Custo por mês por região' },
  costChart: {
    en: '{title}, most expensive first: {parts}.',
    'pt-BR': '{title}, do mais caro ao mais barato: {parts}.',
  },
  costNone: {
    en: 'Nothing that fails has a known price.',
    'pt-BR': 'Nada do que está errado tem preço conhecido.',
  },
  others: { en: '{n, plural, one {# other} other {# others}}', 'pt-BR': '{n, plural, one {# outro} other {# outros}}' },
  heat: byRegionAndGroup,
  heatChart: {
    en: `${byRegionAndGroup.en}; most in: {parts}.`,
    'pt-BR': `${byRegionAndGroup['pt-BR']}; a maioria em: {parts}.`,
  },
  heatNone: {
    en: 'No region has a failure or anything unchecked.',
    'pt-BR': 'Nenhuma região tem problema ou algo sem verificar.',
  },
  heatFails: { en: '{n, number} failing', 'pt-BR': '{n, number} com problema' },
  heatUnknown: { en: '{n, number} not checked', 'pt-BR': '{n, number} sem verificar' },
  heatMark: {
    en: 'A number counts failures; “?” means that something there could not be checked.',
    'pt-BR': 'O número conta problemas; “?” diz que algo ali não pôde ser verificado.',
  },
  heatRest: {
    en: 'Nothing failing and nothing unchecked in {regions}.',
    'pt-BR': 'Nada errado e nada sem verificar em {regions}.',
  },
  groups: {
    account: capital(terms.category.account),
    workload: capital(terms.category.workload),
    exposure: capital(terms.category.exposure),
    leftovers: capital(terms.category.leftovers),
    billing: capital(terms.category.billing),
  },
  trend: { en: 'The last runs', 'pt-BR': 'As últimas execuções' },
  trendFails: failures,
  trendUsd: field.usdAMonth,
  trendChart: {
    en: '{title} over {n} runs: from {first} on {from} to {last} on {to}.',
    'pt-BR': '{title} em {n} execuções: de {first} em {from} a {last} em {to}.',
  },
  trendMark: {
    en: 'A hollow point is a run that could not check everything.',
    'pt-BR': 'Um ponto vazado é uma execução que não pôde verificar tudo.',
  },
  trendNone: {
    en: 'There is no trend yet: it takes two runs with a history.',
    'pt-BR': 'Ainda não há tendência: são precisas duas execuções com histórico.',
  },
  run: { en: 'Run', 'pt-BR': 'Execução' },
  complete: { en: 'Checked everything', 'pt-BR': 'Verificou tudo' },
  yes: terms.yes,
  no: terms.no,
  history: sinceRunBefore,
  noHistory: {
    en: 'No history is kept, so nothing says what is new.',
    'pt-BR': 'Não há histórico, então nada diz o que é novo.',
  },
  baseline,
  comparedWith: { en: 'Compared with the run of {date}.', 'pt-BR': 'Comparado com a execução de {date}.' },
  changes: {
    new: { en: 'New', 'pt-BR': 'Novos' },
    returned: capital(terms.change.returned),
    worse: { en: 'Worse', 'pt-BR': 'Pioraram' },
    better: { en: 'Better', 'pt-BR': 'Melhoraram' },
    open: { en: 'Unchanged', 'pt-BR': 'Sem mudança' },
    resolved: { en: 'Resolved', 'pt-BR': 'Resolvidos' },
    'not-visible': { en: 'No longer visible', 'pt-BR': 'Deixaram de ser visíveis' },
  },
  uncompared: {
    en: 'Nothing could be compared, so nothing says what is new. {why}',
    'pt-BR': 'Nada pôde ser comparado, então nada diz o que é novo. {why}',
  },
  unremembered: {
    en: 'This run could not be saved to the history. {why}',
    'pt-BR': 'Esta execução não pôde ser guardada no histórico. {why}',
  },
  problem: {
    denied: { en: 'Missing permission: {action}.', 'pt-BR': 'Falta a permissão: {action}.' },
    failed: uncheckedWords.cause.failed,
    busy: {
      en: 'Another run held the history for longer than this one could wait.',
      'pt-BR': 'Outra execução segurou o histórico por mais tempo do que esta podia esperar.',
    },
    'later-run': asSentence(laterRun),
  },
  resolvedMeans: {
    en: 'Checked in this run, and no longer wrong or no longer there.',
    'pt-BR': 'Verificado nesta execução: já não está errado, ou já não existe.',
  },
  notVisibleMeans: {
    en: 'Wrong when last seen, and not checked in this run: not resolved.',
    'pt-BR': 'Estava errado quando foi visto, e não foi verificado nesta execução: não está resolvido.',
  },
  nowIs: { en: 'Now', 'pt-BR': 'Agora' },
  firstSeen: capital(field.firstSeen),
  lastSeen: { en: 'Last seen', 'pt-BR': 'Visto pela última vez' },
  why: capital(field.why),
  notAsked: {
    'rule-not-run': { en: 'The rule was not run.', 'pt-BR': asSentence(ruleDidNotRun)['pt-BR'] },
    'region-not-scanned': asSentence(regionNotScanned),
    excluded: { en: 'The configuration leaves it out.', 'pt-BR': 'A configuração o deixa de fora.' },
  },
  exemptions: { en: 'Exemptions', 'pt-BR': 'Exceções' },
  exemptionsMean: {
    en: 'Failures accepted on purpose. They still fail, and are not counted in the totals above.',
    'pt-BR': 'Problemas aceitos de propósito. Continuam errados, e não entram nos totais acima.',
  },
  exemptionsNone: { en: 'Nothing is exempt.', 'pt-BR': 'Não há exceções.' },
  reason: capital(field.reason),
  owner: capital(field.owner),
  until: capital(field.until),
  noReason: field.noReason,
  untilByDefault: { en: '{day} (no end was given)', 'pt-BR': '{day} (sem prazo informado)' },
  by: {
    configuration: { en: 'configuration', 'pt-BR': 'configuração' },
    tag: { en: 'tag', 'pt-BR': 'tag' },
  },
  saidBy: { en: 'Source', 'pt-BR': 'Origem' },
  unused: { en: 'Exemptions that match nothing', 'pt-BR': 'Exceções que não correspondem a nada' },
  mistaken: { en: 'Exemption tags that cannot be used', 'pt-BR': 'Tags de exceção que não podem ser usadas' },
  mistakenWhy: {
    'unknown-rule': { en: 'no rule has this name', 'pt-BR': 'nenhuma regra tem este nome' },
    'unreadable-date': { en: 'the date cannot be read', 'pt-BR': 'a data não pode ser lida' },
  },
  value: { en: 'Value', 'pt-BR': 'Valor' },
  rules: { en: 'Rules', 'pt-BR': 'Regras' },
  about: { en: 'About this run', 'pt-BR': 'Sobre esta execução' },
  tool: { en: 'Program', 'pt-BR': 'Programa' },
  caller: { en: 'Run as', 'pt-BR': 'Executado como' },
  lookedAt: { en: 'Checked on', 'pt-BR': 'Verificado em' },
  audience: { en: 'Judged for', 'pt-BR': 'Avaliado para' },
  audiences: {
    owner: { en: 'the owner: what is idle and old', 'pt-BR': 'quem é dono: o que está parado e velho' },
    learner: { en: 'a learner: whatever still bills', 'pt-BR': 'quem estuda: tudo o que ainda gera cobrança' },
    review: { en: 'a review: the strictest thresholds', 'pt-BR': 'uma revisão: os limites mais rigorosos' },
  },
  scanned: { en: 'Regions scanned', 'pt-BR': 'Regiões verificadas' },
  calls: { en: 'Calls to AWS', 'pt-BR': 'Chamadas à AWS' },
  callsOf: {
    en: '{calls}, {throttles} throttled, in {seconds} s',
    'pt-BR': '{calls}, {throttles} com throttling, em {seconds} s',
  },
  held: {
    en: 'This page holds {held, number} of {all, number} findings: what fails first, the gravest and the dearest.',
    'pt-BR':
      'Esta página traz {held, number} de {all, number} resultados: primeiro o que está errado, do mais grave e mais caro em diante.',
  },
  heldRows: {
    en: 'The first {held, number} of {all, number} stand here.',
    'pt-BR': 'Aqui estão os primeiros {held, number} de {all, number}.',
  },
  allIn: { en: 'All of them are in', 'pt-BR': 'Todos estão em' },
  allBy: { en: 'For all of them, run the same audit with', 'pt-BR': 'Para ter todos, rode a mesma auditoria com' },
  findingsHead: { en: 'Findings', 'pt-BR': 'Problemas' },
  noScript: {
    en: 'Without JavaScript this page shows a plain table: no search, no details.',
    'pt-BR': 'Sem JavaScript esta página mostra uma tabela simples: sem busca e sem detalhes.',
  },
} as const;

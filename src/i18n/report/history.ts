import { capital, capitalised, unbroken } from '../capital.ts';
import { terms } from '../terms.ts';

const firstRun = {
  en: 'This is the first run in the history',
  'pt-BR': 'Esta é a primeira execução no histórico',
} as const;

const nothingToCompare = {
  en: 'there is nothing to compare with yet.',
  'pt-BR': 'ainda não há com o que comparar.',
} as const;

/** What a report says where its run is the first of its history. */
export const baseline = {
  en: `${firstRun.en}: ${nothingToCompare.en}`,
  'pt-BR': `${firstRun['pt-BR']}: ${nothingToCompare['pt-BR']}`,
} as const;

export const laterRun = {
  en: 'a later run, of {date}, is already in the history',
  'pt-BR': 'uma execução posterior, de {date}, já está no histórico',
} as const;

export const mayBeOlder = {
  en: 'it may be older than it seems.',
  'pt-BR': 'pode ser mais antigo do que parece.',
} as const;

const firstSeen = { en: 'first seen on {first}.', 'pt-BR': 'visto pela primeira vez em {first}.' } as const;

/** The words of what changed since the last time. */
export const historyWords = {
  baseline: {
    en: `${firstRun.en}: there is nothing to compare it with, so everything is reported in full.`,
    'pt-BR': `${firstRun['pt-BR']}: ainda não há com o que comparar, então tudo aparece por extenso.`,
  },
  uncompared: {
    en: 'Nothing could be compared with earlier runs, so nothing here is called new, open or resolved ({why}).',
    'pt-BR':
      'Não foi possível comparar com as execuções anteriores, então nada aqui é chamado de novo, aberto ou resolvido ({why}).',
  },
  notRemembered: {
    en: 'This run could not be saved to the history, so the next one will be compared with an older run ({why}).',
    'pt-BR':
      'Esta execução não pôde ser guardada no histórico, então a próxima vai ser comparada com uma mais antiga ({why}).',
  },
  problem: {
    busy: {
      en: 'another run held the history for too long',
      'pt-BR': 'outra execução ficou tempo demais com o histórico',
    },
    'later-run': laterRun,
  },
  since: { en: 'Since {date}: {changes}.', 'pt-BR': 'Desde {date}: {changes}.' },
  unchanged: { en: 'Nothing has changed since {date}.', 'pt-BR': 'Nada mudou desde {date}.' },
  stillHere: {
    en: 'Weekly message: still watching, and nothing has changed since {date}.',
    'pt-BR': 'Mensagem semanal: continuamos de olho, e nada mudou desde {date}.',
  },
  stillHereQuiet: {
    en: 'Weekly message: still watching. What has changed is not something you asked to be notified of at once.',
    'pt-BR': 'Mensagem semanal: continuamos de olho. O que mudou não é algo que você pediu para saber na hora.',
  },
  exemptionsEnding: {
    en: '{n, plural, one {# exemption ends} other {# exemptions end}} within 7 days.',
    'pt-BR': '{n, plural, one {# exceção termina} other {# exceções terminam}} em até 7 dias.',
  },
  changed: {
    new: terms.count.new,
    returned: { en: '{n, number} back', 'pt-BR': '{n, number} de volta' },
    worse: { en: '{n, number} worse', 'pt-BR': '{n, plural, one {# pior} other {# piores}}' },
    better: { en: '{n, number} better', 'pt-BR': '{n, plural, one {# melhor} other {# melhores}}' },
    resolved: { en: '{n, number} resolved', 'pt-BR': '{n, plural, one {# resolvido} other {# resolvidos}}' },
    'not-visible': {
      en: '{n, number} no longer visible',
      'pt-BR': '{n, plural, one {# que deixou de ser visível} other {# que deixaram de ser visíveis}}',
    },
  },
  gaps: {
    en: '{n, plural, one {# new gap} other {# new gaps}} in what is checked',
    'pt-BR': '{n, plural, one {# nova lacuna} other {# novas lacunas}} na verificação',
  },
  completeAgain: { en: 'everything could be checked again', 'pt-BR': 'tudo voltou a ser verificado' },
  incompleteNow: { en: 'not everything could be checked', 'pt-BR': 'nem tudo pôde ser verificado' },
  concluded: {
    clean: { en: 'it was clean then', 'pt-BR': 'antes estava tudo certo' },
    failing: { en: 'it was failing then', 'pt-BR': 'antes havia problemas' },
    incomplete: { en: 'it was incomplete then', 'pt-BR': 'antes estava incompleto' },
  },
  section: {
    news: { en: 'NEW, BACK OR WORSE ({n, number})', 'pt-BR': 'NOVOS, DE VOLTA OU PIORES ({n, number})' },
    better: { en: 'BETTER ({n, number})', 'pt-BR': 'MELHORARAM ({n, number})' },
    resolved: { en: 'RESOLVED ({n, number})', 'pt-BR': 'RESOLVIDOS ({n, number})' },
    notVisible: { en: 'NO LONGER VISIBLE ({n, number})', 'pt-BR': 'DEIXARAM DE SER VISÍVEIS ({n, number})' },
    open: { en: 'STILL OPEN ({n, number})', 'pt-BR': 'CONTINUAM ABERTOS ({n, number})' },
    undated: {
      en: 'MAY BE OLDER: AWS DOES NOT SAY ({n, number})',
      'pt-BR': 'PODE SER MAIS ANTIGO: A AWS NÃO DIZ ({n, number})',
    },
  },
  undatedWhy: {
    en: 'AWS does not say when these were created: {kinds}. A session can tell: account-hygiene session start, before you begin.',
    'pt-BR':
      'A AWS não diz quando isto foi criado: {kinds}. Uma sessão consegue dizer: account-hygiene session start, antes de começar.',
  },
  sinceLine: {
    en: 'Only what was created since {at}; {older, plural, =0 {nothing older was} one {# older result was} other {# older results were}} left out.',
    'pt-BR':
      'Só o que foi criado desde {at}; {older, plural, =0 {nada mais antigo ficou} one {# resultado mais antigo ficou} other {# resultados mais antigos ficaram}} de fora.',
  },
  findingHistory: {
    new: { en: `New: ${firstSeen.en}`, 'pt-BR': `Novo: ${firstSeen['pt-BR']}` },
    firstLook: {
      en: `Checked for the first time on {first}: ${mayBeOlder.en}`,
      'pt-BR': `Verificado pela primeira vez em {first}: ${mayBeOlder['pt-BR']}`,
    },
    returned: {
      en: 'Back: first seen on {first}, last seen on {last}; it was {before}.',
      'pt-BR': 'De volta: visto pela primeira vez em {first} e pela última em {last}; era {before}.',
    },
    worse: {
      en: `Worse: it was {before}. ${capitalised(firstSeen.en)}`,
      'pt-BR': `Piorou: era {before}. ${capitalised(firstSeen['pt-BR'])}`,
    },
    better: {
      en: `Better: it was {before}. ${capitalised(firstSeen.en)}`,
      'pt-BR': `Melhorou: era {before}. ${capitalised(firstSeen['pt-BR'])}`,
    },
    open: capital(firstSeen),
  },
  wasThenNow: { en: 'was {before}, now {after}', 'pt-BR': 'era {before}, agora {after}' },
  perMonth: unbroken(terms.cost.aMonth),
  perMonthAtLeast: unbroken(terms.cost.atLeastAMonth),
  perMonthAtMost: unbroken(terms.cost.atMostAMonth),
  ruleTotal: terms.count.findings,
  age: {
    en: '{n, plural, =0 {first seen today} one {for # day} other {for # days}}',
    'pt-BR': '{n, plural, =0 {visto hoje} one {há # dia} other {há # dias}}',
  },
  andMore: { en: 'and {n, number} more', 'pt-BR': 'e mais {n, number}' },
  gone: { en: 'gone', 'pt-BR': 'não existe mais' },
  mended: { en: 'still there, and passes now', 'pt-BR': 'continua lá, e passou na verificação' },
  savesGone: {
    en: 'What is gone saves US$\u00a0{usd} a month at list price.',
    'pt-BR': 'O que não existe mais economiza US$\u00a0{usd} por mês a preço de tabela.',
  },
  savesMended: {
    en: 'What is still there no longer wastes US$\u00a0{usd} a month.',
    'pt-BR': 'O que continua lá deixa de desperdiçar US$\u00a0{usd} por mês.',
  },
  savesAtMost: {
    en: 'Apart from that, at most US$\u00a0{usd} a month, where only the upper bound is known.',
    'pt-BR': 'Fora isso, no máximo US$\u00a0{usd} por mês, onde só se conhece o teto.',
  },
  notVisibleExplained: {
    en: 'Findings of earlier runs that could not be checked this time. That does not make them resolved: they may still be there.',
    'pt-BR':
      'Problemas de execuções anteriores que desta vez não puderam ser verificados. Isso não quer dizer que foram resolvidos: eles podem continuar lá.',
  },
  visibleLately: { en: 'Visible until the previous run:', 'pt-BR': 'Visíveis até a execução anterior:' },
  notVisibleForLonger: { en: 'Not visible for longer:', 'pt-BR': 'Não visíveis há mais tempo:' },
  lastSeen: { en: 'last seen on {date}', 'pt-BR': 'visto pela última vez em {date}' },
  notAsked: {
    'rule-not-run': {
      en: '{n, plural, one {# finding} other {# findings}} of rules that did not run: {names}',
      'pt-BR': '{n, plural, one {# problema} other {# problemas}} de regras que não foram executadas: {names}',
    },
    'region-not-scanned': {
      en: '{n, plural, one {# finding} other {# findings}} in regions that were not scanned: {names}',
      'pt-BR': '{n, plural, one {# problema} other {# problemas}} em regiões que não foram verificadas: {names}',
    },
    excluded: {
      en: '{n, plural, one {# finding} other {# findings}} on resources that the configuration leaves out',
      'pt-BR': '{n, plural, one {# problema} other {# problemas}} em recursos que a configuração deixa de fora',
    },
  },
} as const;

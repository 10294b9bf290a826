/** The words of a study session: its start, what is new in it, and its end. */
export const sessionWords = {
  head: {
    en: 'Session "{name}" in account {account}: since {start}, now {now}',
    'pt-BR': 'Sessão "{name}" na conta {account}: desde {start}, agora {now}',
  },
  started: {
    en: 'Session "{name}" has begun in account {account}, {now}.',
    'pt-BR': 'A sessão "{name}" começou na conta {account}, {now}.',
  },
  stands: {
    en: '{n, plural, =0 {Nothing stands here yet that could bill or be reached} one {# thing stands here that can bill or be reached} other {# things stand here that can bill or be reached}}, in {regions, plural, one {# region} other {# regions}}. Whatever comes on top is of this session.',
    'pt-BR':
      '{n, plural, =0 {Ainda não há aqui nada que possa gerar cobrança ou ser acessado} one {Há aqui # coisa que pode gerar cobrança ou ser acessada} other {Há aqui # coisas que podem gerar cobrança ou ser acessadas}}, em {regions, plural, one {# região} other {# regiões}}. O que vier a mais é desta sessão.',
  },
  whenDone: { en: 'When you are done: {command}', 'pt-BR': 'Quando terminar: {command}' },
  notWhole: {
    en: 'Of what stands there, the end of the session cannot know whether it was there before.',
    'pt-BR': 'Do que existe ali, o fim da sessão não vai saber se já estava lá antes.',
  },
  verdict: {
    clear: {
      en: 'ALL CLEAR: nothing of this session is left, and everything was looked at.',
      'pt-BR': 'TUDO LIMPO: não sobrou nada desta sessão, e tudo foi verificado.',
    },
    left: {
      en: 'NOT ALL CLEAR: {n, plural, one {# thing} other {# things}} of this session {n, plural, one {is} other {are}} left.',
      'pt-BR': 'AINDA NÃO: {n, plural, one {sobrou # coisa} other {sobraram # coisas}} desta sessão.',
    },
    unsure: {
      en: 'NOT ALL CLEAR: nothing is known to be left of this session, but not everything could be seen.',
      'pt-BR': 'NÃO DÁ PARA GARANTIR: não se sabe de nada que tenha sobrado desta sessão, mas nem tudo pôde ser visto.',
    },
  },
  alsoGaps: {
    en: 'There may be more: not everything could be seen.',
    'pt-BR': 'Pode haver mais: nem tudo pôde ser visto.',
  },
  scanned: {
    en: 'Looked at, in {n, plural, one {# region} other {# regions}} ({regions}): {services}.',
    'pt-BR': 'Verificado, em {n, plural, one {# região} other {# regiões}} ({regions}): {services}.',
  },
  disabled: {
    en: '{n, plural, one {# region is} other {# regions are}} disabled and could not be looked at: {regions}.',
    'pt-BR':
      '{n, plural, one {# região está desabilitada e não pôde ser verificada} other {# regiões estão desabilitadas e não puderam ser verificadas}}: {regions}.',
  },
  clockWentBack: {
    en: 'The clock of this computer stands before the start of the session. What is said here goes by what stood then, not by dates, and holds; only times and amounts may be wrong.',
    'pt-BR':
      'O relógio deste computador está antes do início da sessão. O que se diz aqui vai pelo que existia naquela hora, não por datas, e continua valendo; só horários e valores podem estar errados.',
  },
  sections: {
    left: { en: 'LEFT FROM THIS SESSION ({n})', 'pt-BR': 'SOBROU DESTA SESSÃO ({n})' },
    unsure: {
      en: 'OF THIS SESSION, OR OLDER: NOBODY CAN KNOW ({n})',
      'pt-BR': 'DESTA SESSÃO OU DE ANTES: NÃO DÁ PARA SABER ({n})',
    },
    before: { en: 'WAS THERE BEFORE YOU SAT DOWN ({n})', 'pt-BR': 'JÁ ESTAVA LÁ ANTES DE VOCÊ COMEÇAR ({n})' },
    managed: {
      en: 'MADE BY AWS MEANWHILE, AND GOES WITH WHAT IT SERVES ({n})',
      'pt-BR': 'CRIADO PELA AWS NESSE MEIO-TEMPO, E VAI EMBORA COM O QUE ATENDE ({n})',
    },
    gone: { en: 'GONE AGAIN, FOR THE RECORD ({n})', 'pt-BR': 'JÁ SE FOI, SÓ PARA REGISTRO ({n})' },
    gaps: { en: 'COULD NOT BE SEEN ({n})', 'pt-BR': 'NÃO PÔDE SER VISTO ({n})' },
    cleanup: { en: 'CLEAN UP', 'pt-BR': 'LIMPEZA' },
    freeTier: { en: 'FREE TIER', 'pt-BR': 'FREE TIER' },
    fresh: { en: 'NEW IN THIS SESSION ({n})', 'pt-BR': 'NOVO NESTA SESSÃO ({n})' },
  },
  unsureWhy: {
    en: 'Where these stand, the list was not whole when the session began, or the region was not enabled then.',
    'pt-BR':
      'Onde estas coisas estão, a lista não veio inteira quando a sessão começou, ou a região ainda não estava habilitada.',
  },
  sinceMoment: { en: '{what}, since {moment}', 'pt-BR': '{what}, desde {moment}' },
  sinceSession: { en: '{what}, since this session', 'pt-BR': '{what}, desde esta sessão' },
  sinceUntold: { en: '{what}, AWS does not say since when', 'pt-BR': '{what}, a AWS não diz desde quando' },
  price: {
    en: 'US$ {hour} an hour, US$ {rest} until the end of the month if it stays.',
    'pt-BR': 'US$ {hour} por hora, US$ {rest} até o fim do mês se ficar.',
  },
  priceAtMost: {
    en: 'At most US$ {hour} an hour, US$ {rest} until the end of the month if it stays.',
    'pt-BR': 'No máximo US$ {hour} por hora, US$ {rest} até o fim do mês se ficar.',
  },
  priceNothing: {
    en: 'Bills nothing by just being there.',
    'pt-BR': 'Não gera cobrança só por existir.',
  },
  priceUnknown: { en: 'Its price is not known here.', 'pt-BR': 'O preço não é conhecido aqui.' },
  open: { en: 'Open: {text}', 'pt-BR': 'Aberto: {text}' },
  standsThere: { en: 'It stands there.', 'pt-BR': 'Está lá.' },
  withIt: { en: 'With it: {parts}.', 'pt-BR': 'Junto com isso: {parts}.' },
  olderManager: {
    en: 'That was there before this session, so the clean-up leaves it alone: take out of it by yourself what came with this session.',
    'pt-BR':
      'Isso já existia antes desta sessão, então a limpeza não mexe nele: tire de lá você mesmo o que veio com esta sessão.',
  },
  sum: {
    en: 'Together at least US$ {hour} an hour, at least US$ {rest} until the end of the month, at list price, free tier not subtracted.',
    'pt-BR':
      'Ao todo, pelo menos US$ {hour} por hora, pelo menos US$ {rest} até o fim do mês, a preço de tabela, sem descontar o free tier.',
  },
  wentAgain: { en: '{what}: came with this session.', 'pt-BR': '{what}: veio com esta sessão.' },
  leaving: { en: '{what}: on its way out.', 'pt-BR': '{what}: em remoção.' },
  wentOfBefore: { en: '{what}: stood there before.', 'pt-BR': '{what}: já estava lá antes.' },
  gapPlace: { en: '{where}: {types}.', 'pt-BR': '{where}: {types}.' },
  everywhere: { en: 'Whole account', 'pt-BR': 'Toda a conta' },
  lostRegion: {
    en: '{region} was enabled when the session began and is not looked at now: what stands there still bills. Enable it, and end the session again.',
    'pt-BR':
      '{region} estava habilitada quando a sessão começou e agora não pôde ser verificada: o que existe lá continua sendo cobrado. Habilite e encerre a sessão de novo.',
  },
  addedRegion: {
    en: 'Enabled since the session began: {regions}.',
    'pt-BR': 'Habilitadas depois do início da sessão: {regions}.',
  },
  seeAgain: {
    en: 'To see it: give the missing permissions (account-hygiene policy prints them all), or try again, then end the session once more.',
    'pt-BR':
      'Para ver: dê as permissões que faltam (account-hygiene policy mostra todas), ou tente de novo, e encerre a sessão mais uma vez.',
  },
  seeAbove: {
    en: 'What a policy above these credentials denies, only its administrator can allow.',
    'pt-BR': 'O que é negado por uma policy acima destas credenciais, só quem a administra pode liberar.',
  },
  cleanupFile: {
    en: 'The clean-up of exactly what this session left is in {file}. Read it, then run it: it asks before each step.',
    'pt-BR':
      'A limpeza de exatamente o que sobrou desta sessão está em {file}. Leia e depois execute: ela pergunta antes de cada passo.',
  },
  cleanupScreen: {
    en: 'In this order. They remove what this session made, for good and without a backup.',
    'pt-BR': 'Nesta ordem. Removem o que esta sessão criou, de vez e sem backup.',
  },
  afterwards: { en: 'Then:', 'pt-BR': 'Depois:' },
  cleanupNone: {
    en: 'No command removes what is left: see to it in the console.',
    'pt-BR': 'Nenhum comando remove o que sobrou: resolva no console.',
  },
  cleanupLeft: { en: 'Left to you in the console: {what}', 'pt-BR': 'Fica com você, no console: {what}' },
  freeTierUse: {
    en: '{offer}: {actual} of {limit} {unit}, {percent} %.',
    'pt-BR': '{offer}: {actual} de {limit} {unit}, {percent} %.',
  },
  nothingNew: { en: 'Nothing is new so far.', 'pt-BR': 'Até agora, nada de novo.' },
  pricesAtEnd: {
    en: 'Prices, and what removes these: account-hygiene session end',
    'pt-BR': 'Preços, e o que remove estas coisas: account-hygiene session end',
  },
  watching: {
    en: 'Looking again every {every} seconds, for {minutes, plural, one {# minute} other {# minutes}} at most. Ctrl-C ends it.',
    'pt-BR':
      'Verificando de novo a cada {every} segundos, por no máximo {minutes, plural, one {# minuto} other {# minutos}}. Ctrl-C encerra.',
  },
  ticked: { en: 'Gone: {what}.', 'pt-BR': 'Já se foi: {what}.' },
  remaining: {
    en: '{n, plural, one {# thing is} other {# things are}} still there.',
    'pt-BR': '{n, plural, one {Ainda falta # coisa} other {Ainda faltam # coisas}}.',
  },
  timeIsUp: { en: 'The time is up.', 'pt-BR': 'O tempo acabou.' },
  broken: { en: 'Interrupted.', 'pt-BR': 'Interrompido.' },
  unseenNow: {
    en: 'This time it could not be seen whether they are gone.',
    'pt-BR': 'Desta vez não deu para ver se já se foram.',
  },
  listRow: {
    en: '{name}: account {account}, begun {start}, {state}',
    'pt-BR': '{name}: conta {account}, iniciada em {start}, {state}',
  },
  states: {
    open: { en: 'not ended', 'pt-BR': 'não encerrada' },
    clear: { en: 'ended all clear {moment}', 'pt-BR': 'encerrada com tudo limpo em {moment}' },
    left: { en: 'ended {moment}, with things left', 'pt-BR': 'encerrada em {moment}, com sobras' },
    unsure: { en: 'ended {moment}, not everything seen', 'pt-BR': 'encerrada em {moment}, sem ver tudo' },
  },
  damagedRow: { en: '{name}: cannot be used: {why}', 'pt-BR': '{name}: não pode ser usada: {why}' },
  noSessions: {
    en: 'No session is kept. Begin one: account-hygiene session start',
    'pt-BR': 'Nenhuma sessão guardada. Comece uma: account-hygiene session start',
  },
  problems: {
    none: {
      en: 'No session of account {account} is kept here: begin one with "account-hygiene session start". Without one, "account-hygiene audit --for learner --since 3h" goes by dates.',
      'pt-BR':
        'Não há sessão da conta {account} guardada aqui: comece uma com "account-hygiene session start". Sem uma, "account-hygiene audit --for learner --since 3h" vai pelas datas.',
    },
    unnamed: {
      en: 'There is no session "{name}". Kept are: {names}.',
      'pt-BR': 'Não existe a sessão "{name}". Guardadas: {names}.',
    },
    several: {
      en: 'Several sessions are open: {names}. Say which with --name.',
      'pt-BR': 'Há várias sessões abertas: {names}. Diga qual com --name.',
    },
    otherAccount: {
      en: 'Session "{name}" began in account {account}, and these credentials belong to {caller}: nothing was looked at.',
      'pt-BR':
        'A sessão "{name}" começou na conta {account}, e estas credenciais são da {caller}: nada foi verificado.',
    },
    taken: {
      en: 'There is a session "{name}" already: give this one another name with --name.',
      'pt-BR': 'Já existe uma sessão "{name}": dê outro nome a esta com --name.',
    },
    badName: {
      en: 'A name has letters, digits, spaces, dots, dashes and underscores, at most 60, and begins with a letter or a digit.',
      'pt-BR':
        'Um nome tem letras, números, espaços, pontos, hífens e sublinhados, no máximo 60, e começa com letra ou número.',
    },
    unusable: {
      en: 'Session "{name}" cannot be used: {why}.',
      'pt-BR': 'A sessão "{name}" não pode ser usada: {why}.',
    },
    homeless: {
      en: 'Nothing says where to keep a session: set HOME, XDG_STATE_HOME or, on Windows, LOCALAPPDATA.',
      'pt-BR': 'Nada diz onde guardar a sessão: defina HOME, XDG_STATE_HOME ou, no Windows, LOCALAPPDATA.',
    },
    unkept: {
      en: 'The session could not be kept up to date: {why}',
      'pt-BR': 'A sessão não pôde ser atualizada: {why}',
    },
    foreign: {
      'not-ours': { en: 'it is no session of this program', 'pt-BR': 'não é uma sessão deste programa' },
      'not-json': {
        en: 'its file is cut short or is no JSON, as after a crash',
        'pt-BR': 'o arquivo está incompleto ou não é JSON, como depois de uma queda',
      },
      newer: {
        en: 'a newer account-hygiene wrote it: update this one',
        'pt-BR': 'foi escrita por um account-hygiene mais novo: atualize este',
      },
      older: {
        en: 'an older account-hygiene wrote it: begin a new session',
        'pt-BR': 'foi escrita por um account-hygiene mais antigo: comece uma sessão nova',
      },
      damaged: { en: 'its file is damaged at {where}', 'pt-BR': 'o arquivo está danificado em {where}' },
    },
  },
} as const;

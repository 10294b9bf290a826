/** The words of a study session: its start, what is new in it, and its end. */
export const sessionWords = {
  head: {
    en: 'Session "{name}" in account {account}: since {start}, now {now}',
    'pt-BR': 'Sessão "{name}" na conta {account}: desde {start}, agora {now}',
  },
  started: {
    en: 'Session "{name}" started in account {account}, {now}.',
    'pt-BR': 'A sessão "{name}" começou na conta {account}, {now}.',
  },
  stands: {
    en: '{n, plural, =0 {No resource that can bill or be reached exists yet} one {# resource that can bill or be reached already exists} other {# resources that can bill or be reached already exist}}, in {regions, plural, one {# region} other {# regions}}. Anything created from now on belongs to this session.',
    'pt-BR':
      '{n, plural, =0 {Ainda não existe nenhum recurso que possa gerar cobrança ou ser acessado} one {Já existe # recurso que pode gerar cobrança ou ser acessado} other {Já existem # recursos que podem gerar cobrança ou ser acessados}}, em {regions, plural, one {# região} other {# regiões}}. O que for criado a partir de agora é desta sessão.',
  },
  whenDone: { en: 'When you are done: {command}', 'pt-BR': 'Quando terminar: {command}' },
  notWhole: {
    en: '"session end" cannot tell whether those resources existed before.',
    'pt-BR': 'O "session end" não vai saber se esses recursos já existiam antes.',
  },
  verdict: {
    clear: {
      en: 'ALL CLEAR for the {kinds} kinds of resources that are looked at: nothing from this session is left of them, and every list of them could be read.',
      'pt-BR':
        'TUDO LIMPO nos {kinds} tipos de recurso verificados: não sobrou nenhum desta sessão, e todas as listas deles puderam ser lidas.',
    },
    left: {
      en: 'NOT ALL CLEAR: {n, plural, one {# resource} other {# resources}} from this session {n, plural, one {is} other {are}} left.',
      'pt-BR': 'AINDA HÁ SOBRAS: {n, plural, one {# recurso} other {# recursos}} desta sessão.',
    },
    unsure: {
      en: 'NOT ALL CLEAR: nothing from this session is known to be left, but not everything could be checked.',
      'pt-BR': 'NÃO DÁ PARA GARANTIR: nenhuma sobra desta sessão é conhecida, mas nem tudo pôde ser verificado.',
    },
  },
  notLookedAt: {
    en: 'Not looked at: {services}. What this session created there is not found here, and only the bill decides: AWS shows the costs of each service, up to a day late, at {page}.',
    'pt-BR':
      'Não verificado: {services}. O que esta sessão criou aí não aparece aqui, e quem decide é a fatura: a AWS mostra o custo de cada serviço, com até um dia de atraso, em {page}.',
  },
  alsoGaps: {
    en: 'There may be more: a part could not be checked.',
    'pt-BR': 'Pode haver mais: uma parte não pôde ser verificada.',
  },
  scanned: {
    en: 'Checked, in {n, plural, one {# region} other {# regions}} ({regions}): {services}.',
    'pt-BR': 'Verificado, em {n, plural, one {# região} other {# regiões}} ({regions}): {services}.',
  },
  disabled: {
    en: '{n, plural, one {# region is} other {# regions are}} disabled and could not be checked: {regions}.',
    'pt-BR':
      '{n, plural, one {# região está desabilitada e não pôde ser verificada} other {# regiões estão desabilitadas e não puderam ser verificadas}}: {regions}.',
  },
  clockWentBack: {
    en: "This computer's clock is earlier than the session start. The results compare what exists now with what existed then, not dates, so they hold; only times and amounts may be wrong.",
    'pt-BR':
      'O relógio deste computador marca um horário anterior ao início da sessão. O resultado compara o que existe agora com o que existia no início, não datas, e continua valendo; só horários e valores podem estar errados.',
  },
  sections: {
    left: { en: 'LEFT FROM THIS SESSION ({n})', 'pt-BR': 'SOBROU DESTA SESSÃO ({n})' },
    unsure: {
      en: 'UNCERTAIN: THIS SESSION OR OLDER ({n})',
      'pt-BR': 'INCERTO: DESTA SESSÃO OU DE ANTES ({n})',
    },
    before: { en: 'ALREADY THERE BEFORE THE SESSION ({n})', 'pt-BR': 'JÁ EXISTIA ANTES DA SESSÃO ({n})' },
    managed: {
      en: 'MANAGED BY AWS, REMOVED WITH ITS RESOURCE ({n})',
      'pt-BR': 'GERENCIADO PELA AWS, REMOVIDO JUNTO COM O RECURSO ({n})',
    },
    gone: { en: 'ALREADY REMOVED, FOR THE RECORD ({n})', 'pt-BR': 'JÁ REMOVIDOS, PARA REGISTRO ({n})' },
    gaps: { en: 'COULD NOT BE CHECKED ({n})', 'pt-BR': 'NÃO PÔDE SER VERIFICADO ({n})' },
    cleanup: { en: 'CLEAN UP', 'pt-BR': 'LIMPEZA' },
    freeTier: { en: 'FREE TIER', 'pt-BR': 'FREE TIER' },
    fresh: { en: 'NEW IN THIS SESSION ({n})', 'pt-BR': 'NOVO NESTA SESSÃO ({n})' },
  },
  unsureWhy: {
    en: 'The list of these was incomplete when the session began, or their region was not enabled then.',
    'pt-BR':
      'A lista destes recursos estava incompleta quando a sessão começou, ou a região deles ainda não estava habilitada.',
  },
  sinceMoment: { en: '{what}, since {moment}', 'pt-BR': '{what}, desde {moment}' },
  sinceSession: { en: '{what}, created in this session', 'pt-BR': '{what}, recurso criado nesta sessão' },
  sinceUntold: { en: '{what}, AWS does not say since when', 'pt-BR': '{what}, a AWS não diz desde quando' },
  price: {
    en: 'US$ {hour} an hour, US$ {rest} until the end of the month if it stays.',
    'pt-BR': 'US$ {hour} por hora, US$ {rest} até o fim do mês se ficar.',
  },
  priceAtLeast: {
    en: 'At least US$ {hour} an hour, US$ {rest} until the end of the month if it stays.',
    'pt-BR': 'Pelo menos US$ {hour} por hora, US$ {rest} até o fim do mês se ficar.',
  },
  priceAtMost: {
    en: 'At most US$ {hour} an hour, US$ {rest} until the end of the month if it stays.',
    'pt-BR': 'No máximo US$ {hour} por hora, US$ {rest} até o fim do mês se ficar.',
  },
  priceNothing: {
    en: 'No charge while idle.',
    'pt-BR': 'Não gera cobrança só por existir.',
  },
  priceUnknown: { en: 'Its price is not known here.', 'pt-BR': 'O preço não é conhecido aqui.' },
  open: { en: 'Open: {text}', 'pt-BR': 'Aberto: {text}' },
  maybeKept: {
    en: 'Created by stack {stack}, which keeps it where its DeletionPolicy is Retain; if not, it is gone by then.',
    'pt-BR':
      'Criado pela stack {stack}, que o mantém se a DeletionPolicy for Retain; se não, a essa altura ele já não existe.',
  },
  emptiedFirst: {
    en: 'Created by stack {stack}, which cannot be deleted while there is anything in it.',
    'pt-BR': 'Criado pela stack {stack}, que não pode ser excluída enquanto houver algo nele.',
  },
  standsThere: { en: 'It is there.', 'pt-BR': 'Está lá.' },
  withIt: { en: 'With it: {parts}.', 'pt-BR': 'Junto com isso: {parts}.' },
  olderManager: {
    en: 'That existed before this session, so the clean-up leaves it alone: remove from it yourself what this session added.',
    'pt-BR':
      'Isso já existia antes desta sessão, então a limpeza não o altera: remova de lá você mesmo o que foi criado nesta sessão.',
  },
  olderCluster: {
    en: 'That existed before this session: the clean-up removes only what this session added to it.',
    'pt-BR': 'Isso já existia antes desta sessão: a limpeza remove só o que esta sessão acrescentou.',
  },
  sum: {
    en: 'Total: at least US$ {hour} an hour, at least US$ {rest} until the end of the month, at list price, free tier not subtracted.',
    'pt-BR':
      'Ao todo, pelo menos US$ {hour} por hora, pelo menos US$ {rest} até o fim do mês, a preço de tabela, sem descontar o free tier.',
  },
  wentAgain: { en: '{what}: created in this session.', 'pt-BR': '{what}: recurso criado nesta sessão.' },
  leaving: { en: '{what}: being removed.', 'pt-BR': '{what}: em remoção.' },
  wentOfBefore: { en: '{what}: existed before the session.', 'pt-BR': '{what}: já existia antes da sessão.' },
  gapPlace: { en: '{where}: {types}.', 'pt-BR': '{where}: {types}.' },
  everywhere: { en: 'Whole account', 'pt-BR': 'Toda a conta' },
  lostRegion: {
    en: '{region} was enabled when the session began and could not be checked now: what exists there still bills. Enable it, and end the session again.',
    'pt-BR':
      '{region} estava habilitada quando a sessão começou e agora não pôde ser verificada: o que existe lá continua sendo cobrado. Habilite e encerre a sessão de novo.',
  },
  addedRegion: {
    en: 'Enabled since the session began: {regions}.',
    'pt-BR': 'Habilitadas depois do início da sessão: {regions}.',
  },
  seeAgain: {
    en: 'To check it: grant the missing permissions (account-hygiene policy prints them all), or try again, then end the session once more.',
    'pt-BR':
      'Para verificar: conceda as permissões que faltam (account-hygiene policy mostra todas), ou tente de novo, e encerre a sessão mais uma vez.',
  },
  seeAbove: {
    en: 'Only the administrator of a policy above these credentials can allow what it denies.',
    'pt-BR': 'O que é negado por uma policy acima destas credenciais, só quem a administra pode liberar.',
  },
  cleanupFile: {
    en: 'A script that removes exactly what this session left is in {file}. Read it, then run it: it asks before each step.',
    'pt-BR':
      'Um script que remove exatamente o que sobrou desta sessão está em {file}. Leia e depois execute: ele pergunta antes de cada passo.',
  },
  cleanupScreen: {
    en: 'In this order. They permanently remove what this session created, without a backup.',
    'pt-BR': 'Nesta ordem. Removem o que esta sessão criou, definitivamente, sem backup.',
  },
  afterwards: { en: 'Then:', 'pt-BR': 'Depois:' },
  cleanupNone: {
    en: 'No command removes what is left: remove it in the console.',
    'pt-BR': 'Nenhum comando remove o que sobrou: remova no console.',
  },
  cleanupLeft: { en: 'To do in the console: {what}', 'pt-BR': 'A fazer no console: {what}' },
  freeTierUse: {
    en: '{offer}: {actual} of {limit} {unit}, {percent} %.',
    'pt-BR': '{offer}: {actual} de {limit} {unit}, {percent} %.',
  },
  nothingNew: { en: 'Nothing is new so far.', 'pt-BR': 'Até agora, nada de novo.' },
  pricesAtEnd: {
    en: 'Prices, and the commands that remove these: account-hygiene session end',
    'pt-BR': 'Preços, e os comandos que removem estes recursos: account-hygiene session end',
  },
  watching: {
    en: 'Checking again every {every} seconds, for {minutes, plural, one {# minute} other {# minutes}} at most. Ctrl-C ends it.',
    'pt-BR':
      'Verificando de novo a cada {every} segundos, por no máximo {minutes, plural, one {# minuto} other {# minutos}}. Ctrl-C encerra.',
  },
  ticked: { en: 'Gone: {what}.', 'pt-BR': 'Não existe mais: {what}.' },
  remaining: {
    en: '{n, plural, one {# resource is} other {# resources are}} still there.',
    'pt-BR': '{n, plural, one {Ainda resta # recurso} other {Ainda restam # recursos}}.',
  },
  timeIsUp: { en: 'Time is up.', 'pt-BR': 'O tempo acabou.' },
  broken: { en: 'Interrupted.', 'pt-BR': 'Interrompido.' },
  unseenNow: {
    en: 'This time it could not be checked whether they are gone.',
    'pt-BR': 'Desta vez não deu para verificar se ainda existem.',
  },
  listRow: {
    en: '{name}: account {account}, started {start}, {state}',
    'pt-BR': '{name}: conta {account}, iniciada em {start}, {state}',
  },
  states: {
    open: { en: 'not ended', 'pt-BR': 'não encerrada' },
    clear: { en: 'ended all clear {moment}', 'pt-BR': 'encerrada com tudo limpo em {moment}' },
    left: { en: 'ended {moment}, with leftovers', 'pt-BR': 'encerrada em {moment}, com sobras' },
    unsure: { en: 'ended {moment}, not everything checked', 'pt-BR': 'encerrada em {moment}, sem verificar tudo' },
  },
  damagedRow: { en: '{name}: cannot be used: {why}', 'pt-BR': '{name}: não pode ser usada: {why}' },
  noSessions: {
    en: 'No sessions are stored. Start one: account-hygiene session start',
    'pt-BR': 'Nenhuma sessão guardada. Comece uma: account-hygiene session start',
  },
  problems: {
    none: {
      en: 'No session of account {account} is stored here: start one with "account-hygiene session start". Without one, "account-hygiene audit --for learner --since 3h" goes by dates.',
      'pt-BR':
        'Não há sessão da conta {account} guardada aqui: comece uma com "account-hygiene session start". Sem uma, "account-hygiene audit --for learner --since 3h" vai pelas datas.',
    },
    unnamed: {
      en: 'There is no session "{name}". Stored sessions: {names}.',
      'pt-BR': 'Não existe a sessão "{name}". Guardadas: {names}.',
    },
    several: {
      en: 'Several sessions are open: {names}. Choose one with --name.',
      'pt-BR': 'Há várias sessões abertas: {names}. Escolha uma com --name.',
    },
    otherAccount: {
      en: 'Session "{name}" was started in account {account}, but these credentials belong to {caller}: nothing was checked.',
      'pt-BR':
        'A sessão "{name}" foi iniciada na conta {account}, mas estas credenciais são da {caller}: nada foi verificado.',
    },
    taken: {
      en: 'A session "{name}" already exists: choose another name with --name.',
      'pt-BR': 'Já existe uma sessão "{name}": dê outro nome a esta com --name.',
    },
    badName: {
      en: 'A name has up to 60 letters, digits, spaces, dots, dashes and underscores, and starts with a letter or a digit.',
      'pt-BR':
        'Um nome tem até 60 letras, números, espaços, pontos, hífens e sublinhados, e começa com letra ou número.',
    },
    unusable: {
      en: 'Session "{name}" cannot be used: {why} ({file}).',
      'pt-BR': 'A sessão "{name}" não pode ser usada: {why} ({file}).',
    },
    homeless: {
      en: 'There is no known place to keep a session: set HOME, XDG_STATE_HOME or, on Windows, LOCALAPPDATA.',
      'pt-BR':
        'Não há lugar conhecido para guardar a sessão: defina HOME, XDG_STATE_HOME ou, no Windows, LOCALAPPDATA.',
    },
    unkept: {
      en: 'The session could not be kept up to date: {why}',
      'pt-BR': 'A sessão não pôde ser atualizada: {why}',
    },
    foreign: {
      'not-ours': { en: 'it is not a session of this program', 'pt-BR': 'não é uma sessão deste programa' },
      'not-json': {
        en: 'its file is truncated or not JSON, as after a crash',
        'pt-BR': 'o arquivo está incompleto ou não é JSON, como depois de uma queda',
      },
      newer: {
        en: 'it was written by a newer account-hygiene: update this one',
        'pt-BR': 'foi escrita por um account-hygiene mais novo: atualize este',
      },
      older: {
        en: 'it was written by an older account-hygiene: start a new session',
        'pt-BR': 'foi escrita por um account-hygiene mais antigo: comece uma sessão nova',
      },
      damaged: { en: 'its file is damaged at {where}', 'pt-BR': 'o arquivo está danificado em {where}' },
    },
  },
} as const;

import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'ElastiCache cache that was left running',
    'pt-BR': 'Cache ElastiCache deixado em execução',
  },
  what: {
    en: 'ElastiCache runs Valkey, Redis OSS or Memcached for you: a store in memory that answers very fast and spares the database behind it.',
    'pt-BR':
      'O ElastiCache roda Valkey, Redis OSS ou Memcached para você: um armazenamento em memória que responde muito rápido e alivia o banco de dados por trás.',
  },
  why: {
    en: 'Cache nodes bill by the hour, used or not, and a serverless cache bills for a minimum amount of data even while it is empty.',
    'pt-BR':
      'Os nós de cache são cobrados por hora, com ou sem uso, e um cache serverless cobra por uma quantidade mínima de dados mesmo vazio.',
  },
  fix: {
    en: 'Delete the cache, a replication group as a whole, with a final snapshot where its engine takes one.',
    'pt-BR': 'Exclua o cache, o replication group inteiro, com um snapshot final quando a engine permite.',
  },
  avoid: {
    en: 'Create the cache in the same CloudFormation stack as the application that uses it, and delete the stack when the test is over.',
    'pt-BR':
      'Crie o cache na mesma stack do CloudFormation que a aplicação que o usa, e exclua a stack quando o teste acabar.',
  },
  messages: {
    idle: {
      en: 'Nobody read or wrote a key in {cache} ({engine}, {kind}) in the last {days, plural, one {day} other {# days}}.',
      'pt-BR':
        'Ninguém leu nem gravou uma chave em {cache} ({engine}, {kind}) {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    stillThere: {
      en: '{cache} ({engine}, {kind}) is still there.',
      'pt-BR': '{cache} ({engine}, {kind}) continua lá.',
    },
    used: {
      en: '{cache} was read or written in the last {days, plural, one {day} other {# days}}.',
      'pt-BR': '{cache} teve leituras ou gravações {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    commanded: {
      en: '{cache} served publish and subscribe, streams or scripts in the last {days, plural, one {day} other {# days}}.',
      'pt-BR':
        '{cache} atendeu publish/subscribe, streams ou scripts {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    connected: {
      en: 'Nobody read or wrote a key in {cache} in the last {days, plural, one {day} other {# days}}, but clients hold connections to it, as subscribers do.',
      'pt-BR':
        'Ninguém leu nem gravou uma chave em {cache} {days, plural, one {no último dia} other {nos últimos # dias}}, mas há clientes conectados a ele, como ficam os assinantes.',
    },
    unwatched: {
      en: 'Nobody read or wrote a key in {cache}, but CloudWatch does not hold its connections for all of the last {days, plural, one {day} other {# days}}.',
      'pt-BR':
        'Ninguém leu nem gravou uma chave em {cache}, mas o CloudWatch não tem as conexões dele {days, plural, one {de todo o último dia} other {de todos os últimos # dias}}.',
    },
    global: {
      en: 'Nobody read or wrote a key in {cache} here in the last {days, plural, one {day} other {# days}}, but it is a part of the global datastore {datastore} and may stand by for another region.',
      'pt-BR':
        'Ninguém leu nem gravou uma chave aqui em {cache} {days, plural, one {no último dia} other {nos últimos # dias}}, mas ele faz parte do global datastore {datastore} e pode estar de reserva para outra região.',
    },
    broken: {
      en: '{cache} does not work: its status is {status}, and AWS does not say whether it bills in it.',
      'pt-BR': '{cache} não funciona: o status é {status}, e a AWS não diz se é cobrado assim.',
    },
    passing: {
      en: '{cache} is being created or deleted, or was never created: its status is {status}.',
      'pt-BR': '{cache} está sendo criado ou excluído, ou não chegou a ser criado: o status é {status}.',
    },
    tooNew: {
      en: '{cache} was created less than {days, plural, one {# whole day} other {# whole days}} ago: too new to judge.',
      'pt-BR':
        '{cache} foi criado há menos de {days, plural, one {# dia completo} other {# dias completos}}: é cedo para julgar.',
    },
    incomplete: {
      en: 'CloudWatch holds reads of {cache} for {days, plural, one {no part of the last day} other {only {datapoints} of the last # days}}.',
      'pt-BR':
        'O CloudWatch {days, plural, one {não tem pontos de leituras de {cache} no último dia} other {só tem pontos de leituras de {cache} em {datapoints} dos últimos # dias}}.',
    },
  },
  cautions: {
    noSnapshot: {
      en: 'Memcached takes no snapshot: what {cache} holds is lost.',
      'pt-BR': 'O Memcached não faz snapshots: o que {cache} guarda se perde.',
    },
    unwaited: {
      en: 'No command waits for the snapshot of {cache}: see that it is there before {manager} goes.',
      'pt-BR': 'Nenhum comando espera o snapshot de {cache}: confira se ele já existe antes de excluir {manager}.',
    },
  },
});

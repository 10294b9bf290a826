import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Database instance that nobody connects to',
    'pt-BR': 'Instância de banco de dados à qual ninguém se conecta',
  },
  what: {
    en: 'RDS runs databases such as MySQL and PostgreSQL for you. An instance is the server of one; in Aurora, instances that share their data form a cluster.',
    'pt-BR':
      'O RDS opera para você bancos de dados como MySQL e PostgreSQL. Uma instância é o servidor de um deles; no Aurora, as instâncias com os mesmos dados formam um cluster.',
  },
  why: {
    en: 'A database instance bills by the hour whether anybody connects to it or not, and its storage and backups come on top.',
    'pt-BR':
      'Uma instância de banco de dados é cobrada por hora, com ou sem conexões, e ainda há o armazenamento e os backups.',
  },
  fix: {
    en: 'Delete the instance, or its whole cluster, with a final snapshot, from which it can be restored; stopping helps for seven days only, since AWS then starts it again.',
    'pt-BR':
      'Exclua a instância, ou o cluster inteiro, com um snapshot final, a partir do qual dá para restaurar; parar só resolve por sete dias, porque depois a AWS inicia tudo de novo.',
  },
  avoid: {
    en: 'For tests, use Aurora Serverless v2 with a minimum capacity of 0 ACUs, which pauses by itself while nobody is connected.',
    'pt-BR':
      'Para testes, use o Aurora Serverless v2 com capacidade mínima de 0 ACU, que pausa sozinho enquanto ninguém está conectado.',
  },
  messages: {
    idle: {
      en: 'Nobody connected to {db} ({kind}, {engine}) in the last {days, plural, one {day} other {# days}}.',
      'pt-BR':
        'Ninguém se conectou a {db} ({kind}, {engine}) {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    idleMember: {
      en: 'Nobody connected to cluster {cluster}, of which {db} ({kind}, {engine}) is a member, in the last {days, plural, one {day} other {# days}}.',
      'pt-BR':
        'Ninguém se conectou ao cluster {cluster}, do qual {db} ({kind}, {engine}) faz parte, {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    standby: {
      en: 'Nobody connected to {db} in the last {days, plural, one {day} other {# days}}, but it is a replica of {names} and may be its standby.',
      'pt-BR':
        'Ninguém se conectou a {db} {days, plural, one {no último dia} other {nos últimos # dias}}, mas ela é réplica de {names} e pode estar de reserva.',
    },
    replicated: {
      en: 'Nobody connected to {db} in the last {days, plural, one {day} other {# days}}, but these replicas copy it: {names}.',
      'pt-BR':
        'Ninguém se conectou a {db} {days, plural, one {no último dia} other {nos últimos # dias}}, mas estas réplicas a copiam: {names}.',
    },
    clusterCopies: {
      en: 'Nobody connected to {db} in the last {days, plural, one {day} other {# days}}, but its cluster copies these or is copied by them: {names}.',
      'pt-BR':
        'Ninguém se conectou a {db} {days, plural, one {no último dia} other {nos últimos # dias}}, mas o cluster dela copia estes ou é copiado por eles: {names}.',
    },
    global: {
      en: 'Nobody connected to {db} in the last {days, plural, one {day} other {# days}}, but its cluster is a part of the global database {names} and may be its disaster recovery.',
      'pt-BR':
        'Ninguém se conectou a {db} {days, plural, one {no último dia} other {nos últimos # dias}}, mas o cluster dela faz parte do global database {names} e pode ser o disaster recovery dele.',
    },
    blueGreen: {
      en: 'Nobody connected to {db} in the last {days, plural, one {day} other {# days}}, but it is a side of the blue/green deployment {names}.',
      'pt-BR':
        'Ninguém se conectou a {db} {days, plural, one {no último dia} other {nos últimos # dias}}, mas ela é um dos lados da implantação blue/green {names}.',
    },
    proxied: {
      en: 'Nobody connected to {db} in the last {days, plural, one {day} other {# days}}, but clients reach it through the RDS proxy {names}.',
      'pt-BR':
        'Ninguém se conectou a {db} {days, plural, one {no último dia} other {nos últimos # dias}}, mas há clientes que chegam a ela pelo RDS Proxy {names}.',
    },
    integrated: {
      en: 'Nobody connected to {db} in the last {days, plural, one {day} other {# days}}, but the zero-ETL integration {names} copies it.',
      'pt-BR':
        'Ninguém se conectou a {db} {days, plural, one {no último dia} other {nos últimos # dias}}, mas a integração zero-ETL {names} a copia.',
    },
    dataApi: {
      en: 'Nobody connected to {db} in the last {days, plural, one {day} other {# days}}, but cluster {names} answers the Data API, and AWS does not say that its queries count as connections.',
      'pt-BR':
        'Ninguém se conectou a {db} {days, plural, one {no último dia} other {nos últimos # dias}}, mas o cluster {names} atende à Data API, e a AWS não diz que as consultas dela contam como conexões.',
    },
    stillThere: {
      en: '{db} ({kind}, {engine}) is still there.',
      'pt-BR': '{db} ({kind}, {engine}) continua lá.',
    },
    used: {
      en: 'Somebody connected to {db} in the last {days, plural, one {day} other {# days}}.',
      'pt-BR': 'Houve conexões a {db} {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    pauses: {
      en: '{db} is serverless and pauses by itself while nobody connects.',
      'pt-BR': '{db} é serverless e pausa sozinha enquanto ninguém se conecta.',
    },
    stopped: {
      en: '{db} does not run: its status is {status}.',
      'pt-BR': '{db} não está em execução: o status é {status}.',
    },
    broken: {
      en: '{db} ({kind}, {engine}) does not work, and bills: its status is {status}. Mend it, or delete it.',
      'pt-BR': '{db} ({kind}, {engine}) não funciona e é cobrada: o status é {status}. Conserte ou exclua.',
    },
    unbilled: {
      en: '{db} does not work and does not bill: its status is {status}.',
      'pt-BR': '{db} não funciona e não é cobrada: o status é {status}.',
    },
    unknownStatus: {
      en: 'The status of {db} is {status}, of which AWS does not say whether it bills.',
      'pt-BR': 'O status de {db} é {status}, e a AWS não diz se ele é cobrado.',
    },
    passing: {
      en: '{db} is being created or deleted: its status is {status}.',
      'pt-BR': '{db} está sendo criada ou excluída: o status é {status}.',
    },
    tooNew: {
      en: '{db} was created less than {days, plural, one {# whole day} other {# whole days}} ago: too new to judge.',
      'pt-BR':
        '{db} foi criada há menos de {days, plural, one {# dia completo} other {# dias completos}}: é cedo para julgar.',
    },
    incomplete: {
      en: 'CloudWatch holds connections of {db} for {days, plural, one {no part of the last day} other {only {datapoints} of the last # days}}.',
      'pt-BR':
        'O CloudWatch {days, plural, one {não tem pontos de conexões de {db} no último dia} other {só tem pontos de conexões de {db} em {datapoints} dos últimos # dias}}.',
    },
  },
  cautions: {
    standby: {
      en: 'Make sure that {db} does not stand by for a failure of {source}.',
      'pt-BR': 'Confirme que {db} não está lá para o caso de uma falha de {source}.',
    },
    protected: {
      en: 'Somebody protected {db} from deletion: ask why.',
      'pt-BR': 'Alguém protegeu {db} contra exclusão: pergunte por quê.',
    },
    globalPrimary: {
      en: '{cluster} is a part of the global database {global}: remove the secondary clusters from it first, since AWS refuses otherwise.',
      'pt-BR':
        '{cluster} faz parte do global database {global}: remova antes dele os clusters secundários, senão a AWS recusa.',
    },
  },
});

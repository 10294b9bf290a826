import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Redshift cluster that was left running',
    'pt-BR': 'Cluster Redshift deixado em execução',
  },
  what: {
    en: 'Redshift is a data warehouse, a database for analyses over very large amounts of data. A cluster is the group of servers, called nodes, that runs them.',
    'pt-BR':
      'O Redshift é um data warehouse, um banco para análises sobre volumes muito grandes de dados. Um cluster é o grupo de servidores, os nós, que faz essas análises.',
  },
  why: {
    en: 'Every node of a Redshift cluster bills by the hour, queried or not; a Redshift Serverless workgroup bills for queries only and is not looked at here.',
    'pt-BR':
      'Cada nó de um cluster Redshift é cobrado por hora, com ou sem consultas; um workgroup do Redshift Serverless só cobra pelas consultas e não é avaliado aqui.',
  },
  fix: {
    en: 'Delete the cluster with a final snapshot, from which it can be restored, or pause it while nobody needs it.',
    'pt-BR':
      'Exclua o cluster com um snapshot final, a partir do qual dá para restaurar, ou pause-o enquanto ninguém precisa dele.',
  },
  avoid: {
    en: 'Give each test cluster a pause schedule in the Redshift console for every evening, and resume it only when somebody works with it.',
    'pt-BR':
      'Crie no console do Redshift um agendamento que pause cada cluster de teste toda noite, e retome só quando alguém for usar.',
  },
  messages: {
    idle: {
      en: 'Nobody connected to {cluster} ({nodes, plural, one {# node} other {# nodes}} of {kind}) in the last {days, plural, one {day} other {# days}}.',
      'pt-BR':
        'Ninguém se conectou a {cluster} ({nodes, plural, one {# nó} other {# nós}} {kind}) {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    stillThere: {
      en: '{cluster} is still there; its status is {status}.',
      'pt-BR': '{cluster} continua lá; o status é {status}.',
    },
    used: {
      en: 'Somebody connected to {cluster} in the last {days, plural, one {day} other {# days}}.',
      'pt-BR': 'Houve conexões a {cluster} {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    shared: {
      en: 'Nobody connected to {cluster} in the last {days, plural, one {day} other {# days}}, but others may read its data shares without a connection: {shares}.',
      'pt-BR':
        'Ninguém se conectou a {cluster} {days, plural, one {no último dia} other {nos últimos # dias}}, mas outros podem ler os data shares dele sem conexão: {shares}.',
    },
    integrated: {
      en: 'Nobody connected to {cluster} in the last {days, plural, one {day} other {# days}}, but zero-ETL integrations fill it from {sources}.',
      'pt-BR':
        'Ninguém se conectou a {cluster} {days, plural, one {no último dia} other {nos últimos # dias}}, mas integrações zero-ETL o alimentam a partir de {sources}.',
    },
    paused: {
      en: '{cluster} is paused and bills for its storage only.',
      'pt-BR': '{cluster} está pausado e só cobra pelo armazenamento.',
    },
    broken: {
      en: '{cluster} does not work: its status is {status}, and AWS does not say whether it bills in it.',
      'pt-BR': '{cluster} não funciona: o status é {status}, e a AWS não diz se é cobrado assim.',
    },
    passing: {
      en: '{cluster} is being created or deleted: its status is {status}.',
      'pt-BR': '{cluster} está sendo criado ou excluído: o status é {status}.',
    },
    tooNew: {
      en: '{cluster} was created less than {days, plural, one {# whole day} other {# whole days}} ago: too new to judge.',
      'pt-BR':
        '{cluster} foi criado há menos de {days, plural, one {# dia completo} other {# dias completos}}: é cedo para julgar.',
    },
    incomplete: {
      en: 'CloudWatch holds connections of {cluster} for {days, plural, one {no part of the last day} other {only {datapoints} of the last # days}}.',
      'pt-BR':
        'O CloudWatch {days, plural, one {não tem pontos de conexões de {cluster} no último dia} other {só tem pontos de conexões de {cluster} em {datapoints} dos últimos # dias}}.',
    },
  },
});

import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'EFS file system that nobody mounts',
    'pt-BR': 'Sistema de arquivos EFS que ninguém monta',
  },
  what: {
    en: 'EFS is a network drive (NFS) that many servers, containers and functions can mount at the same time, and that grows with the files put into it.',
    'pt-BR':
      'O EFS é um disco de rede (NFS) que vários servidores, containers e funções podem montar ao mesmo tempo e que cresce conforme recebe arquivos.',
  },
  why: {
    en: 'A file system bills by the gigabyte that it stores, and for throughput set aside for it, mounted or not.',
    'pt-BR':
      'Um sistema de arquivos é cobrado pelos gigabytes armazenados e pelo throughput reservado, montado ou não.',
  },
  fix: {
    en: 'Back its data up, and once AWS Backup says that the backup is complete, delete the mount targets and then the file system.',
    'pt-BR':
      'Faça backup dos dados e, quando o AWS Backup disser que terminou, exclua os mount targets e depois o sistema de arquivos.',
  },
  avoid: {
    en: 'Declare a test file system in the CloudFormation stack of the servers that mount it, with DeletionPolicy Delete, so that they go together.',
    'pt-BR':
      'Declare o sistema de arquivos de teste na stack do CloudFormation dos servidores que o montam, com DeletionPolicy Delete, para irem embora juntos.',
  },
  messages: {
    unmountable: {
      en: '{system} has no mount target, so nobody can mount it.',
      'pt-BR': '{system} não tem mount target, então ninguém consegue montá-lo.',
    },
    unused: {
      en: 'Nobody mounted {system} in the last {days, plural, one {day} other {# days}}.',
      'pt-BR': 'Ninguém montou {system} {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    stillThere: {
      en: '{system} is still there.',
      'pt-BR': '{system} continua lá.',
    },
    used: {
      en: 'Somebody mounted {system} in the last {days, plural, one {day} other {# days}}.',
      'pt-BR': '{system} foi montado {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    domain: {
      en: '{system} is the storage of {domain}, and goes with it.',
      'pt-BR': '{system} é o armazenamento de {domain} e vai embora junto.',
    },
    replicated: {
      en: 'Nobody mounted {system} in the last {days, plural, one {day} other {# days}}, but it is copied to {copies}, and a copy of it is all that those hold.',
      'pt-BR':
        'Ninguém montou {system} {days, plural, one {no último dia} other {nos últimos # dias}}, mas ele é copiado para {copies}, que só guardam essa cópia.',
    },
    accessPoints: {
      en: 'Nobody mounted {system} in the last {days, plural, one {day} other {# days}}, but it has access points, by which functions, tasks and pods mount it, such as {points}.',
      'pt-BR':
        'Ninguém montou {system} {days, plural, one {no último dia} other {nos últimos # dias}}, mas ele tem access points, pelos quais funções, tarefas e pods o montam, como {points}.',
    },
    replica: {
      en: '{system} receives a copy of another file system and stands by for it.',
      'pt-BR': '{system} recebe a cópia de outro sistema de arquivos e fica de reserva para ele.',
    },
    broken: {
      en: '{system} does not work: its state is {state}, and AWS does not say whether it bills in it.',
      'pt-BR': '{system} não funciona: o estado é {state}, e a AWS não diz se é cobrado assim.',
    },
    passing: {
      en: '{system} is being created or deleted: its state is {state}.',
      'pt-BR': '{system} está sendo criado ou excluído: o estado é {state}.',
    },
    tooNew: {
      en: '{system} was created less than {days, plural, one {# whole day} other {# whole days}} ago: too new to judge.',
      'pt-BR':
        '{system} foi criado há menos de {days, plural, one {# dia completo} other {# dias completos}}: é cedo para julgar.',
    },
    incomplete: {
      en: 'The connections of {system} were not read for all of the last {days, plural, one {day} other {# days}}.',
      'pt-BR':
        'As conexões de {system} não foram lidas {days, plural, one {por todo o último dia} other {em todos os últimos # dias}}.',
    },
  },
  cautions: {
    backupFirst: {
      en: 'Delete {system} only once AWS Backup says that the backup is complete.',
      'pt-BR': 'Exclua {system} só quando o AWS Backup disser que o backup terminou.',
    },
  },
});

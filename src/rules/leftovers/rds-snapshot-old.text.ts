import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Manual database snapshot that was left behind',
    'pt-BR': 'Snapshot manual de banco de dados esquecido',
  },
  what: {
    en: 'A manual snapshot is a copy of a whole database at one moment, taken because somebody asked for it. A new database can be restored from it.',
    'pt-BR':
      'Um snapshot manual é uma cópia do banco inteiro em um dado momento, tirada porque alguém pediu. A partir dele dá para restaurar um banco novo.',
  },
  why: {
    en: 'A manual snapshot has no end of its own: it outlives its database and bills by the gigabyte until somebody deletes it.',
    'pt-BR': 'Um snapshot manual não expira: sobrevive ao banco e é cobrado por gigabyte até que alguém o exclua.',
  },
  fix: {
    en: 'Delete the snapshot if nobody will restore from it; it may be the last copy of its data, so ask first.',
    'pt-BR':
      'Exclua o snapshot se ninguém for restaurar nada dele; pode ser a última cópia dos dados, então pergunte antes.',
  },
  avoid: {
    en: 'Let an AWS Backup plan with a retention take the copies, or raise the backup retention of the database, which can be up to 35 days.',
    'pt-BR':
      'Deixe as cópias com um plano do AWS Backup com retenção, ou aumente a retenção de backup do próprio banco, que vai até 35 dias.',
  },
  messages: {
    old: {
      en: '{snapshot}, taken of {source}, is {days, plural, one {# day} other {# days}} old{size, plural, =0 {} other { and bills for at most # GiB}}.',
      'pt-BR':
        '{snapshot}, tirado de {source}, tem {days, plural, one {# dia} other {# dias}}{size, plural, =0 {} other { e é cobrado por no máximo # GiB}}.',
    },
    orphaned: {
      en: '{snapshot} was taken of {source}, which is gone{size, plural, =0 {} other {, and bills for at most # GiB}}.',
      'pt-BR':
        '{snapshot} foi tirado de {source}, que não existe mais{size, plural, =0 {} other {, e é cobrado por no máximo # GiB}}.',
    },
    stillThere: {
      en: '{snapshot}, taken of {source}, is still there.',
      'pt-BR': '{snapshot}, tirado de {source}, continua lá.',
    },
    recent: {
      en: '{snapshot}, taken of {source}, is not old.',
      'pt-BR': '{snapshot}, tirado de {source}, não é antigo.',
    },
    shared: {
      en: '{snapshot}, taken of {source}, is shared with {accounts}, and nobody here can tell whether they restore from it.',
      'pt-BR':
        '{snapshot}, tirado de {source}, é compartilhado com {accounts}, e daqui não dá para saber se restauram algo dele.',
    },
    sharedWithAll: {
      en: '{snapshot}, taken of {source}, is shared with every AWS account, and nobody here can tell who restores from it.',
      'pt-BR':
        '{snapshot}, tirado de {source}, é compartilhado com todas as contas da AWS, e daqui não dá para saber quem restaura algo dele.',
    },
    kept: {
      en: '{snapshot}, taken of {source}, is of the type {kind}: whoever created it deletes it.',
      'pt-BR': '{snapshot}, tirado de {source}, é do tipo {kind}: quem o criou o exclui.',
    },
    passing: {
      en: '{snapshot}, taken of {source}, is not there yet: its status is {status}.',
      'pt-BR': '{snapshot}, tirado de {source}, ainda não está pronto: o status é {status}.',
    },
  },
  cautions: {
    moment: {
      en: 'What {source} held on {day} can no longer be restored from {snapshot}.',
      'pt-BR': 'O que {source} continha em {day} não poderá mais ser restaurado de {snapshot}.',
    },
    lastCopy: {
      en: '{snapshot} may be the last copy of the data of {source}: ask first.',
      'pt-BR': '{snapshot} pode ser a última cópia dos dados de {source}: pergunte antes.',
    },
  },
});

import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Database snapshot shared with everyone',
    'pt-BR': 'Snapshot de banco de dados compartilhado com todo mundo',
  },
  what: {
    en: 'A snapshot in RDS is a backup of a whole DB instance or cluster at one moment, kept until somebody deletes it or its retention ends.',
    'pt-BR':
      'Um snapshot no RDS é o backup de uma instância ou de um cluster de banco inteiro em dado momento, mantido até ser excluído ou a retenção acabar.',
  },
  why: {
    en: 'Anybody with an AWS account can restore a public snapshot and read the whole database, without a password and without a trace in yours.',
    'pt-BR':
      'Qualquer um com conta na AWS consegue restaurar um snapshot público e ler o banco inteiro, sem senha e sem deixar rastro na sua conta.',
  },
  fix: {
    en: 'Take the public permission away, and treat the data as leaked: change the passwords in it and see who has to be told.',
    'pt-BR':
      'Remova a permissão pública e trate os dados como vazados: troque as senhas que estão neles e veja quem precisa ser avisado.',
  },
  avoid: {
    en: 'Encrypt every database when you create it, since RDS does not let an encrypted snapshot be shared with everyone.',
    'pt-BR':
      'Criptografe todo banco já na criação, pois o RDS não deixa compartilhar com todo mundo um snapshot criptografado.',
  },
  messages: {
    public: {
      en: '{snapshot}, a snapshot of {source} ({engine}), can be restored by anyone.',
      'pt-BR': '{snapshot}, um snapshot de {source} ({engine}), pode ser restaurado por qualquer um.',
    },
    private: {
      en: '{snapshot} ({engine}) is not shared with everyone.',
      'pt-BR': '{snapshot} ({engine}) não está compartilhado com todo mundo.',
    },
    encrypted: {
      en: '{snapshot} ({engine}) is encrypted, and encrypted snapshots cannot be public.',
      'pt-BR': '{snapshot} ({engine}) é criptografado, e snapshots criptografados não podem ser públicos.',
    },
    unshareable: {
      en: '{snapshot} ({engine}) is of the type {kind}, which cannot be shared.',
      'pt-BR': '{snapshot} ({engine}) é do tipo {kind}, que não pode ser compartilhado.',
    },
  },
});

import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Old access key still active',
    'pt-BR': 'Access key antiga ainda ativa',
  },
  what: {
    en: 'An access key is an ID and a secret with which a program signs its calls to AWS in the name of an IAM user.',
    'pt-BR':
      'Access key é um par de ID e segredo com que um programa assina as chamadas à AWS em nome de um usuário IAM.',
  },
  why: {
    en: 'An access key never expires by itself, and the longer it lives, the more laptops, repositories and logs it has passed through.',
    'pt-BR':
      'Uma access key não expira sozinha, e quanto mais ela vive, por mais notebooks, repositórios e logs ela já passou.',
  },
  fix: {
    en: 'Replace the key with a role where you can, else make a new one; set the old key to Inactive first, and delete it once nothing breaks.',
    'pt-BR':
      'Troque a chave por uma role onde der; senão, crie outra. Primeiro passe a chave antiga para Inactive, e só exclua quando nada quebrar.',
  },
  avoid: {
    en: 'Let people work with aws sso login and programs with roles, whose credentials expire within hours.',
    'pt-BR':
      'Faça as pessoas usarem aws sso login e os programas usarem roles, cujas credenciais expiram em poucas horas.',
  },
  messages: {
    stale: {
      en: '{user} has an active access key that is {days, plural, one {# day} other {# days}} old; the limit is {maxAgeDays}.',
      'pt-BR':
        '{user} tem uma access key ativa com {days, plural, one {# dia} other {# dias}}; o limite é {maxAgeDays}.',
    },
    staleUnused: {
      en: '{user} has an active access key that is {days, plural, one {# day} other {# days}} old and was never used.',
      'pt-BR': '{user} tem uma access key ativa com {days, plural, one {# dia} other {# dias}} que nunca foi usada.',
    },
    fresh: {
      en: 'No active access key of {user} is older than {maxAgeDays, plural, one {# day} other {# days}}.',
      'pt-BR': 'Nenhuma access key ativa de {user} tem mais de {maxAgeDays, plural, one {# dia} other {# dias}}.',
    },
    noKey: {
      en: '{user} has no active access key.',
      'pt-BR': '{user} não tem access key ativa.',
    },
    young: {
      en: '{user} exists for {days, plural, =0 {less than a day} one {# day} other {# days}}, too short a time for an old key.',
      'pt-BR':
        '{user} existe há {days, plural, =0 {menos de um dia} one {# dia} other {# dias}}, pouco tempo para ter uma chave antiga.',
    },
    unreported: {
      en: '{user} is not in the credential report yet; AWS generates a new one at most every four hours.',
      'pt-BR': '{user} ainda não aparece no credential report; a AWS gera um novo no máximo a cada quatro horas.',
    },
    silent: {
      en: 'The credential report does not say how old the access keys of {user} are.',
      'pt-BR': 'O credential report não diz a idade das access keys de {user}.',
    },
    more: {
      en: '{user} has more keys or certificates than the credential report describes.',
      'pt-BR': '{user} tem mais chaves ou certificados do que o credential report descreve.',
    },
  },
});

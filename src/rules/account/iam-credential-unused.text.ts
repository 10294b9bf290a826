import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Credential that nobody uses',
    'pt-BR': 'Credencial que ninguém usa',
  },
  what: {
    en: 'An IAM user is an identity that lives in the account: a password lets it into the console, and access keys let its programs call AWS.',
    'pt-BR':
      'Usuário IAM é uma identidade que vive dentro da conta: a senha abre o console, e as access keys deixam os programas dele chamarem a AWS.',
  },
  why: {
    en: 'Nobody would notice if somebody else used it: forgotten passwords and keys belong to people who left and machines that are gone.',
    'pt-BR':
      'Ninguém notaria se outra pessoa a usasse: senhas e chaves esquecidas são de quem já saiu e de máquinas que não existem mais.',
  },
  fix: {
    en: 'Ask the owner, then remove the console password, and set the keys to Inactive before you delete them.',
    'pt-BR': 'Fale com o dono; depois remova a senha de console e passe as chaves para Inactive antes de excluí-las.',
  },
  avoid: {
    en: 'Manage people in Identity Center instead of making IAM users, so that one removal there takes away all their access.',
    'pt-BR':
      'Cadastre as pessoas no Identity Center em vez de criar usuários IAM: ao remover alguém de lá, todo o acesso vai junto.',
  },
  messages: {
    unused: {
      en: '{user} keeps credentials unused for {unusedDays, plural, one {# day} other {# days}} or more: {credentials}.',
      'pt-BR':
        '{user} mantém credenciais sem uso há {unusedDays, plural, one {# dia} other {# dias}} ou mais: {credentials}.',
    },
    used: {
      en: 'Every credential of {user} is new or was used in the last {unusedDays, plural, one {day} other {# days}}.',
      'pt-BR':
        'Toda credencial de {user} é nova ou foi usada {unusedDays, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    off: {
      en: '{user} has neither a console password nor an active access key.',
      'pt-BR': '{user} não tem senha de console nem access key ativa.',
    },
    young: {
      en: '{user} exists for {days, plural, =0 {less than a day} one {# day} other {# days}}, too short a time to call anything unused.',
      'pt-BR':
        '{user} existe há {days, plural, =0 {menos de um dia} one {# dia} other {# dias}}, pouco tempo para dizer que algo está sem uso.',
    },
    unreported: {
      en: '{user} is not in the credential report yet; AWS generates a new one at most every four hours.',
      'pt-BR': '{user} ainda não aparece no credential report; a AWS gera um novo no máximo a cada quatro horas.',
    },
    silent: {
      en: 'The credential report does not say whether {user} uses these: {credentials}.',
      'pt-BR': 'O credential report não diz se {user} usa o seguinte: {credentials}.',
    },
    more: {
      en: '{user} has more keys or certificates than the credential report describes.',
      'pt-BR': '{user} tem mais chaves ou certificados do que o credential report descreve.',
    },
  },
});

import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Console user without MFA',
    'pt-BR': 'Usuário de console sem MFA',
  },
  what: {
    en: 'MFA asks for a second proof at sign-in beside the password: a passkey, a security key or the code that an app shows.',
    'pt-BR':
      'O MFA pede no login uma segunda prova além da senha: uma passkey, uma chave de segurança ou o código de um aplicativo.',
  },
  why: {
    en: 'A console password alone is one phishing mail away from somebody else; MFA is what stops a stolen password.',
    'pt-BR': 'Uma senha de console sozinha cai com um único e-mail de phishing; é o MFA que segura uma senha roubada.',
  },
  fix: {
    en: 'Let the user register an MFA device under Security credentials, or take the console password away if nobody uses it.',
    'pt-BR':
      'Peça ao usuário que cadastre um dispositivo de MFA em Security credentials (Credenciais de segurança), ou remova a senha de console se ninguém a usa.',
  },
  avoid: {
    en: 'Put console users in a group whose policy denies all but the set-up of MFA while aws:MultiFactorAuthPresent is not true.',
    'pt-BR':
      'Ponha os usuários de console num grupo cuja policy negue tudo, menos cadastrar o MFA, enquanto aws:MultiFactorAuthPresent não for true.',
  },
  messages: {
    unprotected: {
      en: '{user} has a console password and no MFA device.',
      'pt-BR': '{user} tem senha de console e nenhum dispositivo de MFA.',
    },
    protected: {
      en: '{user} has an MFA device.',
      'pt-BR': '{user} tem dispositivo de MFA.',
    },
    noPassword: {
      en: '{user} has no console password, so there is no sign-in to protect.',
      'pt-BR': '{user} não tem senha de console, então não há login a proteger.',
    },
    unreported: {
      en: '{user} is not in the credential report yet; AWS generates a new one at most every four hours.',
      'pt-BR': '{user} ainda não aparece no credential report; a AWS gera um novo no máximo a cada quatro horas.',
    },
    silent: {
      en: 'The credential report does not say whether {user} signs in to the console with MFA.',
      'pt-BR': 'O credential report não diz se {user} entra no console com MFA.',
    },
  },
});

import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Root user without MFA',
    'pt-BR': 'Usuário root sem MFA',
  },
  what: {
    en: 'Root is the user of the e-mail address with which the account was opened. MFA asks for a second proof at sign-in beside the password.',
    'pt-BR':
      'Root é o usuário do e-mail com que a conta foi aberta. O MFA pede no login uma segunda prova além da senha.',
  },
  why: {
    en: 'Root can do anything, and no policy of the account can stop it; without MFA, whoever learns one password or takes over one mailbox owns the account.',
    'pt-BR':
      'O root pode tudo, e nenhuma policy da conta o segura; sem MFA, quem descobrir uma senha ou invadir uma caixa de e-mail vira dono da conta.',
  },
  fix: {
    en: 'Sign in as root and assign a passkey, a security key or an authenticator app under Security credentials; register a second one as a spare.',
    'pt-BR':
      'Entre como root e cadastre uma passkey, uma chave de segurança ou um aplicativo autenticador em Security credentials (Credenciais de segurança); cadastre um segundo de reserva.',
  },
  avoid: {
    en: 'Make MFA for root the first thing that you do in a new account, before you create anything in it.',
    'pt-BR': 'Faça do MFA do root a primeira tarefa numa conta nova, antes de criar qualquer coisa nela.',
  },
  messages: {
    unprotected: {
      en: 'The root user has credentials and no MFA device.',
      'pt-BR': 'O usuário root tem credenciais e nenhum dispositivo de MFA.',
    },
    untold: {
      en: 'The root user has no MFA device, and nothing that AWS says rules out that it has a password.',
      'pt-BR': 'O usuário root não tem dispositivo de MFA, e nada do que a AWS informa descarta que ele tenha senha.',
    },
    protected: {
      en: 'The root user has an MFA device.',
      'pt-BR': 'O usuário root tem dispositivo de MFA.',
    },
    bare: {
      en: 'The root user has neither a password nor keys, so there is nothing for MFA to protect.',
      'pt-BR': 'O usuário root não tem senha nem chaves, então não há o que o MFA proteger.',
    },
  },
});

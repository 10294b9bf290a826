import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Access key of the root user',
    'pt-BR': 'Access key do usuário root',
  },
  what: {
    en: 'Root is the user with which the account was opened. An access key is an ID and a secret with which programs sign their calls, here in the name of root.',
    'pt-BR':
      'Root é o usuário com que a conta foi aberta. Access key é um par de ID e segredo com que programas assinam chamadas, neste caso em nome do root.',
  },
  why: {
    en: 'A root access key can do anything from anywhere, no policy can narrow it, and it never expires; a leaked one is the whole account.',
    'pt-BR':
      'Uma access key do root pode tudo de qualquer lugar, nenhuma policy a limita e ela não expira; se vazar, vaza a conta inteira.',
  },
  fix: {
    en: 'Give whatever uses the key a role of its own, then sign in as root, deactivate the key under Security credentials, and delete it once nothing breaks.',
    'pt-BR':
      'Dê uma role própria a quem usa a chave; depois entre como root, desative a chave em Security credentials (Credenciais de segurança) e exclua-a quando nada quebrar.',
  },
  avoid: {
    en: 'When a tool asks for an access key, sign in with aws sso login or let it run with a role, and create nothing as root.',
    'pt-BR':
      'Quando uma ferramenta pedir uma access key, entre com aws sso login ou rode a ferramenta com uma role, e não crie nada como root.',
  },
  messages: {
    present: {
      en: 'The root user has an access key.',
      'pt-BR': 'O usuário root tem uma access key.',
    },
    none: {
      en: 'The root user has no access key.',
      'pt-BR': 'O usuário root não tem access key.',
    },
  },
});

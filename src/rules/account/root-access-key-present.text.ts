import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Access key of the root user',
    'pt-BR': 'Access key do usuário root',
  },
  why: {
    en: 'A root access key can do anything from anywhere, no policy can narrow it, and it never expires; a leaked one is the whole account.',
    'pt-BR':
      'Uma access key do root pode tudo de qualquer lugar, nenhuma policy a limita e ela não expira; se vazar, vaza a conta inteira.',
  },
  fix: {
    en: 'Give whatever uses the key a role of its own, then sign in as root, deactivate the key under Security credentials, and delete it once nothing breaks.',
    'pt-BR':
      'Dê uma role própria a quem usa a chave; depois entre como root, desative a chave em Security credentials e apague-a quando nada quebrar.',
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

import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Account without a security contact',
    'pt-BR': 'Conta sem contato de segurança',
  },
  why: {
    en: 'When AWS sees a leaked key or abuse from the account, it writes to the security contact; without one the warning goes to the mailbox of root, which few people read.',
    'pt-BR':
      'Quando a AWS percebe uma chave vazada ou abuso vindo da conta, ela escreve para o contato de segurança; sem ele, o aviso vai para a caixa de e-mail do root, que pouca gente lê.',
  },
  fix: {
    en: 'Name a security contact under Account, Alternate contacts: a mailbox that several people read, and a telephone number.',
    'pt-BR':
      'Cadastre um contato de segurança em Account, Alternate contacts: uma caixa de e-mail que várias pessoas leiam e um telefone.',
  },
  messages: {
    missing: {
      en: 'Nobody is named as the security contact of the account.',
      'pt-BR': 'Ninguém está cadastrado como contato de segurança da conta.',
    },
    named: {
      en: 'The account has a security contact.',
      'pt-BR': 'A conta tem um contato de segurança.',
    },
  },
});

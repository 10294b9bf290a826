import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Account without a security contact',
    'pt-BR': 'Conta sem contato de segurança',
  },
  what: {
    en: 'Beside its owner, an account can name alternate contacts for billing, operations and security, to whom AWS writes about those subjects.',
    'pt-BR':
      'Além do dono, a conta pode ter contatos alternativos de cobrança, operações e segurança, para quem a AWS escreve sobre cada um desses assuntos.',
  },
  why: {
    en: 'When AWS sees a leaked key or abuse from the account, it writes to the security contact; without one the warning goes to the mailbox of root, which few people read.',
    'pt-BR':
      'Quando a AWS percebe uma chave vazada ou abuso vindo da conta, ela escreve para o contato de segurança; sem ele, o aviso vai para a caixa de e-mail do root, que pouca gente lê.',
  },
  fix: {
    en: 'Name a security contact under Account, Alternate contacts: a mailbox that several people read, and a telephone number.',
    'pt-BR':
      'Cadastre um contato de segurança em Account (Conta), Alternate contacts (Contatos alternativos): uma caixa de e-mail que várias pessoas leiam e um telefone.',
  },
  avoid: {
    en: 'Call aws account put-alternate-contact in the script that prepares a new account, with a group address that outlives its members.',
    'pt-BR':
      'Chame aws account put-alternate-contact no script que prepara uma conta nova, com um e-mail de grupo que não dependa de uma só pessoa.',
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

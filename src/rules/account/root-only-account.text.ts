import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Account with nobody but root',
    'pt-BR': 'Conta em que só existe o root',
  },
  what: {
    en: 'Root is the user with which the account was opened. Everybody else comes in as an IAM user, through Identity Center or through another identity provider.',
    'pt-BR':
      'Root é o usuário com que a conta foi aberta. Os demais entram como usuários IAM, pelo Identity Center ou por outro provedor de identidade.',
  },
  why: {
    en: 'Where root is the only way in, every small task is done with unlimited power, and nobody can tell who did it.',
    'pt-BR':
      'Onde o root é a única entrada, qualquer tarefa pequena é feita com poder ilimitado, e ninguém sabe dizer quem a fez.',
  },
  fix: {
    en: 'Enable IAM Identity Center, make a user for yourself with a permission set, and keep root for the few tasks that need it.',
    'pt-BR':
      'Ative o IAM Identity Center, crie um usuário para você com um permission set e deixe o root para as poucas tarefas que exigem ele.',
  },
  avoid: {
    en: 'In a new account, make a way in for yourself before the first resource, and lock the password of root away.',
    'pt-BR': 'Numa conta nova, crie o seu próprio acesso antes do primeiro recurso e guarde a senha do root num cofre.',
  },
  messages: {
    rootOnly: {
      en: 'There is no IAM user, no Identity Center role and no federation: only root can work in this account.',
      'pt-BR': 'Não há usuário IAM, role do Identity Center nem federação: só o root consegue trabalhar nesta conta.',
    },
    users: {
      en: 'The account has {users, plural, one {# IAM user} other {# IAM users}} beside root.',
      'pt-BR': 'A conta tem {users, plural, one {# usuário IAM} other {# usuários IAM}} além do root.',
    },
    federated: {
      en: 'People come in without root, through {role}.',
      'pt-BR': 'As pessoas entram sem o root, por {role}.',
    },
    bare: {
      en: 'Root has no credentials either, so nobody works in this account as root.',
      'pt-BR': 'Nem o root tem credenciais, então ninguém trabalha nesta conta como root.',
    },
    perhaps: {
      en: 'Only {role} may let people in: it trusts {issuer}, and whether that means people or machines cannot be told from here.',
      'pt-BR':
        'Só {role} talvez deixe pessoas entrarem: ela confia em {issuer}, e daqui não dá para saber se são pessoas ou máquinas.',
    },
    rolesUnread: {
      en: 'There is no IAM user, and which roles let people in could not be read.',
      'pt-BR': 'Não há usuário IAM, e não foi possível ler quais roles deixam pessoas entrarem.',
    },
  },
});

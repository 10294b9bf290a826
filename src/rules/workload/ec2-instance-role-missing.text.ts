import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Instance without a role',
    'pt-BR': 'Instância sem role',
  },
  what: {
    en: 'A role is a set of permissions that AWS lends out as short-lived credentials. An instance profile is what carries a role to an EC2 instance.',
    'pt-BR':
      'Role é um conjunto de permissões que a AWS empresta como credenciais de curta duração. O instance profile é o que leva a role até uma instância EC2.',
  },
  why: {
    en: 'Software on an instance without a role can only call AWS with access keys that somebody copied there; those never expire and are read by whoever gets in.',
    'pt-BR':
      'Sem role, o software da instância só chama a AWS com access keys que alguém copiou para lá; elas não expiram, e quem invadir a instância lê todas.',
  },
  fix: {
    en: 'Make a role with only what the instance needs, attach it as an instance profile, and delete the keys on the instance. Where it calls no AWS service, it can stay as it is.',
    'pt-BR':
      'Crie uma role só com o que a instância precisa, associe-a como instance profile e exclua as chaves que estiverem na instância. Se ela não chama nenhum serviço da AWS, pode ficar assim.',
  },
  avoid: {
    en: 'Name the instance profile in the launch template or in the code that creates your instances.',
    'pt-BR': 'Indique o instance profile no launch template ou no código que cria as suas instâncias.',
  },
  messages: {
    noProfile: {
      en: '{instance} has no instance profile, so it has no role.',
      'pt-BR': '{instance} não tem instance profile, logo não tem role.',
    },
    profileGone: {
      en: '{instance} has the instance profile {profile}, which no longer exists.',
      'pt-BR': '{instance} usa o instance profile {profile}, que não existe mais.',
    },
    profileEmpty: {
      en: '{instance} has the instance profile {profile}, which holds no role.',
      'pt-BR': '{instance} usa o instance profile {profile}, que não contém role.',
    },
    role: {
      en: '{instance} has the role {role}.',
      'pt-BR': '{instance} usa a role {role}.',
    },
    gone: {
      en: '{instance} is {state}, and needs no role any more.',
      'pt-BR': '{instance} está {state} e não precisa mais de role.',
    },
    managed: {
      en: '{instance} is operated by {service}, which gives it what it needs.',
      'pt-BR': '{instance} é operada por {service}, que dá a ela o que precisa.',
    },
  },
});

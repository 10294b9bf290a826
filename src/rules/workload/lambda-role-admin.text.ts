import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Function with administrator rights',
    'pt-BR': 'Função com permissão de administrador',
  },
  what: {
    en: 'A Lambda function works with an execution role, and the policies of that role say what its code may do in the account.',
    'pt-BR':
      'Toda função Lambda trabalha com uma execution role, e as policies dessa role dizem o que o código pode fazer na conta.',
  },
  why: {
    en: 'Whoever finds a hole in the function, or in one of the packages it loads, owns the whole account.',
    'pt-BR': 'Quem achar uma falha na função, ou num dos pacotes que ela carrega, vira dono da conta inteira.',
  },
  fix: {
    en: 'See what the role really uses, write a policy of just that, try it on a copy of the function, then detach the broad one.',
    'pt-BR':
      'Veja o que a role realmente usa, escreva uma policy só com isso, teste numa cópia da função e então retire a ampla.',
  },
  avoid: {
    en: 'Give every function a role of its own from the first day, and let SAM policy templates or the grants of the CDK write its policies.',
    'pt-BR':
      'Dê a cada função uma role própria desde o primeiro dia e deixe os policy templates do SAM ou os grants do CDK escreverem as policies.',
  },
  messages: {
    admin: {
      en: '{function} runs as {role}, which may do everything, by {policies}.',
      'pt-BR': '{function} roda como {role}, que pode tudo, por causa de {policies}.',
    },
    bounded: {
      en: '{function} runs as {role}, whose policies allow everything, and whose permissions boundary {boundary} does not.',
      'pt-BR':
        '{function} roda como {role}, cujas policies permitem tudo e cujo permissions boundary {boundary} não permite.',
    },
    conditional: {
      en: '{function} runs as {role}, which may do everything under the conditions of {policies}; how often they hold cannot be told from here.',
      'pt-BR':
        '{function} roda como {role}, que pode tudo sob as condições de {policies}; daqui não dá para saber quando elas valem.',
    },
    limited: {
      en: 'No policy of {role}, as which {function} runs, allows everything.',
      'pt-BR': 'Nenhuma policy de {role}, com que {function} roda, permite tudo.',
    },
    unread: {
      en: 'The policies of {role}, as which {function} runs, could not be read.',
      'pt-BR': 'As policies de {role}, com que {function} roda, não puderam ser lidas.',
    },
    gone: {
      en: 'The role {role} of {function} does not exist, which lambda-role-missing judges.',
      'pt-BR': 'A role {role} de {function} não existe, o que a regra lambda-role-missing avalia.',
    },
    replica: {
      en: '{function} is a replica that Lambda@Edge keeps of {master}, and is judged there.',
      'pt-BR': '{function} é uma réplica que o Lambda@Edge mantém de {master}, e é avaliada lá.',
    },
  },
});

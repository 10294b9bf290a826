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
    selfAdmin: {
      en: '{function} runs as {role}, which can make itself administrator, by {ways}.',
      'pt-BR': '{function} roda como {role}, que consegue se tornar administradora, por {ways}.',
    },
    borrowing: {
      en: '{function} runs as {role}, which can act with the rights of other roles and users, or raise theirs, by {ways}.',
      'pt-BR':
        '{function} roda como {role}, que consegue agir com as permissões de outras roles e usuários, ou aumentá-las, por {ways}.',
    },
    bounded: {
      en: '{function} runs as {role}, whose policies would make it an administrator, which its permissions boundary {boundary} prevents.',
      'pt-BR':
        '{function} roda como {role}, cujas policies fariam dela uma administradora, o que o permissions boundary {boundary} impede.',
    },
    denied: {
      en: '{function} runs as {role}, whose policies allow everything ({policies}), but whose denials keep it from changing roles, users and policies; what else it may do was not judged.',
      'pt-BR':
        '{function} roda como {role}, cujas policies permitem tudo ({policies}), mas que, pelos Deny, não pode alterar roles, usuários nem policies; o que mais ela pode fazer não foi avaliado.',
    },
    conditional: {
      en: '{function} runs as {role}, which may do everything under the conditions of {policies}; how often they hold cannot be told from here.',
      'pt-BR':
        '{function} roda como {role}, que pode tudo sob as condições de {policies}; daqui não dá para saber quando elas valem.',
    },
    perhaps: {
      en: '{function} runs as {role}, which can gain more rights by {ways} under conditions; how often they hold cannot be told from here.',
      'pt-BR':
        '{function} roda como {role}, que consegue ganhar mais permissões por {ways} sob condições; daqui não dá para saber quando elas valem.',
    },
    limited: {
      en: 'No policy of {role}, as which {function} runs, allows everything or opens a way to more rights; what else it may do was not judged.',
      'pt-BR':
        'Nenhuma policy de {role}, com que {function} roda, permite tudo nem abre caminho para mais permissões; o que mais ela pode fazer não foi avaliado.',
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

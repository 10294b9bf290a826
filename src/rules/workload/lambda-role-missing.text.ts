import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Function whose role is gone',
    'pt-BR': 'Função cuja role não existe mais',
  },
  what: {
    en: 'A Lambda function names an execution role, whose credentials its code works with. The role lives in IAM, and can be deleted there while the function stays.',
    'pt-BR':
      'Toda função Lambda indica uma execution role, e o código usa as credenciais dela. A role fica no IAM e pode ser excluída lá enquanto a função continua.',
  },
  why: {
    en: 'Lambda cannot start a function without its role: every call fails, and whoever makes a role of the same name decides what the function may do.',
    'pt-BR':
      'O Lambda não inicia função sem role: toda chamada falha, e quem criar uma role com o mesmo nome decide o que a função pode fazer.',
  },
  fix: {
    en: 'Give the function a role with only what it needs, or delete the function if nobody missed it.',
    'pt-BR': 'Dê à função uma role só com o que ela precisa, ou exclua a função se ninguém sentiu falta.',
  },
  avoid: {
    en: 'Define a function and its role in the same CloudFormation stack, so that they come and go together.',
    'pt-BR': 'Defina a função e a role na mesma stack do CloudFormation, para que nasçam e sumam juntas.',
  },
  messages: {
    gone: {
      en: '{function} should run as {role}, which does not exist.',
      'pt-BR': '{function} deveria rodar como {role}, que não existe.',
    },
    there: {
      en: '{function} runs as {role}.',
      'pt-BR': '{function} roda como {role}.',
    },
    replica: {
      en: '{function} is a replica that Lambda@Edge keeps of {master}, and is judged there.',
      'pt-BR': '{function} é uma réplica que o Lambda@Edge mantém de {master}, e é avaliada lá.',
    },
  },
});

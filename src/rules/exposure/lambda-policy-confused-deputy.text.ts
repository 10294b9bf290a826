import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Function that a service may call for anybody',
    'pt-BR': 'Função que um serviço pode chamar em nome de qualquer um',
  },
  what: {
    en: 'The resource policy of a Lambda function lists who else may call it. Services such as S3, SNS or EventBridge are let in there by name.',
    'pt-BR':
      'A resource policy de uma função Lambda lista quem mais pode chamá-la. Serviços como S3, SNS ou EventBridge são liberados ali pelo nome.',
  },
  why: {
    en: 'A grant to an AWS service without SourceAccount or SourceArn lets a stranger point the same service of their own account at your function.',
    'pt-BR':
      'Uma permissão dada a um serviço da AWS sem SourceAccount nem SourceArn deixa um estranho apontar o mesmo serviço, na conta dele, para a sua função.',
  },
  fix: {
    en: 'Grant again with the SourceArn of what calls, which is all that API Gateway and load balancers tell, or with the account as SourceAccount, and remove the old statement; where the source is in another account, write that one instead of this.',
    'pt-BR':
      'Libere de novo com o SourceArn de quem chama, que é tudo o que o API Gateway e os load balancers informam, ou com a conta em SourceAccount, e remova o statement antigo; se a origem está em outra conta, use essa conta no lugar desta.',
  },
  avoid: {
    en: 'Never let a service in with lambda add-permission unless --source-arn is there, and --source-account too where it is a bucket.',
    'pt-BR':
      'Nunca libere um serviço com lambda add-permission sem --source-arn e, se for um bucket, também sem --source-account.',
  },
  messages: {
    unpinned: {
      en: 'The policy of {name} lets {services} call it for whoever asks.',
      'pt-BR': 'A policy de {name} deixa {services} chamá-la em nome de quem pedir.',
    },
    byName: {
      en: 'The policy of {name} lets {services} call it for a bucket by its name alone: whoever takes the name after the bucket is gone gets in.',
      'pt-BR':
        'A policy de {name} deixa {services} chamá-la por um bucket identificado só pelo nome: quem pegar o nome depois que o bucket for excluído consegue entrar.',
    },
    pinned: {
      en: 'The policies of {name}, its aliases and its versions fix the source of every service that they let in.',
      'pt-BR':
        'As policies de {name}, dos aliases e das versões determinam a origem de cada serviço que deixam entrar.',
    },
    noService: {
      en: 'No resource policy of {name}, its aliases or its versions lets a service in.',
      'pt-BR': 'Nenhuma resource policy de {name}, dos aliases ou das versões deixa um serviço entrar.',
    },
    puzzling: {
      en: 'A resource policy of {name} could not be understood.',
      'pt-BR': 'Não foi possível entender uma resource policy de {name}.',
    },
    replica: {
      en: '{name} is a Lambda@Edge replica of {master}.',
      'pt-BR': '{name} é uma réplica do Lambda@Edge de {master}.',
    },
  },
});

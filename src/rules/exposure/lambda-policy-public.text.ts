import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Function whose policy lets in every AWS account',
    'pt-BR': 'Função cuja policy deixa entrar qualquer conta da AWS',
  },
  what: {
    en: 'The resource policy of a Lambda function says who else may call it. The Principal of each statement is an account, a role, a service or, with an asterisk, everybody.',
    'pt-BR':
      'A resource policy de uma função Lambda diz quem mais pode chamá-la. O Principal de cada statement é uma conta, uma role, um serviço ou, com um asterisco, todo mundo.',
  },
  why: {
    en: 'Whoever has an AWS account runs the function with its role and with any input, at your cost; no URL is needed for that, only its ARN.',
    'pt-BR':
      'Quem tiver uma conta na AWS executa a função com a role dela e com qualquer entrada, e a conta é sua; para isso não precisa de URL, basta o ARN.',
  },
  fix: {
    en: 'Remove the statement, and grant again only the accounts or the organization that call the function.',
    'pt-BR': 'Remova o statement e libere de novo só as contas ou a organização que chamam a função.',
  },
  avoid: {
    en: 'When you share a function, give lambda add-permission an account ID as --principal, or your organization as --principal-org-id.',
    'pt-BR':
      'Ao compartilhar uma função, passe ao lambda add-permission um ID de conta em --principal ou a sua organização em --principal-org-id.',
  },
  messages: {
    public: {
      en: 'The policy of {name} lets any AWS account use {actions}.',
      'pt-BR': 'A policy de {name} deixa qualquer conta da AWS usar {actions}.',
    },
    publicByUrl: {
      en: 'The policy of {name} lets any AWS account call it through its function URL, which asks for no more than a signature.',
      'pt-BR':
        'A policy de {name} deixa qualquer conta da AWS chamá-la pela function URL, que só exige uma assinatura.',
    },
    urlsUnread: {
      en: 'The policy of {name} lets any AWS account in through function URLs that ask for a signature, and whether it has one could not be read.',
      'pt-BR':
        'A policy de {name} deixa qualquer conta da AWS entrar por function URLs que exigem assinatura, e não foi possível ler se existe alguma.',
    },
    closed: {
      en: 'The policies of {name}, its aliases and its versions let in none but those whom they fix; a function URL that asks for no signature is judged apart.',
      'pt-BR':
        'As policies de {name}, dos aliases e das versões só deixam entrar quem elas determinam; uma function URL que não exige assinatura é avaliada à parte.',
    },
    none: {
      en: 'Neither {name} nor its aliases and versions have a resource policy.',
      'pt-BR': 'Nem {name} nem os seus aliases e versões têm resource policy.',
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

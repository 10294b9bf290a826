import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Function URL that anyone can call',
    'pt-BR': 'Function URL que qualquer um pode chamar',
  },
  what: {
    en: 'A function URL is a web address of its own that Lambda gives to a function, which then answers over HTTPS without API Gateway.',
    'pt-BR':
      'Function URL é um endereço web próprio que o Lambda dá a uma função, que assim responde por HTTPS sem API Gateway.',
  },
  why: {
    en: 'A function URL with AuthType NONE asks nobody to sign: whoever knows it runs the function with its role, at your cost.',
    'pt-BR':
      'Uma function URL com AuthType NONE não pede assinatura a ninguém: quem souber o endereço executa a função com a role dela, e a conta é sua.',
  },
  fix: {
    en: 'Set AuthType to AWS_IAM, after which callers must sign, and remove the public grants from the policy of the function; delete the URL if nobody uses it.',
    'pt-BR':
      'Mude o AuthType para AWS_IAM, e daí em diante quem chama precisa assinar, e remova as permissões públicas da policy da função; exclua a URL se ninguém a usa.',
  },
  avoid: {
    en: 'Create new URLs with AWS_IAM, and where browsers have to call, use an HTTP API with a JWT authorizer instead.',
    'pt-BR':
      'Crie URLs novas já com AWS_IAM e, onde o navegador precisa chamar, prefira uma API HTTP com um autorizador JWT.',
  },
  messages: {
    open: {
      en: '{name} answers anyone at {urls}.',
      'pt-BR': '{name} responde a qualquer um em {urls}.',
    },
    firstGrantOnly: {
      en: '{name} grants lambda:InvokeFunctionUrl to anyone at {urls}, but not lambda:InvokeFunction: that opens a URL by the rules before October 2025, which AWS still applies to some accounts; by the newer ones it answers 403.',
      'pt-BR':
        '{name} libera lambda:InvokeFunctionUrl para qualquer um em {urls}, mas não lambda:InvokeFunction: isso abre a URL pelas regras anteriores a outubro de 2025, que a AWS ainda aplica a algumas contas; pelas novas, ela responde 403.',
    },
    anyAccount: {
      en: '{name} asks for a signature at {urls}, but that of any AWS account will do, for its policy lets everyone in.',
      'pt-BR':
        '{name} exige assinatura em {urls}, mas serve a de qualquer conta da AWS, porque a policy libera todo mundo.',
    },
    anyAccountFirstGrant: {
      en: '{name} asks for a signature at {urls}, and its policy grants lambda:InvokeFunctionUrl to everyone, but not lambda:InvokeFunction: by the rules before October 2025, which AWS still applies to some accounts, any AWS account gets in.',
      'pt-BR':
        '{name} exige assinatura em {urls}, e a policy libera lambda:InvokeFunctionUrl para todo mundo, mas não lambda:InvokeFunction: pelas regras anteriores a outubro de 2025, que a AWS ainda aplica a algumas contas, qualquer conta da AWS entra.',
    },
    ungranted: {
      en: '{name} has AuthType NONE at {urls}, but its policy lets nobody in: it answers 403 and is not open, until somebody adds the grant.',
      'pt-BR':
        '{name} tem AuthType NONE em {urls}, mas a policy não deixa ninguém entrar: responde 403 e não está aberta, até alguém adicionar a permissão.',
    },
    restricted: {
      en: '{name} answers at {urls} only those whom its policy fixes.',
      'pt-BR': '{name} responde em {urls} só a quem a policy determina.',
    },
    signed: {
      en: '{name} asks for a signature at {urls}, and its policy does not let in just any account.',
      'pt-BR': '{name} exige assinatura em {urls}, e a policy não libera qualquer conta.',
    },
    puzzling: {
      en: 'The AuthType or the policy of {name} at {urls} could not be understood.',
      'pt-BR': 'Não foi possível entender o AuthType ou a policy de {name} em {urls}.',
    },
    none: {
      en: '{name} has no function URL.',
      'pt-BR': '{name} não tem function URL.',
    },
    replica: {
      en: '{name} is a Lambda@Edge replica of {master}.',
      'pt-BR': '{name} é uma réplica do Lambda@Edge de {master}.',
    },
  },
});

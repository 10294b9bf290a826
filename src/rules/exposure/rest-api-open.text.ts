import { defineText } from '../../model/index.ts';
import { endpointMessages } from './apis/api-endpoints.text.ts';

export const text = defineText({
  title: {
    en: 'REST API with routes that anyone can call',
    'pt-BR': 'API REST com rotas que qualquer um pode chamar',
  },
  what: {
    en: 'A REST API is the richer kind of API in API Gateway, with resource policies, API keys and quotas. A stage serves its methods as they were last deployed.',
    'pt-BR':
      'API REST é o tipo mais completo de API no API Gateway, com resource policies, API keys e cotas. Um stage serve os métodos como estavam no último deploy.',
  },
  why: {
    en: 'Whatever is behind an open route can be read, changed or run up into a bill by anybody who finds its address.',
    'pt-BR':
      'O que está atrás de uma rota aberta pode ser lido, alterado ou virar uma conta alta nas mãos de quem achar o endereço.',
  },
  fix: {
    en: 'Set AWS_IAM, a Cognito or a Lambda authorizer on each of these methods and deploy the stage again, or nothing changes; or let a resource policy admit only those who should come in. An API key is not authentication.',
    'pt-BR':
      'Configure AWS_IAM, um autorizador Cognito ou Lambda em cada um desses métodos e faça o deploy do stage de novo, senão nada muda; ou deixe uma resource policy admitir só quem deve entrar. API key não é autenticação.',
  },
  avoid: {
    en: 'Let CI refuse every method of a template whose AuthorizationType is NONE, save the OPTIONS that CORS needs.',
    'pt-BR':
      'Faça o CI recusar todo método de um template com AuthorizationType NONE, menos o OPTIONS de que o CORS precisa.',
  },
  messages: {
    ...endpointMessages,
    open: {
      en: '{count, plural, one {# route answers} other {# routes answer}} anyone on {api}: {routes}, through {through}.',
      'pt-BR':
        '{count, plural, one {# rota responde} other {# rotas respondem}} a qualquer um em {api}: {routes}, por {through}.',
    },
    apiKeyOnly: {
      en: '{count, plural, one {# route asks} other {# routes ask}} for no more than an API key on {api}: {routes}, through {through}.',
      'pt-BR':
        '{count, plural, one {# rota pede} other {# rotas pedem}} apenas uma API key em {api}: {routes}, por {through}.',
    },
    anyAccount: {
      en: '{count, plural, one {# route admits} other {# routes admit}} the signature of any AWS account on {api}, for its resource policy allows everyone: {routes}, through {through}.',
      'pt-BR':
        '{count, plural, one {# rota aceita} other {# rotas aceitam}} a assinatura de qualquer conta da AWS em {api}, porque a resource policy libera todo mundo: {routes}, por {through}.',
    },
    authorized: {
      en: 'Every deployed route of {api} asks who is calling.',
      'pt-BR': 'Toda rota publicada de {api} pergunta quem está chamando.',
    },
    limited: {
      en: 'The routes of {api} that ask nothing answer only those whom its resource policy admits.',
      'pt-BR': 'As rotas de {api} que não pedem nada respondem só a quem a resource policy admite.',
    },
    accepted: {
      en: 'The open routes of {api} are accepted by the configuration of this audit: {routes}.',
      'pt-BR': 'As rotas abertas de {api} são aceitas pela configuração desta auditoria: {routes}.',
    },
    private: {
      en: '{api} is private: it answers inside VPCs only.',
      'pt-BR': '{api} é privada: só responde dentro de VPCs.',
    },
    undeployed: {
      en: '{api} has no stage, so nothing of it answers.',
      'pt-BR': '{api} não tem stage, então nada dela responde.',
    },
    policyUnreadable: {
      en: 'The resource policy of {api} is not a policy that could be understood.',
      'pt-BR': 'Não foi possível entender a resource policy de {api}.',
    },
    strange: {
      en: '{route} of {api} has the authorization type {type}, which is not known.',
      'pt-BR': '{route} de {api} tem o tipo de autorização {type}, que não é conhecido.',
    },
  },
});

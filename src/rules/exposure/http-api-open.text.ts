import { defineText } from '../../model/index.ts';
import { endpointMessages, ifNotDeployed } from './apis/api-endpoints.text.ts';

export const text = defineText({
  title: {
    en: 'HTTP API with routes that anyone can call',
    'pt-BR': 'API HTTP com rotas que qualquer um pode chamar',
  },
  what: {
    en: 'An HTTP API is the lighter kind of API in API Gateway: each route, such as GET /orders, leads to a function or to another server.',
    'pt-BR':
      'API HTTP é o tipo mais leve de API no API Gateway: cada rota, como GET /orders, leva a uma função ou a outro servidor.',
  },
  why: {
    en: 'Whatever is behind an open route can be read, changed or run up into a bill by anybody who finds its address.',
    'pt-BR':
      'O que está atrás de uma rota aberta pode ser lido, alterado ou virar uma conta alta nas mãos de quem achar o endereço.',
  },
  fix: {
    en: 'Set an authorizer (JWT, Lambda) or AWS_IAM on each of these routes; a stage that does not deploy by itself must be deployed again. The commands set AWS_IAM, after which every call must be signed, and deploy the stages that need it.',
    'pt-BR':
      'Configure um autorizador (JWT, Lambda) ou AWS_IAM em cada uma dessas rotas; um stage sem deploy automático precisa de um novo deploy. Os comandos configuram AWS_IAM, e daí em diante toda chamada precisa ser assinada, e fazem o deploy dos stages que precisam.',
  },
  avoid: {
    en: 'Set DefaultAuthorizer for the API in its SAM template, so that a new route is protected unless it says otherwise.',
    'pt-BR':
      'Defina DefaultAuthorizer para a API no template do SAM, e toda rota nova já nasce protegida, salvo se disser o contrário.',
  },
  messages: {
    ...endpointMessages,
    open: {
      en: `{count, plural, one {# route answers} other {# routes answer}} anyone on {api}: {routes}, through {through}${ifNotDeployed.en}.`,
      'pt-BR': `{count, plural, one {# rota responde} other {# rotas respondem}} a qualquer um em {api}: {routes}, por {through}${ifNotDeployed['pt-BR']}.`,
    },
    authorized: {
      en: 'Every route of {api} asks who is calling, as its stages serve it.',
      'pt-BR': 'Toda rota de {api} pergunta quem está chamando, tal como os stages a servem.',
    },
    notDeployed: {
      en: 'Every route of {api} asks who is calling, as it is configured; what {stages} serves could not be read, and nothing changes there before the next deployment.',
      'pt-BR':
        'Toda rota de {api} pergunta quem está chamando, conforme a configuração; o que {stages} serve não foi possível ler, e nada muda ali antes do próximo deploy.',
    },
    accepted: {
      en: 'The open routes of {api} are accepted by the configuration of this audit: {routes}.',
      'pt-BR': 'As rotas abertas de {api} são aceitas pela configuração desta auditoria: {routes}.',
    },
    undeployed: {
      en: 'Nothing of {api} is deployed on a stage, so nothing of it answers.',
      'pt-BR': 'Nada de {api} está publicado em um stage, então nada dela responde.',
    },
    strange: {
      en: 'The route {route} of {api} has the authorization type {type}, which is not known.',
      'pt-BR': 'A rota {route} de {api} tem o tipo de autorização {type}, que não é conhecido.',
    },
  },
});

import { defineText } from '../../model/index.ts';
import { endpointMessages, ifNotDeployed } from './apis/api-endpoints.text.ts';

export const text = defineText({
  title: {
    en: 'WebSocket API that anyone can connect to',
    'pt-BR': 'API WebSocket em que qualquer um pode se conectar',
  },
  what: {
    en: 'A WebSocket API keeps a connection between client and API Gateway open in both directions. The $connect route runs when a client opens it.',
    'pt-BR':
      'Uma API WebSocket mantém aberta, nos dois sentidos, a conexão entre o cliente e o API Gateway. A rota $connect roda quando o cliente a abre.',
  },
  why: {
    en: 'Only $connect decides who comes in; whoever is connected may send every message that the API knows.',
    'pt-BR': 'Só o $connect decide quem entra; quem já está conectado pode enviar toda mensagem que a API conhece.',
  },
  fix: {
    en: 'Give the API a $connect route with AWS_IAM or a Lambda authorizer, and deploy the stage again if it does not deploy by itself. The commands set AWS_IAM, after which every client must sign to connect, and deploy the stages that need it.',
    'pt-BR':
      'Dê à API uma rota $connect com AWS_IAM ou um autorizador Lambda, e faça um novo deploy do stage se ele não for automático. Os comandos configuram AWS_IAM, e daí em diante todo cliente precisa assinar para se conectar, e fazem o deploy dos stages que precisam.',
  },
  avoid: {
    en: 'Add a test to each deployment that connects without credentials and fails if it is let in.',
    'pt-BR': 'Inclua em cada deploy um teste que se conecta sem credenciais e falha se a conexão for aceita.',
  },
  messages: {
    ...endpointMessages,
    open: {
      en: `Anyone can connect to {api} through {through}: its $connect route asks nothing${ifNotDeployed.en}.`,
      'pt-BR': `Qualquer um pode se conectar a {api} por {through}: a rota $connect não pede nada${ifNotDeployed['pt-BR']}.`,
    },
    apiKeyOnly: {
      en: `An API key is all that {api} asks of those who connect through {through}${ifNotDeployed.en}.`,
      'pt-BR': `Uma API key é tudo o que {api} pede a quem se conecta por {through}${ifNotDeployed['pt-BR']}.`,
    },
    missing: {
      en: `Anyone can connect to {api} through {through}: it has no $connect route, so nothing is asked${ifNotDeployed.en}.`,
      'pt-BR': `Qualquer um pode se conectar a {api} por {through}: ela não tem rota $connect, então nada é pedido${ifNotDeployed['pt-BR']}.`,
    },
    authorized: {
      en: '{api} asks who is connecting.',
      'pt-BR': '{api} pergunta quem está se conectando.',
    },
    notDeployed: {
      en: '{api} asks who is connecting, as it is configured; AWS does not tell whether {stages} has deployed that. Deploy it again to be sure.',
      'pt-BR':
        '{api} pergunta quem está se conectando, conforme a configuração; a AWS não informa se {stages} já tem isso no ar. Faça um novo deploy para ter certeza.',
    },
    accepted: {
      en: 'The open $connect route of {api} is accepted by the configuration of this audit.',
      'pt-BR': 'A rota $connect aberta de {api} é aceita pela configuração desta auditoria.',
    },
    undeployed: {
      en: 'Nothing of {api} is deployed on a stage, so nobody can connect.',
      'pt-BR': 'Nada de {api} está publicado em um stage, então ninguém consegue se conectar.',
    },
    strange: {
      en: 'The $connect route of {api} has the authorization type {type}, which is not known.',
      'pt-BR': 'A rota $connect de {api} tem o tipo de autorização {type}, que não é conhecido.',
    },
  },
});

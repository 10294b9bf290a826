import { byEnvironment, byStack, defineFacts } from '../../model/index.ts';

export const sqsQueueFacts = defineFacts({
  type: 'sqs-queue',
  name: { en: 'SQS queue', 'pt-BR': 'Fila SQS' },
  service: 'SQS',
  // The page of one queue goes by its address, which only the API tells.
  consolePage: ({ region }) => `sqs/v3/home?region=${region}#/queues`,
  asffType: 'AwsSqsQueue',
  bills: 'use',
  dated: { field: 'createdAt', tells: 'made' },
  leaving: [],
  awsOwned: [],
  managedBy: [byEnvironment, byStack],
  standsFor: [{ type: 'AWS::SQS::Queue', ids: ({ url }) => [url] }],
  uses: [
    {
      id: 'sent',
      what: { en: 'A message that is sent', 'pt-BR': 'Uma mensagem enviada' },
      seenIn: { by: 'metric', facet: 'sent' },
    },
    {
      id: 'received',
      what: { en: 'A message that is received', 'pt-BR': 'Uma mensagem recebida' },
      seenIn: { by: 'metric', facet: 'received' },
    },
    {
      id: 'waiting',
      what: { en: 'A message that waited', 'pt-BR': 'Uma mensagem que esperou' },
      seenIn: { by: 'metric', facet: 'waiting' },
    },
    {
      id: 'polled',
      what: { en: 'A reader that found nothing', 'pt-BR': 'Um leitor que nada encontrou' },
      seenIn: { by: 'metric', facet: 'polled' },
    },
    {
      id: 'holding',
      what: { en: 'A message that waits now', 'pt-BR': 'Uma mensagem que espera agora' },
      seenIn: { by: 'field', field: 'messages' },
    },
    {
      id: 'dead-letters',
      what: { en: 'A queue whose failed messages it takes', 'pt-BR': 'Uma fila cujas mensagens com falha ela recebe' },
      seenIn: { by: 'facet', facet: 'deadLetterSources' },
    },
    {
      id: 'event-source',
      what: { en: 'A function that reads it', 'pt-BR': 'Uma função que a lê' },
      seenIn: { by: 'facet', facet: 'eventSources' },
    },
    {
      id: 'failed-events',
      what: {
        en: 'An event source mapping that sends it what failed',
        'pt-BR': 'Um event source mapping que envia para ela o que falhou',
      },
      seenIn: { by: 'facet', facet: 'failedEventsOf' },
    },
    {
      id: 'function-dead-letters',
      what: {
        en: 'A function whose dead letters it takes',
        'pt-BR': 'Uma função cujas mensagens com falha ela recebe',
      },
      seenIn: { by: 'listing', listing: 'lambda-function' },
    },
    {
      id: 'event-rule',
      what: { en: 'A rule of EventBridge that sends to it', 'pt-BR': 'Uma regra do EventBridge que envia para ela' },
      seenIn: { by: 'facet', facet: 'eventRules' },
    },
    {
      id: 'schedule',
      what: { en: 'A schedule that sends to it', 'pt-BR': 'Um agendamento que envia para ela' },
      seenIn: { by: 'facet', facet: 'schedules' },
    },
    {
      id: 'subscription',
      what: { en: 'A topic that delivers to it', 'pt-BR': 'Um tópico que entrega nela' },
      seenIn: { by: 'facet', facet: 'subscriptions' },
    },
    {
      id: 'granted',
      what: {
        en: 'A service or an account that its policy lets in',
        'pt-BR': 'Um serviço ou uma conta que a policy dela deixa entrar',
      },
      seenIn: { by: 'field', field: 'policy' },
    },
    {
      id: 'rare',
      what: { en: 'A pipe or a job that uses it rarely', 'pt-BR': 'Um pipe ou uma tarefa que a usa raramente' },
      notSeen: {
        en: 'pipes, destinations of functions, and jobs of this account that send rarely, such as once a year.',
        'pt-BR': 'pipes, destinos de funções e tarefas desta conta que enviam raramente, por exemplo uma vez por ano.',
      },
    },
  ],
  phase: 'storage',
  holds: [],
  heldBy: [],
});

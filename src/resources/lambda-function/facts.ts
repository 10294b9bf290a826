import { byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

export const lambdaFunctionFacts = defineFacts({
  type: 'lambda-function',
  name: { en: 'Lambda function', 'pt-BR': 'Função Lambda' },
  service: 'Lambda',
  consolePage: ({ id, region }) => `lambda/home?region=${region}#/functions/${urlPart(id)}`,
  asffType: 'AwsLambdaFunction',
  bills: 'use',
  dated: { field: 'modifiedAt', tells: 'changed' },
  leaving: [],
  awsOwned: [],
  managedBy: [byEnvironment, byStack],
  standsFor: [{ type: 'AWS::Lambda::Function' }],
  uses: [
    {
      id: 'invocations',
      what: {
        en: 'An invocation, of whatever version or alias',
        'pt-BR': 'Uma invocação, de qualquer versão ou alias',
      },
      seenIn: { by: 'metric', facet: 'invocations' },
    },
    {
      id: 'edge',
      what: {
        en: 'CloudFront, which runs it at the edge as Lambda@Edge',
        'pt-BR': 'O CloudFront, que a executa na borda como Lambda@Edge',
      },
      seenIn: { by: 'facet', facet: 'edgeRole' },
    },
    {
      id: 'replica',
      what: { en: 'The function of which it is a replica', 'pt-BR': 'A função da qual é réplica' },
      seenIn: { by: 'field', field: 'masterArn' },
    },
    {
      id: 'event-source',
      what: {
        en: 'A queue, a stream or another event source',
        'pt-BR': 'Uma fila, um stream ou outra origem de eventos',
      },
      seenIn: { by: 'facet', facet: 'eventSources' },
    },
    {
      id: 'event-rule',
      what: { en: 'A rule of EventBridge', 'pt-BR': 'Uma regra do EventBridge' },
      seenIn: { by: 'facet', facet: 'eventRules' },
    },
    {
      id: 'schedule',
      what: { en: 'A schedule of EventBridge', 'pt-BR': 'Um agendamento do EventBridge' },
      seenIn: { by: 'facet', facet: 'schedules' },
    },
    {
      id: 'subscription',
      what: { en: 'A topic of SNS', 'pt-BR': 'Um tópico SNS' },
      seenIn: { by: 'facet', facet: 'subscriptions' },
    },
    {
      id: 'granted',
      what: {
        en: 'A service, an account or an address that its policy lets call it',
        'pt-BR': 'Um serviço, uma conta ou um endereço que a policy dela deixa chamá-la',
      },
      seenIn: { by: 'facet', facet: 'policies' },
    },
    {
      id: 'custom-resource',
      what: {
        en: 'A stack whose custom resource it serves, when that stack changes',
        'pt-BR': 'Uma stack cujo custom resource ela atende, quando essa stack muda',
      },
      seenIn: { by: 'tag', tag: 'aws:cloudformation:logical-id' },
    },
    {
      id: 'rare',
      what: { en: 'Something of this account that calls it rarely', 'pt-BR': 'Algo desta conta que a chama raramente' },
      notSeen: {
        en: 'what calls it rarely by a role of this account: Step Functions, pipes, AppSync, destinations of other functions, custom resources, scripts.',
        'pt-BR':
          'o que a chama raramente por uma role desta conta: Step Functions, pipes, AppSync, destinos de outras funções, custom resources, scripts.',
      },
    },
  ],
  phase: 'compute',
  holds: [],
  heldBy: [],
});

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
      id: 'rare',
      what: { en: 'Something that invokes it rarely', 'pt-BR': 'Algo que a invoca raramente' },
      notSeen: {
        en: 'what invokes it rarely, such as a yearly schedule.',
        'pt-BR': 'o que a invoca raramente, como um agendamento anual.',
      },
    },
  ],
  phase: 'compute',
  holds: [],
  heldBy: [],
});

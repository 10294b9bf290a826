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
  phase: 'compute',
  holds: [],
  heldBy: [],
});

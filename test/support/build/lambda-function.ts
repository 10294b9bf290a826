import { known } from '../../../src/model/index.ts';
import type { FunctionPolicy, FunctionUrl } from '../../../src/resources/lambda-function/fields.ts';
import { builderOf } from '../builders.ts';
import { steady } from './series.ts';

const arn = 'arn:aws:lambda:eu-west-1:111122223333:function:hello';

/** A function URL that asks for a signature. */
export const functionUrl = (change: Partial<FunctionUrl> = {}): FunctionUrl => ({
  url: 'https://u0a.lambda-url.eu-west-1.on.aws/',
  qualifier: null,
  functionArn: arn,
  authType: 'AWS_IAM',
  createdAt: '2026-01-10T00:00:00.000Z',
  policy: null,
  ...change,
});

/** The policy of the function itself, made of these statements. */
export const functionPolicy = (statements: readonly object[], change: Partial<FunctionPolicy> = {}): FunctionPolicy => {
  const functionArn = change.functionArn ?? arn;
  return {
    qualifier: null,
    functionArn,
    policy: JSON.stringify({
      Version: '2012-10-17',
      Statement: statements.map((each) => ({ Effect: 'Allow', Principal: '*', Resource: functionArn, ...each })),
    }),
    ...change,
  };
};

/** A function that is called every day and has no URL. */
export const lambdaFunction = builderOf<'lambda-function'>(
  {
    type: 'lambda-function',
    id: 'hello',
    arn,
    region: 'eu-west-1',
    name: 'hello',
    tags: known({}),
    runtime: 'nodejs24.x',
    packageType: 'Zip',
    environment: known([{ name: 'STAGE', length: 4, patterns: [] }]),
    roleArn: 'arn:aws:iam::111122223333:role/hello',
    modifiedAt: '2026-01-10T00:00:00.000Z',
    codeSizeBytes: 1_000,
    memoryMb: 128,
    description: null,
    deadLetterArn: null,
    masterArn: null,
  },
  {
    urls: [],
    policies: [],
    integratingApis: [],
    invocations: steady(40, 90, { namespace: 'AWS/Lambda', metric: 'Invocations', statistic: 'Sum', unit: 'Count' }),
    edgeRole: false,
    eventSources: [],
    eventRules: [],
    schedules: [],
    subscriptions: [],
    provisionedConcurrency: [],
    provisionedUse: [],
    tagging: {},
  },
);

import { type Inventoried, known } from '../../src/model/index.ts';
import { functionPolicy, functionUrl, lambdaFunction } from '../../test/support/build/lambda-function.ts';
import { steady } from '../../test/support/build/series.ts';
import { functionArn, openFunctions, roleArn } from './open-functions.ts';
import { level, put } from './put.ts';

const neverCalled = { invocations: level(lambdaFunction, 'invocations', 0) };

/** Functions, from the one that earns money to the one that nobody remembers. */
export const functions: readonly Inventoried[] = [
  ...openFunctions,
  put(
    lambdaFunction,
    { id: 'checkout', name: 'checkout', roleArn: roleArn('lambda-basic') },
    {
      urls: [
        functionUrl({
          url: 'https://h7k2mq5xw3dz6yb4n9tj8vr0pc1sagel.lambda-url.eu-west-1.on.aws/',
          functionArn: functionArn('eu-west-1', 'checkout'),
        }),
      ],
    },
  ),
  put(
    lambdaFunction,
    { id: 'thumbnails', name: 'thumbnails', region: 'us-east-1', roleArn: roleArn('lambda-basic') },
    {
      policies: [
        functionPolicy(
          [{ Sid: 'photos-uploaded', Principal: { Service: 's3.amazonaws.com' }, Action: 'lambda:InvokeFunction' }],
          { functionArn: functionArn('us-east-1', 'thumbnails') },
        ),
      ],
      provisionedConcurrency: [
        {
          qualifier: 'live',
          requested: 2,
          allocated: 2,
          status: 'READY',
          modifiedAt: '2026-06-01T00:00:00.000Z',
          memoryMb: 1024,
          architecture: 'x86_64',
        },
      ],
      provisionedUse: [
        {
          qualifier: 'live',
          invocations: steady(0, 90, {
            namespace: 'AWS/Lambda',
            metric: 'ProvisionedConcurrencyInvocations',
            statistic: 'Sum',
            unit: 'Count',
          }),
        },
      ],
    },
  ),
  put(
    lambdaFunction,
    {
      id: 'hello-world',
      name: 'hello-world',
      region: 'sa-east-1',
      roleArn: roleArn('hello-world-role-x1y2z3ab'),
      runtime: 'python3.8',
      modifiedAt: '2024-05-01T00:00:00.000Z',
      environment: known([]),
    },
    neverCalled,
  ),
  put(
    lambdaFunction,
    {
      id: 'deployed-today',
      name: 'deployed-today',
      region: 'sa-east-1',
      roleArn: roleArn('lambda-basic'),
      modifiedAt: '2026-11-22T08:00:00.000Z',
    },
    neverCalled,
  ),
];

import { type Inventoried, known } from '../../src/model/index.ts';
import { functionPolicy, functionUrl, lambdaFunction } from '../../test/support/build/lambda-function.ts';
import { put } from './put.ts';

export const roleArn = (name: string): string => `arn:aws:iam::111122223333:role/${name}`;
export const functionArn = (region: string, name: string): string =>
  `arn:aws:lambda:${region}:111122223333:function:${name}`;

const anyone = functionPolicy(
  [
    {
      Sid: 'FunctionURLAllowPublicAccess',
      Action: 'lambda:InvokeFunctionUrl',
      Condition: { StringEquals: { 'lambda:FunctionUrlAuthType': 'NONE' } },
    },
    {
      Sid: 'FunctionURLInvokeAllowPublicAccess',
      Action: 'lambda:InvokeFunction',
      Condition: { Bool: { 'lambda:InvokedViaFunctionUrl': 'true' } },
    },
  ],
  { functionArn: functionArn('us-east-1', 'webhook') },
);
const openUrl = (name: string, subdomain: string, policy: string | null) =>
  functionUrl({
    url: `https://${subdomain}.lambda-url.us-east-1.on.aws/`,
    authType: 'NONE',
    policy,
    functionArn: functionArn('us-east-1', name),
  });

/** Functions that more people can call than their owner thinks. */
export const openFunctions: readonly Inventoried[] = [
  put(
    lambdaFunction,
    {
      id: 'webhook',
      name: 'webhook',
      region: 'us-east-1',
      roleArn: roleArn('lambda-admin'),
      runtime: 'python3.9',
      environment: known([{ name: 'STRIPE_KEY', length: 107, patterns: ['stripe-key'] as const }]),
    },
    { urls: [openUrl('webhook', 'q4w8e2r6t0y5u1i9o3p7a4s8d2f6g0hj', anyone.policy)], policies: [anyone] },
  ),
  put(
    lambdaFunction,
    { id: 'half-open', name: 'half-open', region: 'us-east-1', roleArn: roleArn('lambda-basic') },
    { urls: [openUrl('half-open', 'z9x5c1v7b3n8m4k0j6h2g9f5d1s7a3pl', null)] },
  ),
  put(
    lambdaFunction,
    { id: 'report-builder', name: 'report-builder', region: 'sa-east-1', roleArn: roleArn('lambda-basic') },
    {
      policies: [
        functionPolicy([{ Sid: 'let-the-other-team-call', Action: 'lambda:InvokeFunction' }], {
          functionArn: functionArn('sa-east-1', 'report-builder'),
        }),
      ],
    },
  ),
];

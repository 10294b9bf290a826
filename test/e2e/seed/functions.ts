import {
  AddPermissionCommand,
  CreateAliasCommand,
  CreateFunctionCommand,
  CreateFunctionUrlConfigCommand,
  PublishVersionCommand,
} from '@aws-sdk/client-lambda';
import type { Outcome } from '../../../src/model/index.ts';
import type { Clients } from '../support/clients.ts';
import type { Controls } from '../support/controls.ts';
import { daysAgo, type Label, label } from './label.ts';
import { putDaily } from './metrics.ts';

/** Functions of one region by how they are used, and by whom their URLs let in. */
export const seedFunctions = async (aws: Clients, moto: Controls, roleArn: string): Promise<readonly Label[]> => {
  const made: Label[] = [];
  const create = async (name: string, unused: Outcome, open: Outcome, days: number) => {
    await createFunction(aws, name, roleArn);
    await moto.dates({ of: 'lambda-function', region: aws.region, id: name, modified: daysAgo(days) });
    made.push(...label(aws.region, name, { 'lambda-function-unused': unused, 'function-url-open': open }));
  };
  await create('nightly-report', 'pass', 'not-applicable', 400);
  await busy(aws, 'nightly-report');
  await create('old-experiment', 'fail', 'not-applicable', 400);
  await create('made-today', 'not-applicable', 'not-applicable', 0);

  await create('open-by-one-grant', 'fail', 'fail', 400);
  await url(aws, 'open-by-one-grant', 'NONE');
  await grantUrl(aws, 'open-by-one-grant');

  await create('open-by-two-grants', 'fail', 'fail', 400);
  await url(aws, 'open-by-two-grants', 'NONE');
  await grantUrl(aws, 'open-by-two-grants');
  await grantInvoke(aws, 'open-by-two-grants');

  await create('open-alias', 'fail', 'fail', 400);
  await aws.lambda.send(new PublishVersionCommand({ FunctionName: 'open-alias' }));
  await aws.lambda.send(new CreateAliasCommand({ FunctionName: 'open-alias', Name: 'live', FunctionVersion: '1' }));
  await url(aws, 'open-alias', 'NONE', 'live');
  await grantUrl(aws, 'open-alias', 'live');

  await create('signed-url', 'fail', 'pass', 400);
  await url(aws, 'signed-url', 'AWS_IAM');

  await create('answers-403', 'fail', 'fail', 400);
  await url(aws, 'answers-403', 'NONE');

  return made;
};

/** A function with nothing in it. */
export const createFunction = (aws: Clients, name: string, roleArn: string) =>
  aws.lambda.send(
    new CreateFunctionCommand({
      FunctionName: name,
      Role: roleArn,
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
      Code: { ZipFile: emptyZip },
    }),
  );

const busy = (aws: Clients, name: string) =>
  putDaily(aws, {
    namespace: 'AWS/Lambda',
    metric: 'Invocations',
    dimensions: { FunctionName: name },
    value: 24,
    days: 95,
  });

/** A function URL. */
export const url = (aws: Clients, name: string, AuthType: 'NONE' | 'AWS_IAM', Qualifier?: string) =>
  aws.lambda.send(
    new CreateFunctionUrlConfigCommand({
      FunctionName: name,
      AuthType,
      ...(Qualifier === undefined ? {} : { Qualifier }),
    }),
  );

/** Lets everyone call a function by its URL. */
export const grantUrl = (aws: Clients, name: string, Qualifier?: string) =>
  aws.lambda.send(
    new AddPermissionCommand({
      FunctionName: name,
      StatementId: 'FunctionURLAllowPublicAccess',
      Action: 'lambda:InvokeFunctionUrl',
      Principal: '*',
      FunctionUrlAuthType: 'NONE',
      ...(Qualifier === undefined ? {} : { Qualifier }),
    }),
  );

/** The grant that a function URL needs beside it, since October 2025. */
export const grantInvoke = (aws: Clients, name: string) =>
  aws.lambda.send(
    new AddPermissionCommand({
      FunctionName: name,
      StatementId: 'FunctionURLAllowInvokeAction',
      Action: 'lambda:InvokeFunction',
      Principal: '*',
      InvokedViaFunctionUrl: true,
    }),
  );

// The end-of-directory record by itself is a whole, empty archive.
const emptyZip = Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64');

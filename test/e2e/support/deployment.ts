import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetFunctionConfigurationCommand } from '@aws-sdk/client-lambda';
import { GetObjectCommand, ListBucketsCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import type { Clients, Credentials } from './clients.ts';
import { interpreter } from './moto.ts';
import { type Ended, runNode } from './run.ts';

/** What it takes to run a function: what it is told, and where its code is. */
export interface Invocable {
  readonly name: string;
  readonly environment: { readonly [name: string]: string };
  readonly handler: string;
  readonly folder: string;
}

/** A function as it was deployed, its code unpacked. */
export interface Deployed extends Invocable {
  readonly role: string;
  readonly runtime: string;
  readonly codeSha256: string;
  readonly zip: Uint8Array;
}

/** Fetches a function and its code. Throws where there is no such function, or not one zip of it. */
export const deployed = async (aws: Clients, name: string): Promise<Deployed> => {
  const found = await aws.lambda.send(new GetFunctionConfigurationCommand({ FunctionName: name }));
  const zip = await deployedZip(aws);
  return {
    name,
    environment: found.Environment?.Variables ?? {},
    role: found.Role?.split('/').at(-1) as string,
    runtime: found.Runtime as string,
    handler: found.Handler as string,
    codeSha256: found.CodeSha256 as string,
    folder: unpacked(zip),
    zip,
  };
};

const deployedZip = async ({ s3 }: Clients): Promise<Uint8Array> => {
  const { Buckets = [] } = await s3.send(new ListBucketsCommand({}));
  const Bucket = Buckets.find(({ Name }) => Name?.includes('serverlessdeploymentbucket'))?.Name;
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket }));
  const [zip, ...more] = Contents.filter(({ Key }) => Key?.endsWith('.zip'));
  if (zip === undefined || more.length > 0) throw new Error(`${more.length + (zip ? 1 : 0)} zips are deployed.`);
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key: zip.Key }));
  return (await Body?.transformToByteArray()) as Uint8Array;
};

const unpacked = (zip: Uint8Array): string => {
  const folder = mkdtempSync(join(tmpdir(), 'account-hygiene-task-'));
  const file = `${folder}.zip`;
  writeFileSync(file, zip);
  const { status, stderr } = spawnSync(interpreter(), ['-m', 'zipfile', '-e', file, folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return folder;
};

/** One invocation, and what it is given beside what was deployed. */
export interface Invocation {
  readonly endpoint: string;
  readonly credentials?: Credentials;
  readonly event?: object;
  readonly env?: { readonly [name: string]: string };
}

/** Runs the code in a Node of its own, with its environment. */
export const invokeDeployed = (fn: Invocable, { event, env, ...running }: Invocation): Promise<Ended> => {
  // Its own options stand aside for those that let it find moto.
  const { NODE_OPTIONS: _, ...environment } = fn.environment;
  return runNode('test/e2e/support/invoke-bundle.ts', [], {
    ...running,
    env: {
      ...environment,
      LAMBDA_TASK_ROOT: fn.folder,
      AWS_LAMBDA_FUNCTION_NAME: fn.name,
      _HANDLER: fn.handler,
      ...env,
    },
    stdin: JSON.stringify(event ?? { source: 'schedule', time: new Date().toISOString() }),
  });
};

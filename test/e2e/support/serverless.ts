import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';
import { type Ended, type Running, runNode } from './run.ts';

interface Json {
  readonly [key: string]: unknown;
}

export interface Statement {
  readonly Sid?: string;
  readonly Principal?: unknown;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: object;
}

interface Policy {
  readonly Statement: readonly Statement[];
}

/** As much of a resource's properties as is looked into, whatever its type. */
interface Properties extends Json {
  readonly AssumeRolePolicyDocument: Policy;
  readonly Policies: readonly { readonly PolicyDocument: Policy }[];
  readonly PolicyDocument: Policy;
  readonly KeyPolicy: Policy;
  readonly Environment: { readonly Variables: { readonly [name: string]: unknown } };
  readonly Target: { readonly Input: string };
}

/** One resource of a compiled template. */
export interface Resource {
  readonly Type: string;
  readonly DeletionPolicy?: string;
  readonly Properties: Properties;
}

export interface Template {
  readonly Resources: { readonly [logicalId: string]: Resource };
  readonly Outputs: Json;
}

/** What was packaged: the template, and where it and the zip are. */
export interface Packaged {
  readonly folder: string;
  readonly file: string;
  readonly template: Template;
}

export type Params = { readonly [name: string]: string | number };

/** Runs one command of the framework, as `npx serverless` would; one at a time, since each begins by emptying `.serverless`. */
export const serverless = async (
  command: readonly string[],
  { params = {}, ...running }: Running & { readonly params?: Params } = {},
): Promise<Ended> => {
  const release = await lock(process.cwd(), { lockfilePath: turn, stale: 120_000, retries: waiting });
  try {
    return await runNode(
      'node_modules/serverless/bin/serverless.js',
      [...command, ...Object.entries(params).flatMap(([name, value]) => ['--param', `${name}=${value}`])],
      running,
    );
  } finally {
    await release();
  }
};

const turn = join(tmpdir(), 'account-hygiene-serverless.lock');
const waiting = { retries: 600, minTimeout: 500, maxTimeout: 500 };

/** Compiles the template with these parameters. Throws what the framework has against it. */
export const packaged = async (params: Params = {}): Promise<Packaged> => {
  const folder = mkdtempSync(join(tmpdir(), 'account-hygiene-package-'));
  const { code, stdout, stderr } = await serverless(['package', '--package', folder], { params });
  if (code !== 0) throw new Error(`${stdout}${stderr}`);
  const file = join(folder, 'cloudformation-template-update-stack.json');
  return { folder, file, template: JSON.parse(readFileSync(file, 'utf8')) as Template };
};

import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../../src/model/index.ts';
import { flawsOf } from '../../support/valid-report.ts';
import { anybody, type Credentials } from './clients.ts';

export const projectFolder = fileURLToPath(new URL('../../../', import.meta.url));
const node24 = join(projectFolder, 'node_modules/node/bin/node');

/** A home folder with nothing of this machine's AWS configuration. */
export const emptyHome = mkdtempSync(join(tmpdir(), 'account-hygiene-home-'));

/** What a process said, and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly node?: string;
  readonly endpoint?: string;
  readonly credentials?: Credentials | null;
  readonly env?: { readonly [name: string]: string };
  readonly stdin?: string;
}

/** Runs a script of the project in a process of its own, with nothing of this machine's AWS configuration. */
export const runNode = (script: string, args: readonly string[], running: Running = {}): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(running.node ?? node24, [script, ...args], { cwd: projectFolder, env: environment(running) });
    const said = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...said }));
    child.stdin.end(running.stdin ?? '');
  });

const environment = ({ endpoint, credentials = anybody, env }: Running): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: emptyHome,
  // A history of its own for every run, unless a test names one.
  XDG_STATE_HOME: mkdtempSync(join(emptyHome, 'state-')),
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_REGION: 'us-east-1',
  NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
  ...(endpoint === undefined
    ? {}
    : {
        AWS_ENDPOINT_URL: endpoint,
        AWS_ENDPOINT_URL_S3_CONTROL: endpoint.replace('127.0.0.1', 'localhost'),
        NODE_OPTIONS: `--import ${new URL('localhost-subdomains.mjs', import.meta.url).href}`,
      }),
  ...(credentials === null
    ? {}
    : {
        AWS_ACCESS_KEY_ID: credentials.accessKeyId,
        AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
        ...(credentials.sessionToken === undefined ? {} : { AWS_SESSION_TOKEN: credentials.sessionToken }),
      }),
  ...env,
});

/** The command line from its source. */
export const runCli = (args: readonly string[], running: Running = {}): Promise<Ended> =>
  runNode('src/cli/bin.ts', args, running);

/** A whole audit: the report that it printed. Throws where it printed none. */
export const runAudit = async (args: readonly string[], running: Running): Promise<Ended & { report: Report }> =>
  withReport(await runCli(['audit', '--format', 'json', ...args], running));

/** What an audit printed, read as the report that it must be. Throws where it is none. */
export const withReport = (ended: Ended): Ended & { report: Report } => {
  if (!ended.stdout.startsWith('{')) {
    throw new Error(`The audit printed no report and ended with ${ended.code}: ${ended.stderr}`);
  }
  const flaws = flawsOf(ended.stdout);
  if (flaws.length > 0) throw new Error(`The report is not what its schema says: ${flaws.join('; ')}`);
  return { ...ended, report: JSON.parse(ended.stdout) as Report };
};

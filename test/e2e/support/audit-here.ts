import './localhost-subdomains.mjs';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../../src/cli/main.ts';
import { anybody } from './clients.ts';
import { type Ended, emptyHome, type Running, withReport } from './run.ts';

/** A whole audit in this process, as `runAudit` makes it in one of its own: for those that make a hundred. Not at once. */
export const auditHere = async (
  args: readonly string[],
  { endpoint = '', credentials }: Pick<Running, 'endpoint' | 'credentials'>,
): Promise<ReturnType<typeof withReport>> => {
  const { accessKeyId, secretAccessKey, sessionToken = '' } = credentials ?? anybody;
  // The SDK's environment is that of the process.
  Object.assign(process.env, {
    HOME: emptyHome,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_REGION: 'us-east-1',
    AWS_ENDPOINT_URL: endpoint,
    AWS_ENDPOINT_URL_S3_CONTROL: endpoint.replace('127.0.0.1', 'localhost'),
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  });
  const said = { stdout: '', stderr: '' };
  const code = await main(['audit', '--format', 'json', ...args], {
    out: (text) => (said.stdout += text),
    err: (text) => (said.stderr += text),
    env: { XDG_STATE_HOME: mkdtempSync(join(emptyHome, 'state-')) },
    now: () => new Date(),
    terminal: null,
    onInterrupt: () => {},
  });
  return withReport({ code, ...said } satisfies Ended);
};

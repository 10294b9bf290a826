import { spawn } from 'node:child_process';
import { anybody } from './clients.ts';
import type { Ended } from './run.ts';

/** Runs a clean-up script to its end, saying yes to every step, also where it asks all the same. */
export const runScript = (script: string, endpoint: string): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn('sh', [script], {
      // Without a terminal of its own, so that the answers come from standard input.
      detached: true,
      env: {
        PATH: process.env['PATH'],
        ASSUME_YES: '1',
        AWS_ENDPOINT_URL: endpoint,
        AWS_ACCESS_KEY_ID: anybody.accessKeyId,
        AWS_SECRET_ACCESS_KEY: anybody.secretAccessKey,
        AWS_EC2_METADATA_DISABLED: 'true',
      },
    });
    const said = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...said }));
    // A script that asks nothing does not wait for the answers.
    child.stdin.once('error', () => {});
    child.stdin.end('y\n'.repeat(1000));
  });

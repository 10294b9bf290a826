import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../../test/e2e/support/run.ts';
import { project } from '../generated.ts';
import type { Proxy } from './delaying-proxy.ts';

/** Seconds that the built command takes to note what stands before a session, run by run, and the calls of the last one. */
export const timeSessionStart = async (
  proxy: Proxy,
  runs: number,
): Promise<{ readonly seconds: readonly number[]; readonly calls: number }> => {
  const env = { XDG_STATE_HOME: mkdtempSync(join(tmpdir(), 'bench-session-')) };
  const seconds: number[] = [];
  for (let n = 0; n < runs; n += 1) {
    proxy.take();
    const began = performance.now();
    const ended = await runNode(join(project, 'dist/cli/bin.js'), ['session', 'start', '--name', `run-${n}`], {
      endpoint: proxy.url,
      env,
    });
    seconds.push((performance.now() - began) / 1000);
    if (ended.stdout === '') throw new Error(ended.stderr);
  }
  return { seconds, calls: proxy.take().calls };
};

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { fileStore } from '../../src/history/index.ts';
import { projectFolder, runNode } from './support/run.ts';

const script = 'test/e2e/support/one-turn.ts';
const newFile = () => join(mkdtempSync(join(tmpdir(), 'history-')), 'history.json');
const recall = (file: string) =>
  fileStore(file, { now: () => new Date('2026-11-22T12:00:00Z') }).withLock(
    { account: '111122223333', audience: 'owner' },
    ({ memory }) => Promise.resolve(memory),
  );

it('twenty processes at once lose nothing of a history in a file', async () => {
  const file = newFile();
  const names = Array.from({ length: 20 }, (_, n) => `finding ${n}`);
  const ended = await Promise.all(names.map((name) => runNode(script, [file, name])));
  expect(ended.map(({ code, stderr }) => [code, stderr])).toEqual(names.map(() => [0, '']));
  const { findings, toldThrough } = await recall(file);
  expect(findings.map(({ id }) => id)).toEqual(names.toSorted());
  expect(toldThrough).toBe('2020-01-01T00:00:00.000Z');
});

it('a process that is killed in its turn leaves a whole file, and its turn to the next', async () => {
  const file = newFile();
  await runNode(script, [file, 'before']);
  const child = spawn(process.execPath, [script, file, 'hang'], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(existsSync(`${file}.lock`)).toBe(true);
  // Ten seconds later.
  utimesSync(`${file}.lock`, new Date(Date.now() - 10_100), new Date(Date.now() - 10_100));
  await runNode(script, [file, 'after']);
  expect((await recall(file)).findings.map(({ id }) => id)).toEqual(['after', 'before']);
});

it('processes that are killed at sixteen moments of their writing leave a whole history each', async () => {
  const killed = await Promise.all(
    Array.from({ length: 16 }, async (_, nth) => {
      const file = newFile();
      const child = spawn(process.execPath, [script, file, 'again'], {
        cwd: projectFolder,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let written = -1;
      child.stdout.on('data', (chunk: Buffer) => {
        written = Number(chunk.toString().trim().split('\n').at(-1));
      });
      await once(child.stdout, 'data');
      // Three milliseconds apart: a write takes some ten.
      await sleep(nth * 3);
      child.kill('SIGKILL');
      await once(child, 'close');
      return { file, written };
    }),
  );
  for (const { file, written } of killed) {
    const longAgo = new Date(Date.now() - 10_100);
    if (existsSync(`${file}.lock`)) utimesSync(`${file}.lock`, longAgo, longAgo);
    const { findings } = await recall(file);
    // The one that was being written may be there, or not.
    expect(findings.length).toBeGreaterThan(written);
    expect(findings.length).toBeLessThanOrEqual(written + 2);
    expect(findings.map(({ id }) => id)).toEqual(findings.map((__, n) => `finding ${n}`).toSorted());
  }
});

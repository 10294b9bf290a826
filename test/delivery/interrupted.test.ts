import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { project } from '../support/files.ts';

const program = `
const { writeWhole } = await import(process.argv[2]);
const endless = async function* () {
  yield 'x'.repeat(1_000_000);
  process.stdout.write('begun');
  await new Promise((resolve) => setTimeout(resolve, 600_000));
};
await writeWhole(process.argv[1], endless());
`;

it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'a process that %s ends while it writes leaves the old file and nothing beside it',
  async (signal) => {
    const at = mkdtempSync(join(tmpdir(), 'hygiene-'));
    writeFileSync(join(at, 'x'), 'old');
    const child = spawn(
      process.execPath,
      ['--input-type=module', '-e', program, join(at, 'x'), join(project, 'src/delivery/file.ts')],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(child.stdout, 'data');
    expect(readdirSync(at)).toHaveLength(2);
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([null, signal]);
    expect(readFileSync(join(at, 'x'), 'utf8')).toBe('old');
    expect(readdirSync(at)).toEqual(['x']);
  },
);

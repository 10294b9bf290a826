import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type SmallDisk, smallDisk } from '../support/small-disk.ts';
import { projectFolder } from './support/run.ts';

const node = join(projectFolder, 'node_modules/node/bin/node');

it.skipIf(!existsSync('/dev/full')).each(['text', 'csv', 'json'])(
  'standard output on a full disk is exit 3 and one sentence, for %s',
  (format) => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(node, ['src/cli/bin.ts', 'audit', '--demo', '--format', format], {
      cwd: projectFolder,
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    expect(stderr).toBe('Cannot write to standard output: the disk is full (ENOSPC).\n');
    expect(status).toBe(3);
  },
);

const mounted = smallDisk();

describe.skipIf(mounted === null)('standard output into a file', () => {
  const disk = mounted as SmallDisk;
  afterAll(() => disk.unmount());
  const auditInto = (file: string, ...more: readonly string[]) => {
    const out = openSync(file, 'a');
    const { status, stderr } = spawnSync(node, ['src/cli/bin.ts', 'audit', '--demo', '--format', 'json', ...more], {
      cwd: projectFolder,
      stdio: ['ignore', out, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(out);
    return { status, stderr };
  };

  it('on a disk that takes a part of it is exit 3, and not a report that ends in the middle', () => {
    const file = join(disk.folder, 'report.json');
    disk.fill(8192);
    expect(auditInto(file)).toEqual({
      status: 3,
      stderr: 'Cannot write to standard output: the disk is full (ENOSPC).\n',
    });
    expect(statSync(file).size).toBe(8192);
  });
});

it.skipIf(!existsSync('/dev/full'))('a standard error that takes nothing changes no exit code', () => {
  const full = openSync('/dev/full', 'w');
  const { status } = spawnSync(node, ['src/cli/bin.ts', 'audit', '--nope'], {
    cwd: projectFolder,
    stdio: ['ignore', 'ignore', full],
  });
  expect(status).toBe(3);
});

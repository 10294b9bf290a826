import { spawnSync } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
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

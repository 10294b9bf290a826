import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeWhole } from '../../src/delivery/index.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'hygiene-'));

it('writes a whole file, and nothing beside it', async () => {
  const at = folder();
  await writeWhole(join(at, 'report.json'), 'text');
  expect(readFileSync(join(at, 'report.json'), 'utf8')).toBe('text');
  expect(readdirSync(at)).toEqual(['report.json']);
});

it('says in one sentence what it cannot write, and leaves nothing', async () => {
  const at = folder();
  await expect(writeWhole(join(at, 'none', 'report.json'), 'text')).rejects.toThrow(
    /^Cannot write .*: its folder does not exist \(ENOENT\)\.$/,
  );
  expect(readdirSync(at)).toEqual([]);
});

it.skipIf(!existsSync('/dev/full'))('writes a device as it is, and says when it is full', async () => {
  await expect(writeWhole('/dev/full', 'text')).rejects.toThrow('Cannot write /dev/full: the disk is full (ENOSPC).');
  expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
  await writeWhole('/dev/null', 'text');
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});

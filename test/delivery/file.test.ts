import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
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
  await expect(writeWhole(join(at, 'none', 'report.json'), 'text')).rejects.toThrow(/^Cannot write .*: ENOENT\.$/);
  expect(readdirSync(at)).toEqual([]);
});

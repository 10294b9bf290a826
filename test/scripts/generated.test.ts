import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { writeOrCheck } from '../../scripts/generated.ts';

const files = [
  { path: 'docs/new.md', text: 'new\n' },
  { path: 'gone.md', text: null },
];

it('says what is out of date and the command that mends it, writes it, and is content', () => {
  const root = mkdtempSync(join(tmpdir(), 'generated-'));
  writeFileSync(join(root, 'gone.md'), 'a page without a rule');
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const run = (...argv: string[]) => writeOrCheck(files, argv, 'npm run docs', root);

  expect(run('--check')).toBe(1);
  expect(said.mock.calls.flat()).toEqual([
    'docs/new.md is out of date: run `npm run docs`.',
    'gone.md is out of date: run `npm run docs`.',
  ]);
  expect(run()).toBe(0);
  expect(readdirSync(root)).toEqual(['docs']);
  expect(readFileSync(join(root, 'docs/new.md'), 'utf8')).toBe('new\n');
  expect(run('--check')).toBe(0);
  said.mockRestore();
});

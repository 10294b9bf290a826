import { expect, it } from 'vitest';
import { textOf } from '../support/files.ts';
import { blocksOf } from '../support/markdown.ts';

const readme = textOf('README.md');

it('stays short: what is not for everybody goes into docs', () => {
  expect(Buffer.byteLength(readme)).toBeLessThan(12_288);
});

it('shows at once what an audit says, in fifteen lines at most', () => {
  const [digest = ''] = blocksOf(readme, 'text');
  const lines = digest.trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.length).toBeLessThanOrEqual(15);
});

it('shows a session in both languages', () => {
  const sessions = blocksOf(readme, 'text').filter((block) => block.startsWith('$ account-hygiene session start'));
  expect(sessions).toHaveLength(2);
});

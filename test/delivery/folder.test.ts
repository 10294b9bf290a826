import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeFolder } from '../../src/delivery/index.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'hygiene-'));
const file = () => {
  const at = join(folder(), 'file');
  writeFileSync(at, 'mine');
  return at;
};
const files = [
  { name: 'a.txt', text: 'A' },
  { name: 'b.txt', text: 'B' },
];

it('writes every file, into a folder that it makes where it is missing', async () => {
  const at = join(folder(), 'deep', 'er');
  await writeFolder(at, files);
  expect(readdirSync(at)).toEqual(['a.txt', 'b.txt']);
  expect(readFileSync(join(at, 'b.txt'), 'utf8')).toBe('B');
});

it('replaces what was there, and leaves what is not its own', async () => {
  const at = folder();
  writeFileSync(join(at, 'a.txt'), 'old');
  writeFileSync(join(at, 'mine.txt'), 'mine');
  await writeFolder(at, files);
  expect(readFileSync(join(at, 'a.txt'), 'utf8')).toBe('A');
  expect(readdirSync(at)).toEqual(['a.txt', 'b.txt', 'mine.txt']);
});

it('writes none where one cannot be written', async () => {
  const at = folder();
  mkdirSync(join(at, 'b.txt'));
  await expect(writeFolder(at, files)).rejects.toThrow(/^Cannot write .*b\.txt: it is a folder \(EISDIR\)\.$/);
  expect(readdirSync(at)).toEqual(['b.txt']);
});

it('removes the folders that it made for nothing', async () => {
  const at = folder();
  const unwritable = [...files, { name: `${'x'.repeat(300)}.txt`, text: '' }];
  await expect(writeFolder(join(at, 'deep', 'er'), unwritable)).rejects.toThrow('ENAMETOOLONG');
  expect(readdirSync(at)).toEqual([]);
});

it.each([
  ['below a file', () => join(file(), 'reports'), /a file is in the way \(EEXIST\)\.$/],
  ['in the place of a file', file, /a file is in the way \(EEXIST\)\.$/],
])('says in one sentence that nothing can stand %s', async (_, path, sentence) => {
  await expect(writeFolder(path(), files)).rejects.toThrow(sentence);
});

it.skipIf(!existsSync('/proc'))('says it also where the system makes no folders', async () => {
  await expect(writeFolder('/proc/none', files)).rejects.toThrow(/^Cannot write \/proc\/none: .*\.$/);
});

import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Disk } from '../../src/delivery/disk.ts';
import { writeFolder } from '../../src/delivery/folder.ts';
import { diskWhoseFiles, diskWhoseFolders, diskWith, failing, writing } from '../support/failing-disk.ts';

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

it('follows a link in the folder to its file, wherever that stands', async () => {
  const [at, elsewhere] = [folder(), folder()];
  writeFileSync(join(elsewhere, 'theirs'), 'old');
  symlinkSync(join(elsewhere, 'theirs'), join(at, 'a.txt'));
  await writeFolder(at, files);
  expect(lstatSync(join(at, 'a.txt')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(elsewhere, 'theirs'), 'utf8')).toBe('A');
  expect([readdirSync(at), readdirSync(elsewhere)]).toEqual([['a.txt', 'b.txt'], ['theirs']]);
});

describe('whatever fails, all old files stand, no new one does, and nothing is left beside them', () => {
  const three = ['a.txt', 'b.txt', 'new.txt', 'z.txt'].map((name) => ({ name, text: [name, ' is new'] }));
  const olds = ['a.txt', 'b.txt', 'z.txt'];

  // The nth renaming into a place fails; those back, which come later, do not.
  const failingAt = (nth: number): Disk => {
    let renamings = 0;
    return diskWith({
      rename: (...args) => {
        renamings += 1;
        return renamings === nth ? failing('EIO')() : rename(...args);
      },
    });
  };
  const fullAtThe = (nth: number): Disk => {
    let files_ = 0;
    return diskWhoseFiles((handle) => {
      files_ += 1;
      return files_ === nth ? { write: failing('ENOSPC') } : writing(handle, (length) => Math.ceil(length / 2));
    });
  };
  const unsynced = (nth: number): Disk => {
    let folders = 0;
    return diskWhoseFolders(() => {
      folders += 1;
      return folders === nth ? { sync: failing('EIO') } : {};
    });
  };

  it.each<readonly [string, () => Disk, string]>([
    ...[1, 2, 3, 4].map((nth) => [`renaming number ${nth}`, () => failingAt(nth), 'the disk failed (EIO)'] as const),
    ...[1, 4].map((nth) => [`a full disk at file ${nth}`, () => fullAtThe(nth), 'the disk is full (ENOSPC)'] as const),
    ['the second names', () => diskWith({ link: failing('ENOSPC') }), 'the disk is full (ENOSPC)'],
    ['bringing the folder to the disk', () => unsynced(1), 'the disk failed (EIO)'],
  ])('%s', async (name, disk, reason) => {
    const at = folder();
    for (const old of olds) writeFileSync(join(at, old), `${old} is old`);
    await expect(writeFolder(at, three, { disk: disk() })).rejects.toThrow(reason);
    for (const old of olds) expect(readFileSync(join(at, old), 'utf8')).toBe(`${old} is old`);
    expect(readdirSync(at)).toEqual(olds);

    if (name === 'the second names') return;
    await expect(writeFolder(join(at, 'deep', 'er'), three, { disk: disk() })).rejects.toThrow(reason);
    expect(readdirSync(at)).toEqual(olds);
  });

  it('a folder that is new, and cannot be brought to the disk with its files', async () => {
    const at = folder();
    await expect(writeFolder(join(at, 'deep', 'er'), three, { disk: unsynced(2) })).rejects.toThrow('(EIO)');
    expect(readdirSync(at)).toEqual([]);
  });

  it('a content that fails on its way: its own words', async () => {
    const at = folder();
    const broken = { name: 'b.txt', text: brokenPieces() };
    await expect(writeFolder(join(at, 'deep'), [{ name: 'a.txt', text: 'A' }, broken])).rejects.toThrow(/^broken$/);
    expect(readdirSync(at)).toEqual([]);
  });

  it('without hard links each file is whole, the old one or the new one', async () => {
    const at = folder();
    for (const old of olds) writeFileSync(join(at, old), `${old} is old`);
    const disk = { ...failingAt(3), link: failing('EPERM') };
    await expect(writeFolder(at, three, { disk })).rejects.toThrow('new.txt: the disk failed (EIO).');
    expect(olds.map((old) => readFileSync(join(at, old), 'utf8'))).toEqual([
      'a.txt is new',
      'b.txt is new',
      'z.txt is old',
    ]);
    expect(readdirSync(at)).toEqual(olds);
  });
});

function* brokenPieces(): Iterable<string> {
  yield 'B';
  throw new Error('broken');
}

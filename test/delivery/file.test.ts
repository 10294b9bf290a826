import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Disk } from '../../src/delivery/disk.ts';
import { writeNew, writeWhole } from '../../src/delivery/file.ts';
import { diskWhoseFiles, diskWhoseFolders, diskWith, failing, writing } from '../support/failing-disk.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'hygiene-'));
const isRoot = process.getuid?.() === 0;

describe('a whole file', () => {
  it('is written, and nothing beside it', async () => {
    const at = folder();
    await writeWhole(join(at, 'report.json'), 'text');
    expect(readFileSync(join(at, 'report.json'), 'utf8')).toBe('text');
    expect(readdirSync(at)).toEqual(['report.json']);
  });

  it('may come in pieces, and be empty', async () => {
    const at = join(folder(), 'x');
    await writeWhole(at, ['a', 'ã', '']);
    expect(readFileSync(at, 'utf8')).toBe('aã');
    await writeWhole(at, []);
    expect(readFileSync(at, 'utf8')).toBe('');
  });

  it.runIf(process.platform !== 'win32')(
    'is new with the mode that is asked for, and keeps the one that it has',
    async () => {
      const at = folder();
      const modeOf = (name: string) => statSync(join(at, name)).mode & 0o777;
      await writeWhole(join(at, 'private'), 'a', { mode: 0o600 });
      expect(modeOf('private')).toBe(0o600);
      await writeWhole(join(at, 'plain'), 'a');
      expect(modeOf('plain')).toBe(0o666 & ~process.umask());
      for (const mode of [0o640, 0o755, 0o444, 0o666]) {
        chmodSync(join(at, 'plain'), mode);
        await writeWhole(join(at, 'plain'), 'b', { mode: 0o600 });
        expect(modeOf('plain')).toBe(mode);
      }
    },
  );

  it.runIf(isRoot)('keeps its owner, where the user may give it away', async () => {
    const at = join(folder(), 'x');
    writeFileSync(at, 'old', { mode: 0o640 });
    chownSync(at, 1234, 4321);
    await writeWhole(at, 'new');
    expect(statSync(at)).toMatchObject({ uid: 1234, gid: 4321, mode: 0o100640 });
  });

  it('stands also where the file system knows no owners, modes, links or folders on the disk', async () => {
    const at = join(folder(), 'x');
    writeFileSync(at, 'old');
    const bare = diskWhoseFiles(() => ({ chmod: failing('EPERM'), chown: failing('EPERM') }));
    await writeWhole(at, 'new', { disk: { ...bare, link: failing('EPERM') } });
    expect(readFileSync(at, 'utf8')).toBe('new');
    for (const code of ['EINVAL', 'ENOTSUP', 'EISDIR'])
      await writeWhole(at, code, { disk: diskWhoseFolders(() => ({ sync: failing(code) })) });
    expect(readFileSync(at, 'utf8')).toBe('EISDIR');
    expect(readdirSync(join(at, '..'))).toEqual(['x']);
  });

  it('written twenty times at once is one of the twenty', async () => {
    const at = join(folder(), 'x');
    const texts = Array.from({ length: 20 }, (_, n) => `${n}`.repeat(100_000));
    await Promise.all(texts.map((text) => writeWhole(at, text)));
    expect(texts).toContain(readFileSync(at, 'utf8'));
    expect(readdirSync(join(at, '..'))).toEqual(['x']);
  });
});

describe('a disk that writes less than it was asked to', () => {
  const long = 'ã€😀'.repeat(100_000);

  it.each<readonly [string, (length: number, request: number) => number]>([
    ['a part of it, always', (length) => Math.ceil(length / 3)],
    ['4,095 bytes at most', (length) => Math.min(length, 4095)],
    ['nothing at all now and then', (length, request) => (request % 3 === 0 ? length : 0)],
  ])('%s: is asked until it has all', async (_, part) => {
    const at = join(folder(), 'x');
    await writeWhole(at, long, { disk: diskWhoseFiles((handle) => writing(handle, part)) });
    expect(readFileSync(at, 'utf8')).toBe(long);
    expect(readdirSync(join(at, '..'))).toEqual(['x']);
  });
});

describe('whatever fails, the old file stands, nothing is left beside it, and one sentence says why', () => {
  const fullAfter = (taken: number): Disk =>
    diskWhoseFiles((handle) => {
      const { write } = writing(handle, (length, request) => (request === 1 ? Math.min(length, taken) : 0));
      let requests = 0;
      return {
        write: ((...args: Parameters<FileWrite>) => {
          requests += 1;
          return requests > 2 ? failing('ENOSPC')() : (write as FileWrite)(...args);
        }) as typeof handle.write,
      };
    });
  type FileWrite = (chunk: Uint8Array, offset: number, length: number, position: null) => Promise<object>;

  const cases: readonly (readonly [string, Disk, string])[] = [
    ['opening', diskWith({ open: failing('EACCES') }), 'permission denied (EACCES)'],
    ['writing', diskWhoseFiles(() => ({ write: failing('EIO') })), 'the disk failed (EIO)'],
    ['the first byte', fullAfter(0), 'the disk is full (ENOSPC)'],
    ['a part, then nothing, then a full disk', fullAfter(3), 'the disk is full (ENOSPC)'],
    [
      'nothing being taken for ever',
      diskWhoseFiles((handle) => writing(handle, () => 0)),
      'the disk did not take all of it (ESHORT)',
    ],
    [
      'a disk that says it took all, and did not',
      diskWhoseFiles(() => ({
        write: ((chunk: Uint8Array, _: number, length: number) =>
          Promise.resolve({ bytesWritten: length, buffer: chunk })) as FileWrite as never,
      })),
      'the disk did not take all of it (ESHORT)',
    ],
    ['bringing it to the disk', diskWhoseFiles(() => ({ sync: failing('EIO') })), 'the disk failed (EIO)'],
    ['a quota', diskWhoseFiles(() => ({ sync: failing('EDQUOT') })), 'the disk quota is used up (EDQUOT)'],
    ['its mode', diskWhoseFiles(() => ({ chmod: failing('EIO') })), 'the disk failed (EIO)'],
    ['closing', diskWhoseFiles((handle) => closing(handle)), 'the disk is full (ENOSPC)'],
    ['renaming', diskWith({ rename: failing('EBUSY') }), 'it is in use, or mounted by itself (EBUSY)'],
    ['a second name for the old', diskWith({ link: failing('ENOSPC') }), 'the disk is full (ENOSPC)'],
    ['bringing the folder to the disk', diskWhoseFolders(() => ({ sync: failing('EIO') })), 'the disk failed (EIO)'],
    ['opening the folder', onlyFiles(), 'the disk failed (EIO)'],
  ];

  it.each(cases)('%s', async (name, disk, reason) => {
    const at = join(folder(), 'x');
    writeFileSync(at, 'old');
    await expect(writeWhole(at, 'a new text', { disk })).rejects.toThrow(`Cannot write ${at}: ${reason}.`);
    expect(readFileSync(at, 'utf8')).toBe('old');
    expect(readdirSync(join(at, '..'))).toEqual(['x']);

    if (name === 'its mode' || name.startsWith('a second name')) return;
    const fresh = join(folder(), 'x');
    await expect(writeWhole(fresh, 'a new text', { disk })).rejects.toThrow(reason);
    expect(readdirSync(join(fresh, '..'))).toEqual([]);
    if (name === 'renaming') return;
    await expect(writeNew(fresh, 'a new text', { disk })).rejects.toThrow(`Cannot write ${fresh}: ${reason}.`);
    expect(readdirSync(join(fresh, '..'))).toEqual([]);
  });

  it.each<readonly [string, () => Iterable<string> | AsyncIterable<string>]>([
    ['at once', failingPieces],
    ['later', failingLater],
  ])('a content that fails on its way, %s: its own words', async (_, content) => {
    const at = join(folder(), 'x');
    writeFileSync(at, 'old');
    await expect(writeWhole(at, content())).rejects.toThrow(/^Invalid string length$/);
    expect(readFileSync(at, 'utf8')).toBe('old');
    expect(readdirSync(join(at, '..'))).toEqual(['x']);
  });

  it('what cannot be a file', async () => {
    const at = folder();
    mkdirSync(join(at, 'folder'));
    writeFileSync(join(at, 'file'), 'mine');
    const refusal = (path: string) => expect(writeWhole(path, 'text')).rejects;
    await refusal(join(at, 'none', 'x')).toThrow(/^Cannot write .*: its folder does not exist \(ENOENT\)\.$/);
    await refusal(join(at, 'folder')).toThrow('it is a folder (EISDIR).');
    await refusal(`${join(at, 'folder')}/`).toThrow('it is a folder (EISDIR).');
    await refusal(join(at, 'file', 'x')).toThrow('a part of its path is not a folder (ENOTDIR).');
    await refusal(`${join(at, 'file')}/`).toThrow('a part of its path is not a folder (ENOTDIR).');
    await refusal(`${join(at, 'new')}/`).toThrow('(ENOENT).');
    await refusal(join(at, 'x'.repeat(300))).toThrow('its name is too long (ENAMETOOLONG).');
    await refusal('').toThrow('Cannot write "": a file needs a name.');
    expect(readdirSync(at)).toEqual(['file', 'folder']);
  });

  it('a name as long as names may be', async () => {
    const at = join(folder(), 'x'.repeat(255));
    await writeWhole(at, 'a');
    await writeWhole(at, 'b');
    expect(readFileSync(at, 'utf8')).toBe('b');
  });
});

describe('a new file', () => {
  it('never takes the place of another', async () => {
    const at = join(folder(), 'x');
    const made = await Promise.all(['a', 'b', 'c'].map((text) => writeNew(at, text)));
    expect(made.filter(Boolean)).toHaveLength(1);
    expect(['a', 'b', 'c'][made.indexOf(true)]).toBe(readFileSync(at, 'utf8'));
    expect(await writeNew(at, 'd')).toBe(false);
    expect(readdirSync(join(at, '..'))).toEqual(['x']);
  });
});

it.skipIf(!existsSync('/dev/full'))('a device says when it is full, and stays', async () => {
  await expect(writeWhole('/dev/full', 'text')).rejects.toThrow('Cannot write /dev/full: the disk is full (ENOSPC).');
  expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
  await writeWhole('/dev/null', 'text');
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});

function* failingPieces(): Iterable<string> {
  yield 'x'.repeat(1_000_000);
  throw new RangeError('Invalid string length');
}

async function* failingLater(): AsyncIterable<string> {
  for (const piece of failingPieces()) yield await Promise.resolve(piece);
}

// The last answer of some network file systems.
const closing = (handle: { close: () => Promise<void> }) => {
  const close = handle.close.bind(handle);
  return { close: () => close().then(failing('ENOSPC')) };
};

const onlyFiles = (): Disk => diskWith({ open: (...args) => (args[1] === 'r' ? failing('EIO')() : open(...args)) });

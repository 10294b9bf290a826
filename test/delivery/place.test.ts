import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFolder, writeWhole } from '../../src/delivery/index.ts';
import { placeOf } from '../../src/delivery/place.ts';
import { checkWritable } from '../../src/terminal/check-writable.ts';
import { abandonedPipesAreHere, makeFullPipe, makePipe, pipesAreHere, readPipe } from '../support/pipe.ts';

const folder = () => realpathSync(mkdtempSync(join(tmpdir(), 'hygiene-')));
const inProc = existsSync('/proc/self/fd');

const writeX = (path: string) => writeWhole(path, 'x');

/** Checked and then written, as the commands do. */
const written = async (path: string, text: string) => {
  await checkWritable(path);
  await writeWhole(path, text);
};

describe('a link stays, and what it leads to is replaced', () => {
  it.each<readonly [string, (at: string) => string]>([
    ['its name', () => 'file'],
    ['its whole path', (at) => join(at, 'file')],
    ['another link', (at) => (symlinkSync('file', join(at, 'second')), 'second')],
    ['a path through the folder above', (at) => join('..', at.slice(at.lastIndexOf('/') + 1), 'file')],
  ])('%s', async (_, target) => {
    const at = folder();
    for (const old of [null, 'old']) {
      const here = old === null ? folder() : at;
      if (old !== null) writeFileSync(join(here, 'file'), old, { mode: 0o640 });
      const to = target(here);
      symlinkSync(to, join(here, 'link'));
      await written(join(here, 'link'), 'new');
      expect(readlinkSync(join(here, 'link'))).toBe(to);
      expect(lstatSync(join(here, 'file')).isFile()).toBe(true);
      expect(readFileSync(join(here, 'file'), 'utf8')).toBe('new');
      expect(readdirSync(here).filter((name) => name !== 'second')).toEqual(['file', 'link']);
    }
    expect(statSync(join(at, 'file')).mode & 0o777).toBe(0o640);
  });

  it('through a folder that is a link itself, from which ".." leads elsewhere', async () => {
    const at = folder();
    mkdirSync(join(at, 'real', 'deep'), { recursive: true });
    symlinkSync(join(at, 'real', 'deep'), join(at, 'short'));
    symlinkSync('../file', join(at, 'short', 'link'));
    await written(join(at, 'short', 'link'), 'new');
    expect(readFileSync(join(at, 'real', 'file'), 'utf8')).toBe('new');
    expect(readdirSync(at)).toEqual(['real', 'short']);
  });

  it('refuses what leads nowhere a file could be, before anything is written', async () => {
    const at = folder();
    symlinkSync('two', join(at, 'one'));
    symlinkSync('one', join(at, 'two'));
    symlinkSync(join(at, 'none', 'file'), join(at, 'lost'));
    symlinkSync('.', join(at, 'here'));
    for (const [name, reason] of [
      ['one', 'its links lead in a circle (ELOOP)'],
      ['lost', 'its folder does not exist (ENOENT)'],
      ['here', 'it is a folder (EISDIR)'],
    ] as const)
      for (const work of [checkWritable, writeX])
        await expect(work(join(at, name))).rejects.toThrow(`Cannot write ${join(at, name)}: ${reason}.`);
    expect(readdirSync(at)).toEqual(['here', 'lost', 'one', 'two']);
  });
});

describe.skipIf(!pipesAreHere)('a pipe with a name', () => {
  it('is written to, through a link too, and stays', async () => {
    const at = folder();
    makePipe(join(at, 'pipe'));
    symlinkSync('pipe', join(at, 'link'));
    const long = 'ã'.repeat(300_000);
    for (const name of ['pipe', 'link']) {
      const [read] = await Promise.all([readPipe(join(at, 'pipe')), written(join(at, name), long)]);
      expect(read.toString()).toBe(long);
    }
    expect(lstatSync(join(at, 'pipe')).isFIFO()).toBe(true);
    expect(readdirSync(at)).toEqual(['link', 'pipe']);
  });

  it('is looked at without waiting for a reader', async () => {
    const at = folder();
    makePipe(join(at, 'pipe'));
    await checkWritable(join(at, 'pipe'));
    expect(await placeOf(join(at, 'pipe'))).toEqual({ kind: 'device', path: join(at, 'pipe') });
  });

  it.skipIf(!abandonedPipesAreHere)('whose reader goes away is one sentence', async () => {
    const at = folder();
    const abandon = makeFullPipe(join(at, 'pipe'));
    const sentence = `Cannot write ${join(at, 'pipe')}: whoever read from it has gone (EPIPE).`;
    await Promise.all([expect(writeWhole(join(at, 'pipe'), 'x')).rejects.toThrow(sentence), abandon()]);
    expect(readdirSync(at)).toEqual(['pipe']);
  });

  it('in a folder of reports is written to as well, and the files beside it are whole', async () => {
    const at = folder();
    makePipe(join(at, 'b.txt'));
    const files = ['a.txt', 'b.txt', 'c.txt'].map((name) => ({ name, text: name.toUpperCase() }));
    const [read] = await Promise.all([readPipe(join(at, 'b.txt')), writeFolder(at, files)]);
    expect(read.toString()).toBe('B.TXT');
    expect(lstatSync(join(at, 'b.txt')).isFIFO()).toBe(true);
    expect(readFileSync(join(at, 'c.txt'), 'utf8')).toBe('C.TXT');
    expect(readdirSync(at)).toEqual(['a.txt', 'b.txt', 'c.txt']);
  });
});

it.skipIf(process.platform === 'win32')('a socket is written to; one that nobody hears is one sentence', async () => {
  const path = join(folder(), 'socket');
  const chunks: Buffer[] = [];
  const heard = new Promise<void>((resolve) => {
    const server = createServer((socket) => {
      socket.on('data', (chunk) => chunks.push(chunk));
      socket.on('close', () => server.close(() => resolve()));
    }).listen(path);
    server.once('listening', () => void written(path, 'x'.repeat(500_000)));
  });
  await heard;
  expect(Buffer.concat(chunks)).toHaveLength(500_000);
});

describe.skipIf(!inProc)('what this process has open', () => {
  const opened = async (file: string, flags: string, work: (fd: number) => Promise<void>) => {
    const fd = openSync(file, flags);
    try {
      await work(fd);
    } finally {
      closeSync(fd);
    }
  };

  it.each(['/dev/fd', '/proc/self/fd', `/proc/${process.pid}/fd`])('is gone on with by %s', async (where) => {
    const file = join(folder(), 'log');
    writeFileSync(file, 'before\n');
    await opened(file, 'a', async (fd) => {
      await written(join(where, String(fd)), 'first\n');
      await written(join(where, String(fd)), 'second\n');
    });
    expect(readFileSync(file, 'utf8')).toBe('before\nfirst\nsecond\n');
    expect(readdirSync(join(file, '..'))).toEqual(['log']);
  });

  it('and is refused where it can only be read, or is not open', async () => {
    const file = join(folder(), 'log');
    writeFileSync(file, 'before');
    await opened(file, 'r', async (fd) => {
      await expect(writeWhole(`/dev/fd/${fd}`, 'x')).rejects.toThrow('it is not open for writing (EBADF).');
    });
    for (const path of ['/dev/fd/987', '/dev/fd/x'])
      for (const work of [checkWritable, writeX])
        await expect(work(path)).rejects.toThrow(`Cannot write ${path}: it is not open for writing (EBADF).`);
    expect(readFileSync(file, 'utf8')).toBe('before');
  });

  it('another process too: its file is added to', async () => {
    const file = join(folder(), 'log');
    writeFileSync(file, 'before\n');
    const fd = openSync(file, 'a');
    const other = spawn('sleep', ['60'], { stdio: ['ignore', fd, 'ignore'] });
    closeSync(fd);
    await written(`/proc/${other.pid}/fd/1`, 'after\n');
    other.kill();
    expect(readFileSync(file, 'utf8')).toBe('before\nafter\n');
  });
});

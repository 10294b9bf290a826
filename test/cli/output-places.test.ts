import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { afterEach, describe, expect, it } from 'vitest';
import { abandonedPipesAreHere, makeFullPipe, makePipe, pipesAreHere, readPipe } from '../support/pipe.ts';
import { run } from './run.ts';

const folder = () => realpathSync(mkdtempSync(join(tmpdir(), 'hygiene-')));
const audit = ['audit', '--demo', '--rule', 'elastic-ip-unattached'];

// A bundle gives up speed for memory; the tests after these need not.
afterEach(() => {
  setFlagsFromString('--no-optimize-for-size');
});

interface Output {
  readonly option: string;
  /** The command that writes to this path. */
  readonly argv: (path: string) => readonly string[];
  /** What the path must be called; any name where it is null. */
  readonly name: string | null;
  readonly code: number;
  /** How what it writes begins. */
  readonly begins: string;
}

const outputs: readonly Output[] = [
  {
    option: 'audit --output',
    argv: (path) => [...audit, '--format', 'json', '--output', path],
    name: null,
    code: 1,
    begins: '{',
  },
  {
    option: 'audit --output-dir',
    argv: (path) => [...audit, '--format', 'json,csv', '--output-dir', dirname(path)],
    name: 'report.json',
    code: 1,
    begins: '{',
  },
  { option: 'audit --bundle', argv: (path) => [...audit, '--bundle', path], name: null, code: 1, begins: 'PK' },
  {
    option: 'audit --history',
    argv: (path) => [...audit, '--history', path],
    name: 'history.json',
    code: 1,
    begins: '{\n "format": "account-hygiene-history"',
  },
  {
    option: 'cleanup --output',
    argv: (path) => ['cleanup', '--demo', '--rule', 'elastic-ip-unattached', '--output', path],
    name: null,
    code: 0,
    begins: '#!',
  },
  {
    option: 'exempt',
    argv: (path) => ['exempt', '*', 'a', '--reason', 'x', '--until', '2027-03-01', '--config', path],
    name: null,
    code: 0,
    begins: 'exemptions:',
  },
];
const nameOf = ({ name }: Output) => name ?? 'out';

describe.each(outputs)('$option', (output) => {
  const { argv, code, begins } = output;
  const done = async (path: string) => {
    const ended = await run(...argv(path));
    expect({ code: ended.code, err: ended.err }).toEqual({ code, err: '' });
  };

  it('makes a file where there is none, and nothing beside it', async () => {
    const path = join(folder(), nameOf(output));
    await done(path);
    expect(readFileSync(path, 'latin1').slice(0, begins.length)).toBe(begins);
    expect(readdirSync(dirname(path)).filter((name) => !['findings.csv', nameOf(output)].includes(name))).toEqual([]);
  });

  it('follows a link: its file is replaced and keeps its mode, and the link stays', async () => {
    const [at, elsewhere] = [folder(), folder()];
    const target = join(elsewhere, 'target');
    // What exempt and a history find there must be their own.
    await run(...argv(join(elsewhere, nameOf(output))));
    const own = readFileSync(join(elsewhere, nameOf(output)));
    writeFileSync(target, own, { mode: 0o640 });
    symlinkSync(target, join(at, nameOf(output)));
    await done(join(at, nameOf(output)));
    expect(lstatSync(join(at, nameOf(output))).isSymbolicLink()).toBe(true);
    expect(lstatSync(target).isFile()).toBe(true);
    expect(statSync(target).mode & 0o777).toBe(0o640);
    expect(readFileSync(target, 'latin1').slice(0, begins.length)).toBe(begins);
  });

  it('follows a link that leads to nothing yet', async () => {
    const [at, elsewhere] = [folder(), folder()];
    symlinkSync(join(elsewhere, 'target'), join(at, nameOf(output)));
    await done(join(at, nameOf(output)));
    expect(lstatSync(join(at, nameOf(output))).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(elsewhere, 'target'), 'latin1').slice(0, begins.length)).toBe(begins);
    expect(readdirSync(elsewhere)).toEqual(['target']);
  });

  it('refuses a folder in its place with exit 3 and one sentence', async () => {
    const path = join(folder(), nameOf(output));
    mkdirSync(path);
    const ended = await run(...argv(path));
    expect(ended.code).toBe(3);
    expect(ended.err).toMatch(/^Cannot (write|read) .*EISDIR.*\.\n$/);
    expect(readdirSync(path)).toEqual([]);
  });
});

// A history and a configuration are read before they are written, so no pipe or device can be one.
describe.each(outputs.filter(({ option }) => !['audit --history', 'exempt'].includes(option)))('$option', (output) => {
  const { argv, code, begins } = output;

  it.skipIf(!pipesAreHere)('writes to a pipe, and to one behind a link, and leaves both', async () => {
    const at = folder();
    makePipe(join(at, 'pipe'));
    makePipe(join(at, nameOf(output)));
    for (const [pipe, path] of [
      [join(at, nameOf(output)), join(at, nameOf(output))],
      [join(at, 'pipe'), join(folder(), nameOf(output))],
    ] as const) {
      if (pipe !== path) symlinkSync(pipe, path);
      const [read, ended] = await Promise.all([readPipe(pipe), run(...argv(path))]);
      expect({ code: ended.code, err: ended.err }).toEqual({ code, err: '' });
      expect(read.toString('latin1').slice(0, begins.length)).toBe(begins);
      expect(lstatSync(pipe).isFIFO()).toBe(true);
    }
  });

  it.skipIf(!abandonedPipesAreHere)('a reader that goes away is exit 3 and one sentence', async () => {
    const at = folder();
    const path = join(at, nameOf(output));
    const abandon = makeFullPipe(path);
    const [ended] = await Promise.all([run(...argv(path)), abandon()]);
    expect(ended).toMatchObject({ code: 3, err: `Cannot write ${path}: whoever read from it has gone (EPIPE).\n` });
    expect(readdirSync(at)).toEqual([nameOf(output)]);
  });

  it.skipIf(!existsSync('/dev/null'))('writes to a device, and leaves it', async () => {
    const path = output.name === null ? '/dev/null' : join(folder(), output.name);
    if (path !== '/dev/null') symlinkSync('/dev/null', path);
    expect(await run(...argv(path))).toMatchObject({ code, err: '' });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    expect(lstatSync('/dev/null').isSymbolicLink()).toBe(false);
  });

  it.skipIf(!existsSync('/dev/full'))('says that a device is full', async () => {
    const path = output.name === null ? '/dev/full' : join(folder(), output.name);
    if (path !== '/dev/full') symlinkSync('/dev/full', path);
    expect(await run(...argv(path))).toMatchObject({
      code: 3,
      err: `Cannot write ${path}: the disk is full (ENOSPC).\n`,
    });
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
  });
});

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../cli/run.ts';

const bundle = join(mkdtempSync(join(tmpdir(), 'read-back-')), 'bundle.zip');
const isHere = (program: string, ...argv: readonly string[]) => spawnSync(program, argv).status === 0;

interface Manifest {
  readonly parts: readonly { readonly name: string; readonly sha256: string }[];
}

beforeAll(async () => {
  const quiet = ['--output', `${bundle}.txt`, '--rule', 'elastic-ip-unattached'];
  expect((await run('audit', '--demo', ...quiet, '--bundle', bundle)).code).toBe(1);
});

// The program gives up speed for memory where it makes evidence; the tests after these need not.
afterAll(() => setFlagsFromString('--no-optimize-for-size'));

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Every file by its name, against what the manifest says of it. */
const expectWhole = (files: ReadonlyMap<string, Buffer>): void => {
  const { parts }: Manifest = JSON.parse(String(files.get('manifest.json')));
  expect([...files.keys()].toSorted()).toEqual([...parts.map(({ name }) => name), 'manifest.json'].toSorted());
  for (const { name, sha256 } of parts) expect(hashOf(files.get(name) ?? Buffer.alloc(0)), name).toBe(sha256);
};

describe('a bundle of evidence opens', () => {
  it.skipIf(!isHere('unzip', '-v'))('by unzip', () => {
    expect(spawnSync('unzip', ['-tqq', bundle], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    const names = spawnSync('unzip', ['-Z1', bundle], { encoding: 'utf8' }).stdout.trimEnd().split('\n');
    const textOf = (name: string) => spawnSync('unzip', ['-p', bundle, name], { maxBuffer: 1e9 }).stdout;
    expectWhole(new Map(names.map((name) => [name, textOf(name)])));
  });

  // https://docs.python.org/3/library/zipfile.html
  it.skipIf(!isHere('python3', '--version'))('by Python', () => {
    const program =
      'import base64,json,sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); print(json.dumps([z.testzip(), {n: base64.b64encode(z.read(n)).decode() for n in z.namelist()}]))';
    const { stdout } = spawnSync('python3', ['-c', program, bundle], { encoding: 'utf8', maxBuffer: 1e9 });
    const [damaged, files] = JSON.parse(stdout) as [string | null, { readonly [name: string]: string }];
    expect(damaged).toBeNull();
    expectWhole(new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text, 'base64')])));
  });
});

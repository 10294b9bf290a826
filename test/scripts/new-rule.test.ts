import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { project } from '../support/files.ts';

const id = 'elastic-ip-forgotten';
const home = mkdtempSync(join(tmpdir(), 'new-rule-'));
const command = (...words: readonly string[]) => [join(project, 'scripts/new-rule.ts'), ...words, '--root', home];
const inHome = (path: string) => readFileSync(join(home, path), 'utf8');

const run = (program: string, ...words: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(join(project, 'node_modules/.bin', program), words, {
    cwd: home,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', VITEST: undefined },
  });
  return { status, said: stdout + stderr };
};

beforeAll(() => {
  for (const part of ['src', 'test/support', 'tsconfig.json', 'vitest.config.ts', 'package.json'])
    cpSync(join(project, part), join(home, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(home, 'node_modules'));
  execFileSync(process.execPath, command(id));
}, 30_000);

afterAll(() => rmSync(home, { recursive: true }));

describe('npm run new:rule', () => {
  it('puts the rule into the index, in its place', () => {
    const index = inHome('src/rules/index.ts');
    expect(index).toContain(
      `import { elasticIpForgotten } from './leftovers/${id}.ts';\nimport { elasticIpUnattached }`,
    );
    expect(index).toMatch(/elasticIpForgotten,\s+elasticIpUnattached/);
    const untouched = readFileSync(join(project, 'src/rules/index.ts'), 'utf8');
    const mine = new RegExp(`^import \\{ elasticIpForgotten .*\\n`, 'm');
    expect(
      index
        .replace(mine, '')
        .replace(/\s*elasticIpForgotten,/, '')
        .replace(/\s+/g, ''),
    ).toBe(untouched.replace(/\s+/g, ''));
  });

  it('leaves code that type-checks', () => {
    const include = ['src/resources/types.ts', 'src/rules/index.ts', `test/rules/leftovers/${id}.test.ts`];
    const config = { extends: './tsconfig.json', include, compilerOptions: { composite: false } };
    writeFileSync(join(home, 'tsconfig.one.json'), JSON.stringify(config));
    const { said } = run('tsc', '-p', 'tsconfig.one.json');
    expect(said.split('\n').filter((line) => line.includes(id) || line.includes('index.ts'))).toEqual([]);
  }, 20_000);

  it('leaves a test that fails and says what to do', () => {
    const { status, said } = run('vitest', 'run', '--project', 'unit', `test/rules/leftovers/${id}.test.ts`);
    expect(status).toBe(1);
    expect(said).toContain('fail: give the builder the difference that is wrong, then let the rule see it');
    expect(said).toMatch(/1 failed \| \d+ passed/);
  }, 20_000);

  it('refuses what it cannot write, with one sentence', () => {
    const refused = (...words: readonly string[]) =>
      spawnSync(process.execPath, command(...words), { encoding: 'utf8' }).stderr;
    expect(refused(id)).toBe(`src/rules/leftovers/${id}.ts exists already.\n`);
    expect(refused('CheckThings')).toContain('the failing state as a noun');
    expect(refused('thing-broken')).toContain('Say what the rule judges, with --subject: ');
    expect(refused('thing-broken', '--subject', 'unicorn')).toContain('No collector lists unicorn');
    expect(refused('elastic-ip-odd', '--category', 'odd')).toContain('There is no category odd; choose one of account');
  }, 20_000);
});

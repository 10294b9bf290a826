import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { project } from '../support/files.ts';

const type = 'odd-thing';
const home = mkdtempSync(join(tmpdir(), 'new-resource-'));
const command = (...words: readonly string[]) => [join(project, 'scripts/new-resource.ts'), ...words, '--root', home];
const inHome = (path: string) => readFileSync(join(home, path), 'utf8');
// A client that the project has, for tests alone, and that no service of src asks.
const wish = [type, '--operation', 'securityhub:GetEnabledStandards', '--service', 'Security Hub'];

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
  execFileSync(process.execPath, command(...wish));
});

afterAll(() => rmSync(home, { recursive: true }));

describe('npm run new:resource', () => {
  it('puts the type into each registry, in its place', () => {
    expect(inHome('src/resources/types.ts')).toMatch(
      /'network-interface': .*\n {4}'odd-thing': .*\n {4}'opensearch-domain': /,
    );
    expect(inHome('src/resources/index.ts')).toMatch(/networkInterfaceFacts,\n {2}'odd-thing': oddThingFacts,\n/);
    expect(inHome('src/resources/collectors.ts')).toMatch(
      / {2}networkInterface,\n {2}oddThing,\n {2}opensearchDomain,\n/,
    );
  });

  it('declares a service that nobody asked so far', () => {
    expect(inHome('src/aws/read/services/securityhub.ts')).toContain(
      "'securityhub:GetEnabledStandards': { Command: GetEnabledStandardsCommand }",
    );
    for (const registry of ['operations', 'lazy-services', 'bundled-services'])
      expect(inHome(`src/aws/read/${registry}.ts`)).toContain("'./services/securityhub.ts'");
  });

  it('leaves code that type-checks', () => {
    const include = [
      'src/resources/*.ts',
      'src/aws/read/*.ts',
      `test/resources/${type}/collector.test.ts`,
      'test/support/build',
    ];
    const config = { extends: './tsconfig.json', include, compilerOptions: { composite: false } };
    writeFileSync(join(home, 'tsconfig.one.json'), JSON.stringify(config));
    expect(run('tsc', '-p', 'tsconfig.one.json')).toEqual({ status: 0, said: '' });
  });

  it('leaves a test that fails and says what to do', () => {
    const { status, said } = run('vitest', 'run', '--project', 'unit', `test/resources/${type}/collector.test.ts`);
    expect(status).toBe(1);
    expect(said).toContain('give the answer as AWS documents it, then let the collector take it apart');
    expect(said).toContain(`say in src/resources/${type}/collector.ts where the answer names each one`);
  });

  it('says in the facts that they are to be decided', () => {
    expect(inHome(`src/resources/${type}/facts.ts`)).toContain('Decide:');
  });

  it.each([
    [wish, `src/resources/${type}/fields.ts exists already.`],
    [['OddThing'], 'Give the type: one resource as a noun'],
    [['odd-box'], 'Say how it is listed, with --operation'],
    [['odd-box', '--operation', 'sqs:ListQueues'], 'Say whose it is, as its users write it, with --service'],
    [
      ['odd-box', '--operation', 'sqs:OddCall', '--service', 'SQS'],
      'src/aws/read/services/sqs.ts does not declare sqs:OddCall',
    ],
    [
      ['odd-box', '--operation', 'odd:ListBoxes', '--service', 'Odd'],
      '@aws-sdk/client-odd is not installed: npm install',
    ],
    [
      ['odd-box', '--operation', 'sts:ListBoxes', '--service', 'STS', '--scope', 'odd'],
      '--scope is regional or global',
    ],
  ])('refuses what it cannot write, with one sentence: %j', (words, sentence) => {
    const { stderr, status } = spawnSync(process.execPath, command(...words), { encoding: 'utf8' });
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(1);
  });
});

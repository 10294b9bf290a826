import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { freshBuild } from './support/fresh-build.ts';
import { installed, nodeOf, npm, npmAnswers } from './support/npm.ts';
import { projectFolder } from './support/run.ts';

describe.skipIf(!npmAnswers())('the npm package, installed in an empty folder', () => {
  let files: readonly string[];
  let folder: string;

  beforeAll(async () => {
    await freshBuild();
    const destination = mkdtempSync(join(tmpdir(), 'account-hygiene-packed-'));
    const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', destination]));
    files = packed.files.map(({ path }: { path: string }) => path);
    folder = installed(join(destination, packed.filename));
  });

  const run = (node: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync('account-hygiene', args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: { PATH: [node, join(folder, 'node_modules/.bin'), '/usr/bin', '/bin'].join(delimiter), HOME: folder },
    });
    return { status, stdout, stderr };
  };

  it('holds the command, its types, the schema and the sample account', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'SECURITY.md',
        'demo/account.json',
        'dist/api/index.d.ts',
        'dist/api/index.js',
        'dist/cli/bin.js',
        'package.json',
        'schema/difference.schema.json',
        'schema/report.schema.json',
      ]),
    );
  });

  it('holds nothing of a developer', () => {
    const known =
      /^(dist\/(?!lambda|handlers).*\.(js|d\.ts)|schema\/.*\.json|demo\/account\.json|[A-Z]+(\.md)?|package\.json)$/;
    expect(files.filter((file) => !known.test(file) || /\btest\b/.test(file))).toEqual([]);
  });

  describe.each(['20.19.0', '22', '24'])('on Node %s', (version) => {
    let node: string;
    beforeAll(() => {
      node = nodeOf(version);
    });

    it('says its version', () => {
      expect(run(node, '--version')).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: '' });
    });

    it('judges the sample account', () => {
      const { status, stdout, stderr } = run(node, 'audit', '--demo');
      expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
      expect(stdout).toContain('111122223333');
    });
  });

  it.each(['12', '14', '16', '18', '20.18.0'])('says what it needs on Node %s, in one sentence', (version) => {
    expect(run(nodeOf(version), 'audit', '--demo')).toEqual({
      status: 3,
      stdout: '',
      stderr: expect.stringMatching(/^account-hygiene needs Node 20\.19 or newer; this is [\d.]+\.\n$/),
    });
  });

  it('gives reports to other programs, with their types', () => {
    const report = join(folder, 'report.json');
    writeFileSync(
      report,
      run(join(projectFolder, 'node_modules/node/bin'), 'audit', '--demo', '--format', 'json').stdout,
    );
    writeFileSync(
      join(folder, 'reader.mts'),
      `import { readFileSync } from 'node:fs';
import { type JsonReport, parseReport } from 'account-hygiene';
const report: JsonReport = parseReport(readFileSync('report.json', 'utf8'));
const severities: ('critical' | 'high' | 'medium' | 'low')[] = report.findings.map(({ severity }) => severity);
console.log(severities.length);
`,
    );
    const bin = join(projectFolder, 'node_modules/.bin');
    const options = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--types',
      'node',
      '--typeRoots',
      join(projectFolder, 'node_modules/@types'),
    ];
    const typed = spawnSync(join(bin, 'tsc'), [...options, 'reader.mts'], { cwd: folder, encoding: 'utf8' });
    expect(typed.stdout).toBe('');
    const { stdout, stderr } = spawnSync(join(bin, 'node'), ['reader.mts'], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(Number(stdout)).toBeGreaterThan(100);
  });
});

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { freshBuild } from './support/fresh-build.ts';
import { runNode } from './support/run.ts';

/** The Node of the machine, not the one that the project installs for itself. */
const ownNode = (process.env['PATH'] ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .map((folder) => join(folder, 'node'))
  .find((file) => existsSync(file));

describe.skipIf(ownNode === undefined)("the built command on the machine's own Node", () => {
  const run = (...args: string[]) => runNode('dist/cli/bin.js', args, { node: ownNode as string, credentials: null });

  beforeAll(freshBuild);

  it('says its version', async () => {
    expect(await run('--version')).toEqual({ code: 0, stdout: `${packageJson.version}\n`, stderr: '' });
  });

  it('judges the sample account, without credentials', async () => {
    const { code, stdout, stderr } = await run('audit', '--demo', '--format', 'json');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ conclusion: 'failing' });
  });
});

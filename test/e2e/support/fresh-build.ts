import { readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';
import { projectFolder, runNode } from './run.ts';

const inputs = [
  'src',
  'scripts/build.ts',
  'scripts/bundle.ts',
  'scripts/bundle',
  'tsconfig.build.json',
  'package.json',
];
const outputs = ['dist/cli/bin.js', 'dist/lambda/handler.js'];

/** Makes sure that `dist` holds what is built and bundled of these sources. Test files that ask at once wait for each other. */
export const freshBuild = async (): Promise<void> => {
  const release = await lock(projectFolder, {
    lockfilePath: join(tmpdir(), 'account-hygiene-build.lock'),
    stale: 60_000,
    retries: { retries: 600, factor: 1, minTimeout: 500 },
  });
  try {
    if (!isFresh()) for (const script of ['scripts/build.ts', 'scripts/bundle.ts']) await succeed(script);
  } finally {
    await release();
  }
};

const succeed = async (script: string): Promise<void> => {
  const { code, stderr } = await runNode(script, []);
  if (code !== 0) throw new Error(`${script} ended with ${code}: ${stderr}`);
};

const isFresh = (): boolean => {
  const built = outputs.map((path) => changedAt(join(projectFolder, path)));
  const sources = inputs.map((path) => changedAt(join(projectFolder, path)));
  return Math.min(...built) > Math.max(...sources);
};

/** When a file, or the newest below a folder, was last written; 0 where it is not there. */
const changedAt = (path: string): number => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(...readdirSync(path).map((name) => changedAt(join(path, name))));
};

import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from './run.ts';

/** Runs npm, and returns what it printed. Throws what it complained of. */
export const npm = (args: readonly string[], folder: string = projectFolder): string => {
  const { status, stdout, stderr } = spawnSync('npm', [...args], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ${args.join(' ')}: ${stderr}`);
  return stdout;
};

// The registry has every release of Node as a package for each platform.
const nodePackage = `node-${process.platform}-${process.arch}`;

/** Whether the registry answers. */
export const npmAnswers = (): boolean =>
  spawnSync('npm', ['view', '--fetch-retries=0', '--fetch-timeout=10000', nodePackage, 'name']).status === 0;

/** An empty folder into which packages are installed, from the registry or a tarball. */
export const installed = (...packages: readonly string[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'account-hygiene-npm-'));
  npm(['install', '--prefix', folder, '--no-audit', '--no-fund', '--prefer-offline', ...packages], folder);
  return folder;
};

/** The folder of the `node` of a release. */
export const nodeOf = (version: string): string =>
  join(installed(`${nodePackage}@${version}`), 'node_modules', nodePackage, 'bin');

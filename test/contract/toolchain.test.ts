import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import semver from 'semver';
import { describe, expect, it } from 'vitest';
import { toolVersion } from '../../src/app/tool-version.ts';

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const manifest = read('package.json') as {
  version: string;
  engines: { node: string };
  dependencies: Record<string, string>;
};
const lock = read('package-lock.json') as {
  packages: Record<string, { dev?: boolean; optional?: boolean; engines?: { node?: string }; license?: string }>;
};
const floor = semver.minVersion(manifest.engines.node)?.version ?? '';
const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && dev !== true);

it('develops on the runtime of the Lambda', () => {
  expect(process.versions.node).toMatch(/^24\./);
  expect(execFileSync('node', ['--version'], { encoding: 'utf8' })).toMatch(/^v24\./);
});

it('says the version that the package has', () => {
  expect(toolVersion).toBe(manifest.version);
});

describe('the floor of the published command', () => {
  it('is Node 20.19', () => {
    expect(floor).toBe('20.19.0');
  });

  it.each(['20.19.0', '22.13.0', '24.0.0'])('every shipped dependency takes Node %s', (version) => {
    const refusing = shipped.filter(([, { engines }]) => engines?.node && !semver.satisfies(version, engines.node));
    expect(refusing.map(([path]) => path)).toEqual([]);
  });

  it('stands in one place', () => {
    const bin = readFileSync(new URL('../../src/cli/bin.ts', import.meta.url), 'utf8');
    expect(bin).not.toMatch(/20\.19/);
  });
});

it('ships no dependency under a licence that binds its users', () => {
  const strict = shipped.filter(([, { license }]) => /GPL/.test(license ?? ''));
  expect(strict.map(([path]) => path)).toEqual([]);
});

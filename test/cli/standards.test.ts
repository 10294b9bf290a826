import { describe, expect, it } from 'vitest';
import { standards } from '../../src/standards/index.ts';
import { run } from './run.ts';

const ids = standards.map(({ id }) => id);

describe('rules --standard', () => {
  it('without a name says which standards there are', async () => {
    const { code, out } = await run('rules', '--standard');
    expect(code).toBe(0);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(ids);
  });

  it.each(ids)('says of every control of %s whether it is covered', async (id) => {
    const { code, out } = await run('rules', '--standard', id);
    expect(code).toBe(0);
    for (const { id: control } of standards.find((each) => each.id === id)?.controls ?? [])
      expect(out).toMatch(new RegExp(`^${control.replaceAll('.', '\\.')} +(covered|in part|not covered)  `, 'm'));
  });

  it('says that a list is not the whole standard where it is not', async () => {
    expect((await run('rules', '--standard', 'security-hub')).out).toContain('the standard has more');
    expect((await run('rules', '--standard', 'cis-7.0')).out).not.toContain('has more');
  });
});

describe.each([
  ['rules', '--standard'],
  ['audit', '--demo', '--group-by'],
])('%s %s with an unknown standard', (...argv) => {
  it('is wrong usage, and names those that there are', async () => {
    const { code, out, err } = await run(...argv, 'cis-9.0');
    expect({ code, out }).toEqual({ code: 3, out: '' });
    for (const id of ids) expect(err).toContain(id);
  });
});

it('audit --group-by refuses a format that knows no controls, before anything is asked', async () => {
  const { code, out, err } = await run('audit', '--demo', '--group-by', 'cis-7.0', '--format', 'csv');
  expect({ code, out }).toEqual({ code: 3, out: '' });
  expect(err).toBe('--group-by works with --format text and json, and not with csv.\n');
});

it('audit --group-by cis-7.0 tells a rule that did not run from one that passes', async () => {
  const { out } = await run('audit', '--demo', '--rule', 'root-mfa-missing', '--group-by', 'cis-7.0');
  expect(out).toMatch(/^2\.3 +NOT CHECKED /m);
  expect(out).toMatch(/^2\.5 +FAIL /m);
});

import { describe, expect, it } from 'vitest';
import { locales } from '../../src/model/index.ts';
import { run } from '../cli/run.ts';
import { flawsOf } from '../support/valid-report.ts';

// To renew the files after a change that is meant: npx vitest run test/golden -u
describe.each(locales)('in %s', (lang) => {
  it.each(['cis-7.0', 'security-hub'])('the coverage of %s reads as it always did', async (standard) => {
    const { code, out, err } = await run('rules', '--standard', standard, '--lang', lang);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    await expect(out).toMatchFileSnapshot(`coverage.${standard}.${lang}.txt`);
  });

  it('the sample account by the controls of CIS 7.0 reads as it always did', async () => {
    const { code, out, err } = await run('audit', '--demo', '--group-by', 'cis-7.0', '--lang', lang);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    await expect(out).toMatchFileSnapshot(`controls.cis-7.0.${lang}.txt`);
  });
});

describe('for machines', () => {
  it('a report grouped by controls keeps the published shape, and names findings that it has', async () => {
    const { out } = await run('audit', '--demo', '--group-by', 'cis-7.0', '--format', 'json');
    expect(flawsOf(out)).toEqual([]);
    const { controls, findings } = JSON.parse(out) as {
      controls: { standard: string; control: string; state: string; rules: string[]; findings: string[] }[];
      findings: { id: string }[];
    };
    expect(controls).toHaveLength(70);
    expect(controls.find(({ control }) => control === '2.5')).toMatchObject({
      standard: 'cis-7.0',
      state: 'fail',
      rules: ['root-mfa-missing'],
    });
    const ids = new Set(findings.map(({ id }) => id));
    expect(controls.flatMap((each) => each.findings).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('a report that is not grouped has no controls', async () => {
    const { out } = await run('audit', '--demo', '--format', 'json');
    expect(JSON.parse(out)).not.toHaveProperty('controls');
  });
});

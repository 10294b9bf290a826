import { describe, expect, it } from 'vitest';
import { locales, outcomes } from '../../src/model/index.ts';
import { rules } from '../../src/rules/index.ts';
import { run } from '../cli/run.ts';
import { flawsOf } from '../support/valid-report.ts';

// To renew the files after a change that is meant: npx vitest run test/golden -u
describe('the sample account', () => {
  it.each(locales)('reads in %s as it always did', async (lang) => {
    const { code, out, err } = await run('audit', '--demo', '--lang', lang);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    await expect(out).toMatchFileSnapshot(`digest.${lang}.txt`);
  });

  it.each(locales)('is the same for machines, in %s', async (lang) => {
    const { out } = await run('audit', '--demo', '--lang', lang, '--format', 'json');
    expect(flawsOf(out)).toEqual([]);
    const { peakMemoryMb: _, ...usage } = JSON.parse(out).usage;
    const steady = { ...JSON.parse(out), usage };
    await expect(`${JSON.stringify(steady, null, 2)}\n`).toMatchFileSnapshot(`report.${lang}.json`);
  });

  it('shows every rule, and every outcome', async () => {
    const { findings } = JSON.parse((await run('audit', '--demo', '--format', 'json')).out) as {
      findings: { rule: string; outcome: string }[];
    };
    const shown = rules.filter(({ optIn }) => !optIn).map(({ id }) => id);
    expect([...new Set(findings.map(({ rule }) => rule))].toSorted()).toEqual(shown.toSorted());
    expect([...new Set(findings.map(({ outcome }) => outcome))].toSorted()).toEqual(outcomes.toSorted());
  });

  it('fails by every rule but those that its other findings rule out', async () => {
    const { findings } = JSON.parse((await run('audit', '--demo', '--format', 'json')).out) as {
      findings: { rule: string; outcome: string }[];
    };
    const failing = new Set(findings.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule));
    expect(rules.filter(({ id, optIn }) => !failing.has(id) && !optIn).map(({ id }) => id)).toEqual([
      // Its users and keys are years older than the free plan, which ends within six months.
      'free-plan-ending',
      // Root has no MFA at all, so none that is only virtual.
      'root-mfa-virtual-only',
      // It has users, so it cannot also be an account in which nobody but root can work.
      'root-only-account',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { outcomes } from '../../src/model/index.ts';
import type { JsonReport } from '../../src/reporters/index.ts';
import { rules } from '../../src/rules/index.ts';
import { run } from '../cli/run.ts';
import { flawsOf } from '../support/valid-report.ts';

// What a run used differs from run to run.
const steady = (text: string) => {
  const { usage, ...report } = JSON.parse(text) as JsonReport;
  const { peakMemoryMb: _, ...used } = usage;
  return { ...report, usage: used };
};

// To renew the files after a change that is meant: npx vitest run test/golden -u
describe('the sample account', () => {
  it('reads as it always did, for machines', async () => {
    const { code, out, err } = await run('audit', '--demo', '--format', 'json');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(flawsOf(out)).toEqual([]);
    await expect(`${JSON.stringify(steady(out), null, 2)}\n`).toMatchFileSnapshot('report.en.json');
  });

  it('differs in another language by its words alone', async () => {
    const [english, portuguese] = [
      steady((await run('audit', '--demo', '--format', 'json')).out),
      steady((await run('audit', '--demo', '--format', 'json', '--lang', 'pt-BR')).out),
    ];
    const withoutWords = (removal: ReturnType<typeof steady>['findings'][number]['remediation']['removal']) =>
      removal && { ...removal, cautions: removal.cautions.map(({ kind }) => kind) };
    const wordless = ({ run: { language: _, ...about }, findings, ...rest }: ReturnType<typeof steady>) => ({
      ...rest,
      run: about,
      findings: findings.map(({ title: _title, text: _text, remediation, ...finding }) => ({
        ...finding,
        remediation: { ...remediation, fix: '', removal: withoutWords(remediation.removal) },
      })),
    });
    expect(wordless(portuguese)).toEqual(wordless(english));
    const same = portuguese.findings.filter(({ title }, at) => title === english.findings[at]?.title);
    expect(same.map(({ rule }) => rule)).toEqual([]);
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

import { describe, expect, it } from 'vitest';
import { settingsFrom } from '../../../src/config/index.ts';
import type { ControlState, Finding, Inventoried, Report, Rule } from '../../../src/model/index.ts';
import { rules } from '../../../src/rules/index.ts';
import { controlsOf, standards } from '../../../src/standards/index.ts';
import { account } from '../../support/build/account.ts';
import { ec2Instance } from '../../support/build/ec2-instance.ts';
import { iamUser } from '../../support/build/iam-user.ts';
import { securityGroup } from '../../support/build/security-group.ts';
import { inventoryOf } from '../../support/inventory.ts';
import { judged } from '../../support/judged.ts';

const denied = { kind: 'denied', operation: 'iam:GetAccountSummary', action: 'iam:GetAccountSummary' } as const;
const unread = { known: false, cause: denied } as const;

const standardOf = (id: string) => {
  const found = standards.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

const view = (report: Report, standard = 'cis-7.0', change: { readonly [option: string]: number } = {}) =>
  controlsOf(standardOf(standard), rules, report, (rule: Rule) => ({ ...rule.options, ...change }));

const stateIn = (report: Report, control: string, standard = 'cis-7.0', change = {}): ControlState | undefined =>
  view(report, standard, change).controls.find((each) => each.control.id === control)?.state;

const report = (items: readonly Inventoried[], ...ids: string[]) => judged(inventoryOf(items), ...ids);
const exempting = (all: Report, isIt: (finding: Finding) => boolean): Report => ({
  ...all,
  findings: all.findings.map((finding) =>
    isIt(finding) && finding.outcome === 'fail'
      ? {
          ...finding,
          exemption: {
            by: 'configuration',
            state: 'active',
            reason: 'known',
            owner: null,
            until: '2027-01-01',
            untilByDefault: false,
          },
        }
      : finding,
  ),
});

describe('a control by what its rules say', () => {
  it('passes where its rule ran and everything passes', () => {
    expect(stateIn(report([account()]), '2.5')).toBe('pass');
  });

  it('fails where one of its rules fails, and shows the finding', () => {
    const failing = report([account({}, { securityContact: false })]);
    const found = view(failing).controls.find((each) => each.control.id === '2.3');
    expect(found).toMatchObject({ state: 'fail', rules: ['security-contact-missing'], passed: 0 });
    expect(found?.findings.map(({ rule, outcome }) => [rule, outcome])).toEqual([['security-contact-missing', 'fail']]);
  });

  it('is unknown where something could not be read', () => {
    const blind = account();
    const without = { ...blind, facets: { ...blind.facets, summary: unread } };
    expect(stateIn(report([without]), '2.5')).toBe('unknown');
  });

  it('passes where there is certainly nothing to check', () => {
    const found = view(report([account()])).controls.find((each) => each.control.id === '3.2.3');
    expect(found).toMatchObject({ state: 'pass', passed: 0, findings: [] });
  });

  it('is not checked where its rule did not run', () => {
    expect(stateIn(report([account()], 'root-mfa-missing'), '2.3')).toBe('not-checked');
    expect(stateIn(report([account()], 'root-mfa-missing'), '2.5')).toBe('pass');
  });

  it('is not checked where one of its two rules did not run', () => {
    expect(stateIn(report([account()], 'root-mfa-virtual-only'), '2.6')).toBe('not-checked');
    expect(stateIn(report([account()], 'root-mfa-virtual-only', 'root-mfa-missing'), '2.6')).toBe('pass');
  });

  it('is not covered where no rule looks at it', () => {
    expect(stateIn(report([account()]), '4.1')).toBe('not-covered');
  });

  it('is exempt, and no pass, where every failure is exempt', () => {
    const failing = report([account({}, { securityContact: false })]);
    expect(
      stateIn(
        exempting(failing, () => true),
        '2.3',
      ),
    ).toBe('exempt');
  });

  it('is unknown where the regions themselves may not all be known', () => {
    const some = judged(inventoryOf([account()], { regions: { missing: [denied] } }));
    expect(stateIn(some, '3.2.3')).toBe('unknown');
    expect(stateIn(some, '2.5')).toBe('pass');
  });

  it('passes in part where a region was left out on purpose', () => {
    const one = judged(
      inventoryOf([account()], {
        regions: { scanned: ['us-east-1'], notScanned: [{ region: 'eu-west-1', why: 'not-selected' }] },
      }),
    );
    expect(stateIn(one, '3.2.3')).toBe('partly');
    expect(stateIn(one, '2.5')).toBe('pass');
  });

  it('passes in part where the configuration leaves resources out', () => {
    const all = report([account()]);
    const excluding = { ...all, run: { ...all.run, excluded: 1 } };
    expect(stateIn(excluding, '3.2.3')).toBe('partly');
    expect(stateIn(excluding, '2.5')).toBe('pass');
  });

  it('passes in part where its rules look at a part of it', () => {
    expect(stateIn(report([account()]), '6.3')).toBe('partly');
  });

  it('never passes for a practice that no finding can prove', () => {
    const states = view(report([account()]), 'well-architected').controls.map(({ state }) => state);
    expect(states).not.toContain('pass');
    expect(states).toContain('partly');
  });
});

describe('a rule that asks more, or less, than the control', () => {
  const passwords = (change: object) => {
    const healthy = account();
    const policy = { ...(healthy.facets.passwordPolicy as unknown as { value: object }).value, ...change };
    return report([
      { ...healthy, facets: { ...healthy.facets, passwordPolicy: { known: true, value: policy } } } as never,
    ]);
  };

  it('a short password breaks the control on length, and not the one on reuse', () => {
    expect(stateIn(passwords({ minLength: 8 }), '2.8')).toBe('fail');
    expect(stateIn(passwords({ minLength: 8 }), '2.9')).toBe('pass');
  });

  it('reuse breaks the control on reuse, and not the one on length', () => {
    expect(stateIn(passwords({ remembered: null }), '2.8')).toBe('pass');
    expect(stateIn(passwords({ remembered: null }), '2.9')).toBe('fail');
  });

  it('without any policy both are broken', () => {
    const none = report([account({}, { passwordPolicy: null })]);
    expect([stateIn(none, '2.8'), stateIn(none, '2.9')]).toEqual(['fail', 'fail']);
  });

  it('a laxer option than the control asks for proves nothing, a stricter one does', () => {
    const users = report([account(), iamUser()]);
    expect(stateIn(users, '2.11')).toBe('pass');
    expect(stateIn(users, '2.11', 'cis-7.0', { unusedDays: 90 })).toBe('partly');
    expect(stateIn(users, '2.11', 'cis-7.0', { unusedDays: 30 })).toBe('pass');
  });

  it('an open database port breaks nothing on administration ports', () => {
    const exposed = (port: string, ranges: readonly string[]): Report => {
      const all = report([account(), ec2Instance(), securityGroup()]);
      const like = all.findings[0] as Finding;
      const finding = {
        ...like,
        rule: 'ec2-instance-exposed',
        outcome: 'fail',
        message: 'open',
        evidence: { open: [{ port, ranges }] },
      } as const;
      return { ...all, findings: [...all.findings, finding] };
    };
    expect(stateIn(exposed('3306 (MySQL)', ['0.0.0.0/0']), '6.3')).toBe('partly');
    expect(stateIn(exposed('22 (SSH)', ['0.0.0.0/0']), '6.3')).toBe('fail');
    expect(stateIn(exposed('22 (SSH)', ['0.0.0.0/0']), '6.4')).toBe('partly');
    expect(stateIn(exposed('3389', ['::/0']), '6.4')).toBe('fail');
    expect(stateIn(exposed('445 (SMB)', ['0.0.0.0/0']), '6.1.2')).toBe('fail');
    expect(stateIn(exposed('2222', ['0.0.0.0/0']), '6.3')).toBe('partly');
    expect(stateIn(exposed('22 (SSH)', ['203.0.113.0/24']), 'EC2.13', 'security-hub')).toBe('partly');
  });

  it('a failure that cannot tell which control it breaks leaves it unknown', () => {
    const all = report([account()]);
    const finding = {
      ...(all.findings[0] as Finding),
      rule: 's3-bucket-public',
      outcome: 'fail',
      message: 'policy',
    } as const;
    const open = { ...all, findings: [...all.findings, finding] };
    expect(stateIn(open, 'S3.2', 'security-hub')).toBe('unknown');
    expect(stateIn(open, 'S3.8', 'security-hub')).toBe('fail');
    expect(stateIn(open, '3.1.4')).toBe('fail');
    expect(stateIn(open, '2.21')).toBe('fail');
    expect(stateIn({ ...open, findings: [...all.findings, { ...finding, message: 'acl' }] }, '2.21')).toBe('partly');
  });
});

it('the settings of every audience can be looked up', () => {
  for (const audience of ['owner', 'learner', 'review'] as const) {
    const { ruleSettings } = settingsFrom(rules, {}, { audience });
    const seen = controlsOf(standardOf('cis-7.0'), rules, report([account()]), (rule) => ({
      ...rule.options,
      ...ruleSettings[rule.id]?.options,
    }));
    expect(seen.controls).toHaveLength(70);
  }
});

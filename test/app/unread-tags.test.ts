import { describe, expect, it } from 'vitest';
import { auditSaved } from '../../src/app/saved.ts';
import { type Config, settingsFrom } from '../../src/config/index.ts';
import { exempted } from '../../src/exemptions/index.ts';
import { compare } from '../../src/history/index.ts';
import {
  type Cause,
  type Finding,
  isExempt,
  isFailing,
  ReadFailure,
  type Report,
  ResourceGone,
} from '../../src/model/index.ts';
import { reportPieces } from '../../src/reporters/index.ts';
import { ruleById, rules } from '../../src/rules/index.ts';
import { after, nothingYet } from '../support/looked.ts';
import { auditTagged, demo, taggedTypes } from '../support/tagged-account.ts';

const exempt = { 'account-hygiene:exempt': 'all', 'account-hygiene:until': '2027-12-31' };
const stack = { 'aws:cloudformation:stack-name': 'shop' };

const isTagged = ({ resource }: Finding): boolean => taggedTypes.includes(resource.type) && resource.id !== '*';
const verdictsOf = (findings: readonly Finding[]) =>
  Object.fromEntries(findings.map(({ id, outcome, message }) => [id, `${outcome} ${message}`]));

const deniedTags = (type: string): Cause => ({
  kind: 'denied',
  operation: `${type}:ListTags`,
  action: `${type}:ListTags`,
});

/** Every way in which a call for tags may fail, by what is thrown and the cause that it leaves. */
const faults: readonly (readonly [string, (type: string) => Cause])[] = [
  ['denied', deniedTags],
  [
    'throttled',
    (type) => ({ kind: 'failed', operation: `${type}:ListTags`, detail: 'ThrottlingException: slow down' }),
  ],
  ['a server error', (type) => ({ kind: 'failed', operation: `${type}:ListTags`, detail: 'HTTP 500' })],
  ['out of time', (type) => ({ kind: 'not-collected', resource: `${type}.tagging`, why: 'out-of-time' })],
];

const failing = (causeFor: (type: string) => Cause) => (item: { readonly type: string }) => {
  throw new ReadFailure(causeFor(item.type));
};

it('the account fails something of every type whose tags take a call of their own', async () => {
  const { report } = await auditTagged(() => ({}));
  const failingTypes = new Set(report.findings.filter(isFailing).map(({ resource }) => resource.type as string));
  expect(taggedTypes.filter((type) => !failingTypes.has(type))).toEqual([]);
  expect(taggedTypes.length).toBeGreaterThan(10);
});

describe.each(faults)('tags that could not be read: %s', (_, causeFor) => {
  it.each(['owner', 'learner'] as const)(
    'what they exempt is unknown, and nothing else changes (%s)',
    async (audience) => {
      const before = (await auditTagged(() => exempt, { audience })).report;
      const after = (await auditTagged(failing(causeFor), { audience })).report;
      const wereExempt = before.findings.filter((finding) => isTagged(finding) && isExempt(finding));
      expect(wereExempt.length).toBeGreaterThan(0);
      const now = new Map(after.findings.map((finding) => [finding.id, finding]));
      for (const was of wereExempt) {
        const finding = now.get(was.id);
        expect(finding).toMatchObject({
          outcome: 'unknown',
          severity: was.severity,
          evidence: was.evidence,
          cause: causeFor(was.resource.type),
          furtherCauses: [{ kind: 'would-fail', message: was.message, args: was.args }],
          parent: null,
          removal: null,
          commands: [],
          monthlyUsd: null,
          exemption: null,
        });
      }
      const others = (findings: readonly Finding[]) =>
        verdictsOf(findings.filter(({ id }) => !wereExempt.some((was) => was.id === id)));
      expect(others(after.findings)).toEqual(others(before.findings));
      expect(after.findings.filter((finding) => isTagged(finding) && finding.outcome === 'fail')).toEqual([]);
      expect(after.coverage.complete).toBe(false);
    },
  );

  it('what they leave out is unknown to every rule, neither judged nor dropped', async () => {
    const config: Config = { exclude: { tags: ['account-hygiene:exempt'] } };
    const before = (await auditTagged(() => exempt, { config })).report;
    const after = (await auditTagged(failing(causeFor), { config })).report;
    const plain = (await auditTagged(() => ({}))).report;
    expect(before.findings.filter(isTagged)).toEqual([]);
    const subjects = plain.findings.filter(isTagged).map(({ id }) => id);
    const unknowns = after.findings.filter(isTagged);
    expect(unknowns.map(({ id }) => id).toSorted()).toEqual(subjects.toSorted());
    for (const { id, outcome, cause, resource } of unknowns)
      expect({ id, outcome, cause }).toEqual({ id, outcome: 'unknown', cause: causeFor(resource.type) });
    expect(before.run.excluded).toBeGreaterThan(0);
    expect(after.run.excluded).toBe(0);
    // A type without tags that anybody could ask for is judged as ever.
    expect(verdictsOf(after.findings.filter((finding) => !isTagged(finding)))).toEqual(
      verdictsOf(before.findings.filter((finding) => !isTagged(finding))),
    );
  });

  it('what they name a manager of has no command', async () => {
    const before = (await auditTagged(() => stack)).report;
    const inStack = before.findings.filter(
      (finding) => isTagged(finding) && finding.parent?.kind === 'cloudformation-stack',
    );
    expect(inStack.length).toBeGreaterThan(0);
    const after = (await auditTagged(failing(causeFor))).report;
    const now = new Map(after.findings.map((finding) => [finding.id, finding]));
    for (const { id } of inStack)
      expect(now.get(id)).toMatchObject({ outcome: 'unknown', commands: [], removal: null });
  });

  it('an inventory of the run says the same when it is judged again', async () => {
    const { report, inventory } = await auditTagged(failing(causeFor));
    const settings = settingsFrom(rules, {}, {});
    const again = exempted(
      auditSaved(inventory, settings, () => new Date(demo.takenAt)),
      [],
      { rules },
    );
    expect(again.findings).toEqual(report.findings);
  });
});

it('between two runs, an exempt finding whose tags are lost is not visible: neither gone, nor new when it is back', async () => {
  const at = (report: Report, day: number): Report => ({
    ...report,
    run: { ...report.run, inventoryTakenAt: `2026-11-${day}T12:00:00.000Z` },
  });
  const seen = at((await auditTagged(() => exempt)).report, 22);
  const blind = at((await auditTagged(failing(deniedTags))).report, 23);
  const again = at((await auditTagged(() => exempt)).report, 24);
  const first = after(nothingYet, compare(nothingYet, seen).update);
  const lost = compare(first, blind);
  const exemptIds = seen.findings.filter((each) => isTagged(each) && isExempt(each)).map(({ id }) => id);
  expect(lost.history.resolved).toEqual([]);
  expect(lost.history.notVisible.map(({ id }) => id).toSorted()).toEqual(exemptIds.toSorted());
  expect(lost.history.counts.new).toBe(0);
  const back = compare(after(first, lost.update), again);
  expect(exemptIds.map((id) => back.findings.get(id)?.change)).toEqual(exemptIds.map(() => 'open'));
  expect(back.history.counts).toMatchObject({ new: 0, returned: 0, resolved: 0, 'not-visible': 0 });
});

it.each([
  ['en', 'Missing permission: lambda-function:ListTags', 'Would fail, unless a tag exempts it:'],
  ['pt-BR', 'Falta a permissão: lambda-function:ListTags', 'Seria um problema, a menos que tenha uma tag de exceção:'],
] as const)(
  'is told with the permission and with what was found, in every format of %s',
  async (locale, missing, prefix) => {
    const { report } = await auditTagged(failing(deniedTags), { rules: ['lambda-role-missing'] });
    const found = report.findings.find(({ outcome }) => outcome === 'unknown');
    expect(found?.severity).toBe(ruleById('lambda-role-missing')?.severity);
    for (const format of ['text', 'markdown', 'html', 'asff', 'csv'] as const) {
      const told = [...reportPieces(format, report, { locale, timeZone: 'UTC', rule: ruleById })]
        .join('')
        .replaceAll('`', '')
        .replaceAll(/\s+/g, ' ');
      expect(told, format).toContain(missing);
      // A table keeps its causes as data.
      expect(told, format).toContain(format === 'csv' ? 'would-fail' : prefix);
    }
  },
);

describe('tags are asked for what fails', () => {
  it('of every failure of a type that has them, whatever its rule reads, once', async () => {
    const { report, asked } = await auditTagged(() => ({}), {
      rules: ['lambda-runtime-deprecated', 's3-bucket-public'],
    });
    const failures = report.findings.filter(isFailing).map(({ resource }) => resource.arn);
    expect(failures.length).toBeGreaterThan(0);
    expect(asked.toSorted()).toEqual([...new Set(failures)].toSorted());
  });

  it('and of nothing else by a rule that does not need them', async () => {
    const { report, asked } = await auditTagged(() => ({}), { rules: ['iam-user-mfa-missing'] });
    const users = report.findings.filter(({ resource }) => resource.type === 'iam-user');
    expect(users.some(({ outcome }) => outcome === 'pass')).toBe(true);
    expect(asked).toEqual(users.filter(({ outcome }) => outcome === 'fail').map(({ resource }) => resource.arn));
  });

  it('gives every finding of the resource its tags, so that the saved inventory says the same', async () => {
    const { report, inventory } = await auditTagged(() => exempt);
    const settings = settingsFrom(rules, {}, {});
    const again = auditSaved(inventory, settings, () => new Date(demo.takenAt));
    expect(exempted(again, [], { rules }).findings).toEqual(report.findings);
  });

  it('what has vanished since it was judged is unknown', async () => {
    const gone = ({ id }: { readonly id: string }) => {
      throw new ResourceGone(id);
    };
    const { report, inventory } = await auditTagged(gone, { rules: ['s3-bucket-public'] });
    const found = report.findings.filter(({ outcome }) => outcome === 'unknown');
    expect(found).toMatchObject([{ cause: { kind: 'failed', detail: expect.stringContaining('no longer exists') } }]);
    const settings = settingsFrom(rules, {}, { rules: ['s3-bucket-public'] });
    expect(verdictsOf(auditSaved(inventory, settings, () => new Date(demo.takenAt)).findings)).toEqual(
      verdictsOf(report.findings),
    );
  });
});

describe('an exemption in the configuration needs no tag', () => {
  const denied = failing(deniedTags);
  const accepting = (until: string): Config => ({
    exemptions: [{ rules: ['*'], resources: ['*'], reason: 'a lesson', owner: null, until }],
  });

  it('in force, it excuses what it names, and nothing takes that away', async () => {
    const { report } = await auditTagged(denied, { config: accepting('2027-12-31') });
    const tagged = report.findings.filter((finding) => isTagged(finding) && finding.outcome === 'fail');
    expect(tagged.length).toBeGreaterThan(0);
    for (const finding of tagged) expect(finding).toMatchObject({ removal: null, commands: [] });
    expect(report.findings.filter(isFailing)).toEqual([]);
  });

  it('expired, it excuses nothing: the tags would have to say', async () => {
    const { report } = await auditTagged(denied, { config: accepting('2020-01-01') });
    expect(report.findings.filter((finding) => isTagged(finding) && finding.outcome === 'fail')).toEqual([]);
  });
});

describe('a saved inventory that lacks tags', () => {
  const settings = (config: Config = {}) => settingsFrom(rules, config, {});
  const untagged = {
    ...demo,
    listings: demo.listings.map((listing) => ({
      ...listing,
      items: listing.items.map(({ facets: { tagging: _, ...facets }, ...item }) => ({ ...item, facets })),
    })),
  };
  const judge = (inventory: typeof demo, config?: Config) =>
    auditSaved(inventory as typeof demo, settings(config), () => new Date(demo.takenAt)).findings;
  const failed = judge(demo).filter((finding) => isTagged(finding) && finding.outcome === 'fail');
  const now = new Map(judge(untagged as typeof demo).map((finding) => [finding.id, finding]));
  const consulting = new Set(rules.filter(({ consults }) => consults.includes('tagging')).map(({ id }) => id));

  it('hides the manager from a rule that asks for it: unknown', () => {
    const asking = failed.filter(({ rule }) => consulting.has(rule));
    expect(asking.length).toBeGreaterThan(0);
    for (const { id, resource } of asking)
      expect(now.get(id)).toMatchObject({
        outcome: 'unknown',
        cause: { kind: 'not-collected', resource: `${resource.type}.tagging`, why: 'not-in-inventory' },
      });
  });

  it('is judged as it was by a rule that never asked for them', () => {
    const others = failed.filter(({ rule }) => !consulting.has(rule));
    expect(others.length).toBeGreaterThan(0);
    for (const { id, message } of others) expect(now.get(id)).toMatchObject({ outcome: 'fail', message });
  });

  it('cannot tell what an exclusion by tag leaves out, of types that have them', () => {
    const findings = judge(untagged as typeof demo, { exclude: { tags: ['environment=production'] } });
    expect(findings.filter((finding) => isTagged(finding) && finding.outcome !== 'unknown')).toEqual([]);
    const account = findings.filter(({ resource }) => resource.type === 'account');
    expect(verdictsOf(account)).toEqual(verdictsOf(judge(demo).filter(({ resource }) => resource.type === 'account')));
  });

  it('an exclusion by id or ARN needs no tag', () => {
    const findings = judge(untagged as typeof demo, { exclude: { tags: ['env'], arns: ['*'] } });
    expect(findings.filter(({ resource }) => resource.id !== '*')).toEqual([]);
  });
});

import { BatchImportFindingsRequest$ } from '@aws-sdk/client-securityhub';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/model/index.ts';
import { formats } from '../../src/reporters/index.ts';
import { ruleById } from '../../src/rules/index.ts';
import { modelFlaws } from '../support/api-model.ts';
import { hostileReport } from '../support/hostile-report.ts';
import { rawIn } from '../support/unseen.ts';
import { ocsfFlaws } from '../support/valid-ocsf.ts';
import { flawsOf } from '../support/valid-report.ts';

const report = hostileReport();
const parsed = (text: string) => JSON.parse(text);

describe.each(locales)('hostile names, in %s', (locale) => {
  const rendered = (name: 'json' | 'ocsf' | 'ocsf-array' | 'asff') =>
    formats[name].render(report, { locale, rule: ruleById });

  it('come back exactly from JSON, which its published schema takes', () => {
    const text = rendered('json');
    expect(flawsOf(text)).toEqual([]);
    expect(parsed(text).findings.map(({ resource }: { resource: object }) => resource)).toEqual(
      report.findings.map(({ resource }) => resource),
    );
    expect(rawIn(text)).toEqual([]);
  });

  it.each(['ocsf', 'ocsf-array'] as const)('come back exactly from %s, which the schema of OCSF takes', (name) => {
    const text = rendered(name);
    const events = name === 'ocsf' ? text.trimEnd().split('\n').map(parsed) : parsed(text);
    expect(events.flatMap(ocsfFlaws)).toEqual([]);
    const { resources, ids } = told(events);
    const present = report.findings.map(({ resource }) => resource);
    expect(resources.slice(0, present.length)).toEqual(
      present.map(({ arn, name: called, tags }) => ({ uid: arn, name: called ?? undefined, tags: pairs(tags) })),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(rawIn(text)).toEqual([]);
  });

  it('are ASFF as the model of Security Hub has it, one for each finding', () => {
    const text = rendered('asff');
    const findings = parsed(text);
    expect(modelFlaws({ Findings: findings }, BatchImportFindingsRequest$)).toEqual([]);
    expect(findings).toHaveLength(report.findings.length + (report.history?.resolved.length ?? 0));
    expect(rawIn(text)).toEqual([]);
    for (const { Title, Description } of findings) expect(rawIn(`${Title}${Description}`)).toEqual([]);
  });
});

interface Event {
  readonly finding_info: { readonly uid: string };
  readonly resources: readonly { readonly uid: string; readonly name?: string; readonly tags?: readonly object[] }[];
}

const told = (events: readonly Event[]) => ({
  resources: events.map(({ resources: [one] }) => ({ uid: one?.uid, name: one?.name, tags: one?.tags })),
  ids: events.map(({ finding_info: { uid } }) => uid),
});

const pairs = (tags: { readonly [name: string]: string } | null) =>
  tags === null ? undefined : Object.entries(tags).map(([name, value]) => ({ name, value }));

it('the model of Security Hub has teeth', () => {
  const [finding] = parsed(formats.asff.render(report, { locale: 'en', rule: ruleById }));
  const flaws = (change: object) => modelFlaws({ Findings: [{ ...finding, ...change }] }, BatchImportFindingsRequest$);
  expect(flaws({})).toEqual([]);
  expect(flaws({ Surprise: 1 })).toEqual(['.Findings[0].Surprise is not in the model']);
  expect(flaws({ Title: 1 })).toEqual(['.Findings[0].Title is no string']);
  expect(flaws({ ProductFields: { a: 1 } })).toEqual(['.Findings[0].ProductFields.a is no string']);
  expect(flaws({ Resources: [{}] })).toContain('.Findings[0].Resources[0].Type is missing');
});

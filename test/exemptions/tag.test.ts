import { describe, expect, it } from 'vitest';
import { exempted } from '../../src/exemptions/index.ts';
import type { Tags } from '../../src/model/index.ts';
import { reportOf, type Said, threeRules } from '../support/failing.ts';

const tagged = (exempt: string, more: { readonly [name: string]: string } = {}): Tags => ({
  Name: 'a thing',
  'account-hygiene:exempt': exempt,
  ...Object.fromEntries(Object.entries(more).map(([name, value]) => [`account-hygiene:${name}`, value])),
});
const marked = (said: readonly Said[], since?: (finding: string) => string | null) =>
  exempted(reportOf(said), [], { rules: threeRules, ...(since && { since }) });
const exemptionOf = (tags: Tags | null) => marked([{ rule: 'one', tags }]).findings[0]?.exemption ?? null;
const until = { until: '2027-03-01' };

describe('a tag', () => {
  it.each([
    ['one', true],
    ['*', true],
    ['all', true],
    ['two', false],
    ['two one', true],
    [' two,  one ', true],
    ['uno', true],
    ['nope', false],
    ['nope one', true],
    ['', false],
    ['ONE', false],
    ['o*', false],
  ])('%j exempts a failure of rule one: %s', (value, does) => {
    expect(exemptionOf(tagged(value, until)) !== null).toBe(does);
  });

  it('says how long, why and whose', () => {
    expect(exemptionOf(tagged('one', { until: '2027-03-01', reason: ' demo ', owner: 'ana' }))).toEqual({
      by: 'tag',
      state: 'active',
      reason: 'demo',
      owner: 'ana',
      until: '2027-03-01',
      untilByDefault: false,
    });
    expect(exemptionOf(tagged('one', { ...until, reason: '', owner: ' ' }))).toMatchObject({
      reason: null,
      owner: null,
    });
  });

  it('expires', () => {
    expect(exemptionOf(tagged('one', { until: '2026-11-22' }))?.state).toBe('active');
    expect(exemptionOf(tagged('one', { until: '2026-11-21' }))?.state).toBe('expired');
  });

  it('that was not read, or means something else, exempts nothing', () => {
    expect(exemptionOf(null)).toBeNull();
    expect(exemptionOf({})).toBeNull();
    expect(exemptionOf({ 'account-hygiene:until': '2027-03-01' })).toBeNull();
    expect(exemptionOf({ 'Account-Hygiene:exempt': 'one' })).toBeNull();
  });
});

describe('without a date', () => {
  const since = (moment: string | null) =>
    marked([{ tags: tagged('one') }], () => moment).findings[0]?.exemption ?? null;

  it('it holds for 90 days from the run that sees it first', () => {
    expect(exemptionOf(tagged('one'))).toMatchObject({ until: '2027-02-20', state: 'active', untilByDefault: true });
    expect(since(null)).toEqual(exemptionOf(tagged('one')));
  });

  it.each([
    ['2026-11-01T23:00:00.000Z', '2027-01-30', 'active'],
    ['2026-08-24T00:00:00.000Z', '2026-11-22', 'active'],
    ['2026-08-23T23:59:59.000Z', '2026-11-21', 'expired'],
  ])('first seen at %s it ends on %s, and is %s', (moment, end, state) => {
    expect(since(moment)).toMatchObject({ until: end, state, untilByDefault: true });
  });

  it('each finding is counted from its own first run', () => {
    const { findings } = marked(
      [
        { id: 'a', tags: tagged('all') },
        { id: 'b', tags: tagged('all') },
      ],
      (finding) => (finding.endsWith('/b') ? '2026-01-01T00:00:00.000Z' : null),
    );
    expect(findings.map((finding) => finding.exemption?.state)).toEqual(['active', 'expired']);
  });
});

describe('a tag that cannot be read', () => {
  const mistakes = (...said: readonly Said[]) => marked(said).exemptions.mistakenTags;

  it.each(['2027-02-30', '2027-3-1', '01/03/2027', 'never', '', '2027-03-01T00:00:00Z', '20270301'])(
    'the date %j exempts nothing, and is reported',
    (value) => {
      expect(exemptionOf(tagged('one', { until: value }))).toBeNull();
      expect(mistakes({ tags: tagged('one', { until: value }) })).toEqual([
        { resource: 'a', region: 'eu-west-1', why: 'unreadable-date', value },
      ]);
    },
  );

  it.each([
    ['nope', 'nope'],
    ['one nope', 'nope'],
    ['nope one neither', 'nope neither'],
    ['', ''],
    ['o*', 'o*'],
  ])('%j names what is no rule, and that is reported', (value, unknown) => {
    expect(mistakes({ tags: tagged(value, until) })).toEqual([
      { resource: 'a', region: 'eu-west-1', why: 'unknown-rule', value: unknown },
    ]);
  });

  it('is reported once per resource, whatever was found of it', () => {
    const tags = tagged('nope', { until: 'never' });
    expect(
      mistakes(
        { rule: 'one', tags },
        { rule: 'two', tags },
        { rule: 'three', outcome: 'pass', tags },
        { id: 'b', outcome: 'unknown', tags },
      ),
    ).toEqual([
      { resource: 'a', region: 'eu-west-1', why: 'unknown-rule', value: 'nope' },
      { resource: 'a', region: 'eu-west-1', why: 'unreadable-date', value: 'never' },
      { resource: 'b', region: 'eu-west-1', why: 'unknown-rule', value: 'nope' },
      { resource: 'b', region: 'eu-west-1', why: 'unreadable-date', value: 'never' },
    ]);
  });

  it('is none where every word is a rule, ran or not, or was one', () => {
    expect(mistakes({ tags: tagged('one two three uno', until) }, { id: 'b', tags: null })).toEqual([]);
  });
});

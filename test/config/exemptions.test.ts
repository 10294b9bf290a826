import { describe, expect, it } from 'vitest';
import { parseConfig, settingsFrom } from '../../src/config/index.ts';
import { rules } from '../../src/rules/index.ts';

const parse = (text: string) => parseConfig(text, 'c.yml', rules).exemptions;
const entry = (change: { readonly [key: string]: string | null }) => {
  const whole = {
    rule: 'elastic-ip-unattached',
    resource: 'eipalloc-0a',
    reason: 'kept',
    until: '2027-03-01',
    ...change,
  };
  const lines = Object.entries(whole).filter(([, value]) => value !== null);
  return `exemptions: [{ ${lines.map(([key, value]) => `${key}: ${value}`).join(', ')} }]`;
};
const one = {
  rules: ['elastic-ip-unattached'],
  resources: ['eipalloc-0a'],
  reason: 'kept',
  owner: null,
  until: '2027-03-01',
};

describe('an exemption', () => {
  it('is a rule, a resource, a reason and a last day', () => {
    expect(parse(entry({}))).toEqual([one]);
    expect(parse(entry({ owner: 'ana' }))).toEqual([{ ...one, owner: 'ana' }]);
  });

  it.each([
    ['a quoted day', entry({ until: '"2027-03-01"' })],
    ['YAML 1.1, where a bare day is a date', `%YAML 1.1\n---\n${entry({})}`],
    [
      'JSON',
      JSON.stringify({
        exemptions: [{ rule: one.rules[0], resource: 'eipalloc-0a', reason: 'kept', until: '2027-03-01' }],
      }),
    ],
    ['spaces around', entry({ reason: '" kept "', resource: '" eipalloc-0a"' })],
    ['lists of one', entry({ rule: '[elastic-ip-unattached]', resource: '[eipalloc-0a]' })],
  ])('is the same with %s', (_, text) => {
    expect(parse(text)).toEqual([one]);
  });

  it('takes lists and patterns', () => {
    const [read] =
      parse(entry({ rule: '["ebs-*", elastic-ip-unattached]', resource: '["arn:aws:ec2:*", "vol-?"]' })) ?? [];
    expect(read).toMatchObject({ rules: ['ebs-*', 'elastic-ip-unattached'], resources: ['arn:aws:ec2:*', 'vol-?'] });
    expect(parse(entry({ rule: '"nothing-like-it-*"' }))?.[0]?.rules).toEqual(['nothing-like-it-*']);
  });

  it('takes a leap day, and a day that has passed', () => {
    expect(parse(entry({ until: '2028-02-29' }))?.[0]?.until).toBe('2028-02-29');
    expect(parse(entry({ until: '2020-01-01' }))?.[0]?.until).toBe('2020-01-01');
  });

  it('need not be there', () => {
    const settled = (text: string) => settingsFrom(rules, parseConfig(text, 'c.yml', rules), {}).exemptions;
    expect(settled('')).toEqual([]);
    expect(settled('exemptions:')).toEqual([]);
    expect(settled('exemptions: []')).toEqual([]);
    expect(settled(entry({}))).toEqual([one]);
  });
});

describe('what is wrong is said in one sentence that names entry and key', () => {
  const day = 'a day of the calendar, written YYYY-MM-DD';
  const resource = 'the id or ARN of a resource, or a pattern; a number goes into quotes';
  it.each([
    [entry({ until: null }), `"until" is missing: it must be ${day}.`],
    [entry({ until: '' }), `"until" must be ${day}.`],
    [entry({ until: 'never' }), `"until" must be ${day}.`],
    [entry({ until: '2027-02-29' }), `"until" must be ${day}.`],
    [entry({ until: '2027-13-01' }), `"until" must be ${day}.`],
    [entry({ until: '2027-3-1' }), `"until" must be ${day}.`],
    [entry({ until: '01/03/2027' }), `"until" must be ${day}.`],
    [entry({ until: '20270301' }), `"until" must be ${day}.`],
    [entry({ until: '2027-03-01T10:00:00Z' }), `"until" must be ${day}.`],
    [`%YAML 1.1\n---\n${entry({ until: '2027-02-30' })}`, `"until" must be ${day}.`],
    [`%YAML 1.1\n---\n${entry({ until: '!!timestamp 2027-02-30' })}`, `"until" must be ${day}.`],
    [entry({ reason: null }), '"reason" is missing: it must be a text that says why.'],
    [entry({ reason: '""' }), '"reason" must be a text that says why.'],
    [entry({ reason: '"  "' }), '"reason" must be a text that says why.'],
    [entry({ reason: '5' }), '"reason" must be a text that says why.'],
    [entry({ reason: '[a]' }), '"reason" must be a text that says why.'],
    [entry({ owner: '""' }), '"owner" must be a name.'],
    [entry({ rule: null }), '"rule" is missing: it must be the id or pattern of a rule, or a list.'],
    [entry({ rule: '[]' }), '"rule" must be the id or pattern of a rule, or a list.'],
    [entry({ rule: '""' }), '"rule" must be the id or pattern of a rule.'],
    [entry({ rule: 'all' }), '"rule" names no rule: there is no "all"; run "account-hygiene rules" for the list.'],
    [
      entry({ rule: 'elastic-ip' }),
      '"rule" names no rule: there is no "elastic-ip"; the nearest: elastic-ip-unattached.',
    ],
    [entry({ rule: '[elastic-ip-unattached, nope]' }), '"rule" names no rule: there is no "nope"'],
    [entry({ resource: null }), '"resource" is missing: it must be the id or ARN of a resource, or a list.'],
    [entry({ resource: '111122223333' }), `"resource" must be ${resource}.`],
    [entry({ resource: '["a", ""]' }), `"resource" must be ${resource}.`],
    [entry({ resource: '{ id: a }' }), `"resource" must be ${resource}.`],
    [entry({ untill: '2027-03-01' }), 'unknown key "untill"; allowed are rule, resource, reason, owner, until.'],
    ['exemptions: [elastic-ip-unattached]', 'it must be an object of rule, resource, reason, owner, until.'],
  ])('%s', (text, sentence) => {
    expect(() => parse(text)).toThrow(`c.yml: exemptions, entry 1: ${sentence}`);
  });

  it('entries are counted as people count', () => {
    const text = entry({}).replace(/\[(.*)\]/, '[$1, { rule: nope }]');
    expect(() => parse(text)).toThrow(/entry 2: "rule" names no rule: .* \(and 3 more\)\.$/);
  });

  it.each(['exemptions: 3', 'exemptions: { rule: x }', 'exemptions: all'])('%s', (text) => {
    expect(() => parse(text)).toThrow('c.yml: "exemptions" must be an array.');
  });
});

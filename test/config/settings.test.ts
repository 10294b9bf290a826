import { describe, expect, it } from 'vitest';
import { type Overrides, parseConfig, settingsFrom } from '../../src/config/index.ts';
import { known, unread } from '../../src/model/index.ts';
import { rules } from '../../src/rules/index.ts';
import { elasticIp } from '../support/build/elastic-ip.ts';

const settle = (config: string, overrides: Overrides = {}) =>
  settingsFrom(rules, parseConfig(config, 'c.yml', rules), overrides);
const ids = (config: string, overrides?: Overrides) => settle(config, overrides).rules.map(({ id }) => id);

describe('the rules of a run', () => {
  it('are all of them when nothing is said, but for those that run only when asked for', () => {
    expect(ids('')).toEqual(rules.filter(({ optIn }) => !optIn).map(({ id }) => id));
  });

  it('lack those that are switched off', () => {
    expect(ids('rules: { elastic-ip-unattached: off }')).not.toContain('elastic-ip-unattached');
  });

  it('are those that were named, even if the configuration switches one off', () => {
    expect(ids('rules: { elastic-ip-unattached: off }', { rules: ['elastic-ip-unattached'] })).toEqual([
      'elastic-ip-unattached',
    ]);
  });

  it('are those of a severity or worse, as the configuration sees it', () => {
    const critical = rules.filter(({ severity }) => severity === 'critical').map(({ id }) => id);
    expect(ids('severity: critical')).toEqual(critical);
    expect(ids('severity: critical\nrules: { elastic-ip-unattached: { severity: critical } }')).toContain(
      'elastic-ip-unattached',
    );
  });

  it('must not be none', () => {
    expect(() => settle('', { rules: ['elastic-ip-unattached'], severity: 'critical' })).toThrow(
      'No rule is left to run',
    );
  });

  it('must exist', () => {
    expect(() => settle('', { rules: ['elastic-ip'] })).toThrow('Did you mean elastic-ip-unattached?');
  });
});

it('a wish outranks the configuration', () => {
  const settings = settle('language: en\nregions: [eu-west-1]\nfailOn: low\nprofile: file', {
    language: 'pt-BR',
    regions: ['sa-east-1'],
    failOn: 'critical',
    profile: 'flag',
  });
  expect(settings).toMatchObject({ language: 'pt-BR', regions: ['sa-east-1'], failOn: 'critical', profile: 'flag' });
});

describe('exclusions', () => {
  const ip = elasticIp({ tags: known({ env: 'prod', 'cost:center': 'a=b' }) });
  it.each([
    ['tags: [env]', true],
    ['tags: [env=prod]', true],
    ['tags: [env=pr*]', true],
    ['tags: ["cost:center=a=b"]', true],
    ['tags: [env=dev]', false],
    ['tags: [Env]', false],
    ['ids: [eipalloc-0a]', true],
    ['ids: ["eipalloc-0?"]', true],
    ['ids: [eipalloc-0]', false],
    ['arns: ["arn:aws:ec2:eu-west-1:*:elastic-ip/*"]', true],
    ['arns: ["arn:aws:ec2:us-*"]', false],
    ['ids: ["eipalloc.0a"]', false],
  ])('%s leaves out: %s', (exclude, out) => {
    expect(settle(`exclude: { ${exclude} }`).excludes(ip)).toBe(out);
  });

  it('by tag ask for the tags, and say where they cannot tell without them', () => {
    const settings = settle('exclude: { tags: [env], ids: [eipalloc-0a] }');
    const cause = { kind: 'denied', operation: 'x:ListTags', action: 'x:ListTags' } as const;
    const denied = { ...elasticIp({ id: 'eipalloc-0b' }), tags: unread(cause) };
    const notAsked = unread({ kind: 'not-collected', resource: 'x', why: 'not-in-inventory' });
    expect(settings.alsoRead).toEqual(['tagging']);
    expect(settings.excludes(denied)).toEqual(cause);
    expect(settings.excludes({ ...denied, tags: notAsked })).toBe('tags-not-asked');
    expect(settings.excludes({ ...denied, tags: notAsked, facets: { tagging: unread(cause) } })).toEqual(cause);
    expect(settings.excludes({ ...denied, tags: notAsked, facets: { tagging: known({ env: 'x' }) } })).toBe(true);
    expect(settings.excludes({ ...denied, id: 'eipalloc-0a' })).toBe(true);
    expect(settle('exclude: { ids: [eipalloc-0a] }').excludes(denied)).toBe(false);
  });
});

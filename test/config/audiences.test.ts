import { describe, expect, it } from 'vitest';
import { audiences } from '../../src/config/audiences/index.ts';
import { type Overrides, parseConfig, settingsFrom } from '../../src/config/index.ts';
import { audienceNames, isAtLeast, type Rule } from '../../src/model/index.ts';
import { rules } from '../../src/rules/index.ts';

const settle = (config: string, overrides: Overrides = {}) =>
  settingsFrom(rules, parseConfig(config, 'c.yml', rules), overrides);
const leftovers = rules.filter(({ category }) => category === 'leftovers');
const ids = rules.map(({ id }) => id);
const optionsIn = (rule: Rule, config: string, overrides: Overrides = {}) => ({
  ...rule.options,
  ...settle(config, overrides).ruleSettings[rule.id]?.options,
});

describe.each(audienceNames)('the audience %s', (name) => {
  const { off, rules: own } = audiences[name];

  it('speaks of rules and options that exist, and is called what it is called', () => {
    expect(audiences[name].name).toBe(name);
    expect([...off, ...Object.keys(own)].filter((id) => !ids.includes(id))).toEqual([]);
    for (const [id, { options = {} }] of Object.entries(own)) {
      const known = Object.keys(rules.find((rule) => rule.id === id)?.options ?? {});
      expect(
        Object.keys(options).filter((option) => !known.includes(option)),
        id,
      ).toEqual([]);
    }
  });

  it('runs nothing that may be billed unless it is asked for', () => {
    const billed = rules.filter(({ optIn }) => optIn);
    expect(settle('', { audience: name }).rules.filter((rule) => billed.includes(rule))).toEqual([]);
    for (const { id } of billed)
      expect(settle(`rules: { ${id}: on }`, { audience: name }).rules.map((rule) => rule.id)).toContain(id);
  });
});

describe('the owner', () => {
  it('is who it is for when nobody says, by the thresholds and severities of the rules', () => {
    const { audience, ruleSettings } = settle('');
    expect(audience).toBe('owner');
    expect(Object.values(ruleSettings).filter((setting) => Object.keys(setting).length > 0)).toEqual([]);
  });
});

describe('the learner', () => {
  const overrides: Overrides = { audience: 'learner' };

  it.each(leftovers.flatMap((rule) => Object.keys(rule.options).map((option) => [rule.id, option, rule] as const)))(
    'of %s %s: days and hours of being there or idle are none, anything else is as it was',
    (_, option, rule) => {
      const counts = /(Days|Hours)$/.test(option) && option !== 'keepDays';
      expect(optionsIn(rule, `rules: { ${rule.id}: on }`, overrides)[option]).toEqual(
        counts ? 0 : rule.options[option],
      );
    },
  );

  it('has no other rules than the owner, and leaves the others their thresholds', () => {
    const others = rules.filter(({ category }) => category !== 'leftovers');
    expect(settle('', overrides).rules).toEqual(settle('').rules);
    for (const rule of others) expect(optionsIn(rule, '', overrides), rule.id).toEqual(rule.options);
  });

  it('judges every leftover that has a threshold by existence alone', () => {
    for (const { id, byExistence } of leftovers)
      if (byExistence !== null)
        expect(settle('', overrides).ruleSettings[id]?.options, id).toMatchObject({ [byExistence.option]: 0 });
  });
});

describe('the reviewer', () => {
  it('has every rule, none of them milder than by itself', () => {
    const { rules: chosen, ruleSettings } = settle('', { audience: 'review' });
    expect(chosen).toEqual(rules.filter(({ optIn }) => !optIn));
    const milder = chosen.filter(({ id, severity }) => !isAtLeast(ruleSettings[id]?.severity ?? severity, severity));
    expect(milder).toEqual([]);
  });
});

describe('the configuration', () => {
  const one = (config: string, overrides: Overrides = {}) =>
    settle(config, overrides).ruleSettings['ec2-instance-idle'];

  it('names the audience, unless the command line names another', () => {
    expect(settle('audience: learner').audience).toBe('learner');
    expect(settle('audience: learner', { audience: 'review' }).audience).toBe('review');
  });

  it('outranks the audience, rule by rule and option by option', () => {
    const config = 'rules: { ec2-instance-idle: { severity: low, options: { windowDays: 3 } } }';
    expect(one('', { audience: 'learner' })).toEqual({ severity: 'high', options: { windowDays: 0, minIdleDays: 0 } });
    expect(one(config, { audience: 'learner' })).toEqual({
      severity: 'low',
      options: { windowDays: 3, minIdleDays: 0 },
    });
    expect(
      settle('rules: { ec2-instance-idle: off }', { audience: 'learner' }).rules.map(({ id }) => id),
    ).not.toContain('ec2-instance-idle');
  });

  it('filters by the severity that the audience gives', () => {
    const high = (audience?: Overrides['audience']) => settle('severity: high', { audience }).rules.map(({ id }) => id);
    expect(high('learner')).toContain('ec2-instance-idle');
    expect(high()).not.toContain('ec2-instance-idle');
  });
});

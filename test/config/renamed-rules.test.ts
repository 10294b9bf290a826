import { describe, expect, it } from 'vitest';
import { type Overrides, parseConfig, settingsFrom } from '../../src/config/index.ts';
import { rules } from '../../src/rules/index.ts';

// As it will be once a rule has another name.
const renamed = rules.map((rule) =>
  rule.id === 'ec2-instance-idle' ? { ...rule, formerIds: ['ec2-instance-underused', 'idle-server'] } : rule,
);
const parse = (text: string) => parseConfig(text, 'c.yml', renamed);
const settle = (text: string, overrides: Overrides = {}) => settingsFrom(renamed, parse(text), overrides);
const ids = (...settled: Parameters<typeof settle>) => settle(...settled).rules.map(({ id }) => id);

describe('a rule may be called what it was called before', () => {
  it('under rules:', () => {
    expect(ids('rules: { idle-server: off }')).not.toContain('ec2-instance-idle');
    const options = 'rules: { idle-server: { severity: low, options: { windowDays: 3 } } }';
    expect(settle(options).ruleSettings['ec2-instance-idle']).toEqual({ severity: 'low', options: { windowDays: 3 } });
  });

  it('on the command line, once or twice', () => {
    expect(ids('', { rules: ['idle-server'] })).toEqual(['ec2-instance-idle']);
    expect(ids('', { rules: ['idle-server', 'ec2-instance-idle', 'idle-server'] })).toEqual(['ec2-instance-idle']);
  });

  it('in an exemption, and by a pattern that meant it', () => {
    const rulesOf = (rule: string) =>
      parse(`exemptions: [{ rule: "${rule}", resource: i-0, reason: x, until: 2027-03-01 }]`).exemptions?.[0]?.rules;
    expect(rulesOf('idle-server')).toEqual(['ec2-instance-idle']);
    expect(rulesOf('idle-*')).toEqual(['idle-*', 'ec2-instance-idle']);
    expect(rulesOf('ec2-instance-*')).toEqual(['ec2-instance-*']);
    expect(rulesOf('ebs-*')).toEqual(['ebs-*']);
  });
});

describe('what is wrong is said in the words that were written', () => {
  it.each([
    ['rules: { idle-server: maybe }', '"rules.idle-server" must be on, off, or an object'],
    ['rules: { idle-server: { options: { days: 1 } } }', 'unknown key "rules.idle-server.options.days"; allowed are '],
    [
      'rules: { idle-server: on, ec2-instance-idle: on }',
      '"rules.idle-server": it is now called "ec2-instance-idle", which is there too.',
    ],
    [
      'rules: { idle-server: on, ec2-instance-underused: on }',
      '"rules.idle-server": it is now called "ec2-instance-idle", which is there too.',
    ],
  ])('%s', (text, sentence) => {
    expect(() => parse(text)).toThrow(sentence);
  });
});

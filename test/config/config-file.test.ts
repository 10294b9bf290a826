import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/index.ts';
import { rules } from '../../src/rules/index.ts';

const parse = (text: string) => parseConfig(text, 'settings.yml', rules);

describe('a configuration', () => {
  it('is YAML', () => {
    expect(parse('language: pt-BR\nregions: [us-east-1, sa-east-1]\nfailOn: high\n')).toEqual({
      language: 'pt-BR',
      regions: ['us-east-1', 'sa-east-1'],
      failOn: 'high',
    });
  });

  it('is JSON as well', () => {
    expect(parse('{"severity": "high"}')).toEqual({ severity: 'high' });
  });

  it('may be empty', () => {
    expect(parse('')).toEqual({});
    expect(parse('# nothing yet\n')).toEqual({});
  });

  it.each([
    ['off', false],
    ['on', true],
    ['false', false],
    ['true', true],
    ['{ enabled: false }', false],
  ])('switches a rule %s', (word, enabled) => {
    expect(parse(`rules: { ec2-instance-idle: ${word} }`).rules?.['ec2-instance-idle']).toEqual({ enabled });
  });

  it('sets severity and options of a rule', () => {
    const text = 'rules:\n  ec2-instance-idle:\n    severity: low\n    options: { windowDays: 30 }\n';
    expect(parse(text).rules?.['ec2-instance-idle']).toEqual({ severity: 'low', options: { windowDays: 30 } });
  });
});

describe('what is wrong is said in one sentence that names the key and what is allowed', () => {
  it.each([
    [
      'regionz: [us-east-1]',
      'settings.yml: unknown key "regionz"; allowed are language, audience, profile, regions, severity, failOn, timeZone, digest, history, rules, exclude, exemptions.',
    ],
    [
      'rules: { nope: off }',
      'settings.yml: unknown key "rules.nope"; there is no such rule: run "account-hygiene rules" for the list.',
    ],
    [
      'rules: { ec2-instance-idle: { level: low } }',
      'settings.yml: unknown key "rules.ec2-instance-idle.level"; allowed are enabled, severity, options.',
    ],
    [
      'rules: { root-mfa-missing: { options: { days: 1 } } }',
      'settings.yml: unknown key "rules.root-mfa-missing.options.days"; this rule has no options.',
    ],
    [
      'rules: { ec2-instance-idle: maybe }',
      'settings.yml: "rules.ec2-instance-idle" must be on, off, or an object of enabled, severity and options.',
    ],
    [
      'rules: { ec2-instance-idle: { options: { windowDays: two } } }',
      'settings.yml: "rules.ec2-instance-idle.options.windowDays" must be a number.',
    ],
    ['failOn: urgent', 'settings.yml: "failOn" must be one of critical, high, medium, low.'],
    ['language: fr', 'settings.yml: "language" must be one of en, pt-BR.'],
    ['regions: us-east-1', 'settings.yml: "regions" must be an array.'],
    ['exclude: { names: [a] }', 'settings.yml: unknown key "exclude.names"; allowed are tags, ids, arns.'],
    ['audience: everyone', 'settings.yml: "audience" must be one of owner, learner, review.'],
    ['- a list', 'settings.yml: the file must hold keys and values.'],
  ])('%s', (text, sentence) => {
    expect(() => parse(text)).toThrow(sentence);
  });

  it('a text that is neither YAML nor JSON', () => {
    expect(() => parse('{ a: [ ')).toThrow(/^settings\.yml is neither YAML nor JSON: /);
  });
});

import { describe, expect, it } from 'vitest';
import { locales } from '../../src/model/index.ts';
import { rules } from '../../src/rules/index.ts';
import { standards } from '../../src/standards/index.ts';

const twice = (texts: readonly string[]) => texts.filter((text, at) => texts.indexOf(text) !== at);

describe.each(standards.map((standard) => [standard.id, standard] as const))('%s', (_, standard) => {
  it('names no control twice', () => {
    expect(twice(standard.controls.map(({ id }) => id))).toEqual([]);
  });

  it('has a short title in both languages for each, without a stop', () => {
    for (const { id, title } of standard.controls) {
      for (const locale of locales) expect(title[locale], `${id} in ${locale}`).toMatch(/^\p{Lu}.{3,90}[^.]$/u);
    }
  });

  it('has a place where it is published', () => {
    expect(standard.url).toMatch(/^https:\/\//);
  });
});

describe('the editions of the CIS benchmark are whole', () => {
  it.each([
    ['cis-3.0', 62],
    ['cis-4.0.1', 64],
    ['cis-5.0', 63],
    ['cis-6.0', 63],
    ['cis-7.0', 70],
  ])('%s has %i controls', (id, count) => {
    expect(standards.find((each) => each.id === id)?.controls).toHaveLength(count);
  });

  // Numbers that moved from one edition to the next, as the publisher has them.
  it.each([
    ['cis-3.0', '1.5', 'Root has MFA'],
    ['cis-5.0', '1.4', 'Root has MFA'],
    ['cis-7.0', '2.5', 'Root has MFA'],
    ['cis-3.0', '1.22', 'Full access to CloudShell is restricted'],
    ['cis-6.0', '2.21', 'Full access to CloudShell is restricted'],
    ['cis-7.0', '2.21', 'No resource policy is open to everybody'],
    ['cis-3.0', '2.3.3', 'RDS instances are not public'],
    ['cis-4.0.1', '2.2.3', 'RDS instances are not public'],
    ['cis-7.0', '2.18', 'An external access analyzer is active in every region'],
    ['cis-7.0', '2.12', 'Access keys are at most 90 days old'],
    ['cis-7.0', '2.16', 'Instances reach AWS through roles'],
    ['cis-3.0', '5.6', 'Instances serve their metadata by IMDSv2 alone'],
    ['cis-4.0.1', '5.7', 'Instances serve their metadata by IMDSv2 alone'],
    ['cis-7.0', '6.8', 'VPCs reach services of AWS through VPC endpoints'],
    ['cis-7.0', '4.10', 'Access logs of CloudFront, load balancers and APIs are on'],
    ['cis-4.0.1', '4.16', 'Security Hub is on'],
  ])('%s %s: %s', (standard, id, title) => {
    const found = standards.find((each) => each.id === standard)?.controls.find((each) => each.id === id);
    expect(found?.title.en).toBe(title);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('names controls that their standards have, each once', () => {
    const foreign = Object.entries(rule.standards).flatMap(([id, controls]) => {
      const known = standards.find((each) => each.id === id)?.controls.map((control) => control.id) ?? [];
      return controls.filter((control) => !known.includes(control)).map((control) => `${id} has no control ${control}`);
    });
    expect(foreign).toEqual([]);
    expect(Object.values(rule.standards).flatMap(twice)).toEqual([]);
  });

  it('has bounds for numbers among its options, and keeps within them by default', () => {
    for (const [name, bound] of Object.entries(rule.bounds)) {
      const value = rule.options[name];
      expect(value, name).toBeTypeOf('number');
      expect(value, name).toBeGreaterThanOrEqual(bound?.atLeast ?? Number.NEGATIVE_INFINITY);
      expect(value, name).toBeLessThanOrEqual(bound?.atMost ?? Number.POSITIVE_INFINITY);
    }
  });
});

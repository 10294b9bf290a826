import { describe, expect, it } from 'vitest';
import { exempted } from '../../src/exemptions/index.ts';
import type { Exemption } from '../../src/model/index.ts';
import { exemption, reportOf, threeRules } from '../support/failing.ts';
import { denied } from '../support/sources.ts';

const isUnused = (change: Partial<Exemption>, ...scene: Parameters<typeof reportOf>) =>
  exempted(reportOf(...scene), [exemption(change)], { rules: threeRules }).exemptions.unused.length === 1;

const b = { resources: ['b'] };
const inEurope = { resources: ['arn:aws:ec2:eu-west-1:*'] };
const inBrazil = { resources: ['arn:aws:ec2:sa-east-1:*'] };

describe('an exemption that fits nothing is reported', () => {
  it('where nothing fails, or something else', () => {
    expect(isUnused(b, [])).toBe(true);
    expect(isUnused(b, [{ id: 'a' }])).toBe(true);
    expect(isUnused({ rules: ['two'] }, [{ rule: 'one' }])).toBe(true);
    expect(isUnused(b, [{ id: 'b', outcome: 'pass' }])).toBe(true);
    expect(isUnused({ rules: ['nothing-like-it-*'] }, [{}])).toBe(true);
  });

  it('expired or not', () => {
    expect(isUnused({ ...b, until: '2026-01-01' }, [])).toBe(true);
  });

  it('by itself, as it was written', () => {
    const used = exemption({ resources: ['a'] });
    const unused = exemption({ resources: ['b'], reason: 'long gone' });
    expect(exempted(reportOf([{}]), [used, unused], { rules: threeRules }).exemptions.unused).toEqual([unused]);
  });

  it('but not where it fits, be it expired, or outdone by another', () => {
    expect(isUnused({}, [{}])).toBe(false);
    expect(isUnused({ until: '2026-01-01' }, [{}])).toBe(false);
    const both = [exemption({ until: '2027-01-01' }), exemption({ until: '2028-01-01' })];
    expect(exempted(reportOf([{}]), both, { rules: threeRules }).exemptions.unused).toEqual([]);
  });
});

describe('nothing is said where it cannot be known', () => {
  it('a rule that it could fit did not run', () => {
    expect(isUnused({ ...b, rules: ['two'] }, [], { ran: ['one'] })).toBe(false);
    expect(isUnused({ ...b, rules: ['*'] }, [], { ran: ['one'] })).toBe(false);
    expect(isUnused({ ...b, rules: ['one'] }, [], { ran: ['one'] })).toBe(true);
  });

  it('a rule that runs only when it is asked for is waited for only where it is named', () => {
    expect(isUnused({ ...b, rules: ['three'] }, [])).toBe(false);
    expect(isUnused({ ...b, rules: ['three'] }, [], { ran: ['three'] })).toBe(true);
    expect(isUnused({ ...b, rules: ['*'] }, [])).toBe(true);
  });

  it('something unknown may be what it means', () => {
    expect(isUnused(b, [{ id: 'b', outcome: 'unknown' }])).toBe(false);
    expect(isUnused(b, [{ id: 'c', outcome: 'unknown' }])).toBe(true);
    expect(isUnused({ ...b, rules: ['two'] }, [{ id: 'b', rule: 'one', outcome: 'unknown' }])).toBe(true);
  });

  it('a listing of its rule was not whole, where it may stand in that region', () => {
    const gap = { id: '*', outcome: 'unknown' } as const;
    expect(isUnused(b, [gap])).toBe(false);
    expect(isUnused({ ...b, rules: ['two'] }, [gap])).toBe(true);
    expect(isUnused(inEurope, [gap])).toBe(false);
    expect(isUnused(inBrazil, [gap])).toBe(true);
    expect(isUnused(inBrazil, [{ ...gap, region: 'global' }])).toBe(false);
    for (const anywhere of [
      'arn:aws:s3:::b',
      'arn:*:sa-east-1:*',
      'arn:aws:ec2:*',
      'arn:aws:ec2',
      'arn:aws:ec2:*-west-1:1:b',
    ])
      expect(isUnused({ resources: [anywhere] }, [gap]), anywhere).toBe(false);
    expect(isUnused({ resources: ['arn:aws:ec2:eu-west-?:1:b'] }, [gap])).toBe(false);
    expect(isUnused({ resources: ['arn:aws:ec2:us-east-?:1:b'] }, [gap])).toBe(true);
  });

  it('a region was not selected, where it may stand there', () => {
    const regions = { notScanned: [{ region: 'sa-east-1', why: 'not-selected' }] } as const;
    expect(isUnused(b, [], { regions })).toBe(false);
    expect(isUnused(inBrazil, [], { regions })).toBe(false);
    expect(isUnused(inEurope, [], { regions })).toBe(true);
  });

  it('it names a disabled region', () => {
    const regions = { notScanned: [{ region: 'sa-east-1', why: 'disabled' }] } as const;
    expect(isUnused(b, [], { regions })).toBe(true);
    expect(isUnused(inEurope, [], { regions })).toBe(true);
    expect(isUnused(inBrazil, [], { regions })).toBe(false);
  });

  it('nobody could say which regions there are', () => {
    expect(isUnused(b, [], { regions: { missing: [denied('ec2:DescribeRegions')] } })).toBe(false);
  });

  it('what it means was left out by configuration', () => {
    const excluded = ['arn:aws:ec2:eu-west-1:111122223333:thing/b'];
    expect(isUnused(b, [], { excluded })).toBe(false);
    expect(isUnused({ resources: ['arn:*:thing/?'] }, [], { excluded })).toBe(false);
    expect(isUnused({ resources: ['c'] }, [], { excluded })).toBe(true);
  });
});

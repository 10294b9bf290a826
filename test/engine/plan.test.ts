import { describe, expect, it } from 'vitest';
import { plan } from '../../src/engine/index.ts';
import { placesOf, relatedPlaces } from '../../src/engine/plan.ts';
import { ruleOf, twoRegions } from '../support/sources.ts';

const sources = [
  { type: 'ec2-instance', scope: 'regional' },
  { type: 'iam-user', scope: 'global' },
] as const;

describe('plan', () => {
  it('plans a regional rule in every region that is scanned, and a global one once', () => {
    const rules = [ruleOf({}), ruleOf({ id: 'global-rule', subject: 'iam-user' })];
    const planned = plan(rules, sources, twoRegions, {});
    expect(planned.rules.map(({ regions }) => regions)).toEqual([['eu-west-1', 'us-east-1'], ['global']]);
  });

  it('leaves out the regions that are not scanned', () => {
    const regions = { ...twoRegions, notScanned: [{ region: 'af-south-1', why: 'disabled' as const }] };
    expect(plan([ruleOf({})], sources, regions, {}).rules[0]?.regions).not.toContain('af-south-1');
  });

  it('puts the settings of the run over the rule: severity, and option by option', () => {
    const rule = ruleOf({ options: { days: 14, strict: false } });
    const [planned] = plan([rule], sources, twoRegions, {
      'test-rule': { severity: 'critical', options: { days: 30 } },
    }).rules;
    expect(planned).toMatchObject({ severity: 'critical', options: { days: 30, strict: false } });
  });

  it('lets a rule judge by existence alone where its option is 0, and only there', () => {
    const aloneSays = () => {
      throw new Error('never called here');
    };
    const rule = ruleOf({
      reads: ['cpu'],
      options: { days: 14 },
      byExistence: { option: 'days', reads: [], evaluate: aloneSays },
    });
    const plannedWith = (days: number) =>
      plan([rule], sources, twoRegions, { 'test-rule': { options: { days } } }).rules[0]?.rule;
    expect(plannedWith(0)).toMatchObject({ reads: [], evaluate: aloneSays });
    expect(plannedWith(1)).toBe(rule);
  });

  it('throws for a subject that no collector lists', () => {
    expect(() => plan([ruleOf({ subject: 'budget' })], sources, twoRegions, {})).toThrow('No collector lists budget.');
  });
});

describe('relatedPlaces', () => {
  const scopes = { 'ec2-instance': 'regional', 'iam-user': 'global' } as const;
  const at = { homeRegion: 'us-east-1', regions: ['eu-west-1', 'sa-east-1'] };
  const need = (where: 'same-region' | 'home-region' | 'every-region', type = 'ec2-instance' as const) => ({
    type,
    in: where,
    reads: [],
    consults: [],
  });

  it('looks where the rule says', () => {
    expect(relatedPlaces(scopes, need('same-region'), 'eu-west-1', at)).toEqual(['eu-west-1']);
    expect(relatedPlaces(scopes, need('home-region'), 'eu-west-1', at)).toEqual(['us-east-1']);
    expect(relatedPlaces(scopes, need('every-region'), 'eu-west-1', at)).toEqual(['eu-west-1', 'sa-east-1']);
  });

  it('looks for what belongs to no region in the one place where it is', () => {
    expect(placesOf(scopes, 'iam-user', at.regions)).toEqual(['global']);
  });
});

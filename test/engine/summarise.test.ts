import { describe, expect, it } from 'vitest';
import { evaluate, plan, summarise } from '../../src/engine/index.ts';
import type { Cause, CostBasis, Inventoried, Inventory, Regions, Report, Run } from '../../src/model/index.ts';
import { priceFindings } from '../../src/pricing/index.ts';
import { bare, denied, ruleOf, testAccount, twoRegions } from '../support/sources.ts';

const sources = [{ type: 'ec2-instance', scope: 'regional' }] as const;

// Each resource is judged by what its name says.
const byName = ruleOf({
  severity: 'medium',
  evaluate: ({ id }, { verdict }) => {
    if (id.startsWith('bad'))
      return verdict.fail('bad', {}, { evidence: {}, bills: [{ item: 'ebs-gp3-gb-month', quantity: 1 }] });
    if (id.startsWith('odd')) return verdict.unclear('odd', {});
    return id.startsWith('na') ? verdict.notApplicable('fine', {}) : verdict.pass('fine', {});
  },
});

const summed = (
  ids: { readonly [region: string]: readonly string[] },
  gaps: { readonly regions?: readonly Cause[]; readonly listing?: readonly Cause[] } = {},
  rules = [byName],
): Report => {
  const regions: Regions = { ...twoRegions, missing: gaps.regions ?? [] };
  const inventory: Inventory = {
    account: testAccount,
    regions,
    takenAt: '2026-11-22T12:00:00.000Z',
    listings: regions.scanned.map((region) => ({
      type: 'ec2-instance',
      region,
      arn: `arn:aws:ec2:${region}:111122223333:instance/*`,
      items: (ids[region] ?? []).map((id) => ({ ...bare('ec2-instance', id, region), facets: {} }) as Inventoried),
      missing: gaps.listing ?? [],
    })),
  };
  const planned = plan(rules, sources, regions, {});
  const price = () => ({ monthlyUsd: 0.1, basis: [], partial: false });
  const findings = priceFindings(
    evaluate(planned, inventory, () => false),
    price,
  );
  return summarise(planned, inventory, findings, {} as Run, { calls: [], seconds: 0, peakMemoryMb: 0 });
};

describe('lock 3, sum', () => {
  it('clean needs every pair judged and nothing failing', () => {
    const { conclusion, coverage } = summed({ 'eu-west-1': ['ok-1'], 'us-east-1': ['na-1'] });
    expect(conclusion).toBe('clean');
    expect(coverage).toEqual({ complete: true, planned: 2, evaluated: 2, empty: 0, incomplete: 0, gaps: [] });
  });

  it('nothing there is "nothing to check", counted apart from a pass', () => {
    const { conclusion, coverage, totals } = summed({ 'eu-west-1': ['ok-1'] });
    expect(conclusion).toBe('clean');
    expect(coverage).toMatchObject({ planned: 2, evaluated: 2, empty: 1 });
    expect(totals.outcomes).toEqual({ fail: 0, pass: 1, 'not-applicable': 0, unknown: 0 });
  });

  it('one unknown makes it incomplete', () => {
    const { conclusion, coverage } = summed({ 'eu-west-1': ['ok-1', 'odd-1'], 'us-east-1': ['ok-2'] });
    expect(conclusion).toBe('incomplete');
    expect(coverage).toMatchObject({ complete: false, planned: 2, evaluated: 1, incomplete: 1 });
  });

  it('a listing that is not whole makes it incomplete, though every resource seen passes', () => {
    const { conclusion, coverage } = summed({ 'eu-west-1': ['ok-1'] }, { listing: [denied('ec2:DescribeInstances')] });
    expect(conclusion).toBe('incomplete');
    expect(coverage).toMatchObject({ evaluated: 0, incomplete: 2, empty: 0 });
  });

  it('a list of regions that is not whole makes it incomplete, and says why', () => {
    const gap = denied('ec2:DescribeRegions');
    const { conclusion, coverage } = summed({ 'eu-west-1': ['ok-1'] }, { regions: [gap] });
    expect(conclusion).toBe('incomplete');
    expect(coverage).toMatchObject({ complete: false, gaps: [gap] });
  });

  it('what is listed once for all regions is one pair, wherever its resources are', () => {
    const regions: Regions = { ...twoRegions, missing: [] };
    const item = (id: string, region: string) => ({ ...bare('ec2-instance', id, region), facets: {} }) as Inventoried;
    const inventory: Inventory = {
      account: testAccount,
      regions,
      takenAt: '2026-11-22T12:00:00.000Z',
      listings: [
        {
          type: 'ec2-instance',
          region: 'global',
          arn: 'arn:aws:ec2:::*',
          items: [item('odd-1', 'eu-west-1'), item('odd-2', 'us-east-1'), item('odd-3', 'sa-east-1')],
          missing: [],
        },
      ],
    };
    const planned = plan([byName], [{ type: 'ec2-instance', scope: 'global' }], regions, {});
    const findings = priceFindings(
      evaluate(planned, inventory, () => false),
      () => ({ monthlyUsd: 0, basis: [], partial: false }),
    );
    const usage = { calls: [], seconds: 0, peakMemoryMb: 0 };
    const { coverage } = summarise(planned, inventory, findings, {} as Run, usage);
    expect(coverage).toMatchObject({ planned: 1, evaluated: 0, incomplete: 1, empty: 0 });
  });

  it('nothing planned is not clean', () => {
    expect(summed({}, {}, [])).toMatchObject({ conclusion: 'incomplete', coverage: { complete: false, planned: 0 } });
  });

  it('failing outranks incomplete, and the coverage still tells of both', () => {
    const { conclusion, coverage } = summed({ 'eu-west-1': ['bad-1', 'odd-1'] });
    expect(conclusion).toBe('failing');
    expect(coverage.complete).toBe(false);
  });
});

it('counts outcomes, fails by severity, and the known cost to the cent', () => {
  const { totals } = summed({ 'eu-west-1': ['bad-1', 'bad-2', 'bad-3', 'na-1'], 'us-east-1': ['odd-1'] });
  expect(totals).toEqual({
    outcomes: { fail: 3, pass: 0, 'not-applicable': 1, unknown: 1 },
    failsBySeverity: { critical: 0, high: 0, medium: 3, low: 0 },
    monthlyUsd: 0.3,
    exempt: { findings: 0, monthlyUsd: 0 },
  });
});

describe('the total cost', () => {
  const line = { item: 'x', of: null, unit: 'x', unitPriceUsd: 1, region: 'eu-west-1', asOf: 'x', source: 'x' };
  const totalWith = (basis: readonly CostBasis[], rules = [byName]) => {
    const items = ['bad-1'].map((id) => ({ ...bare('ec2-instance', id, 'eu-west-1'), facets: {} }) as Inventoried);
    const regions: Regions = { ...twoRegions, scanned: ['eu-west-1'] };
    const listing = { type: 'ec2-instance' as const, region: 'eu-west-1', arn: 'x', items, missing: [] };
    const inventory: Inventory = {
      account: testAccount,
      regions,
      takenAt: '2026-11-22T12:00:00.000Z',
      listings: [listing],
    };
    const planned = plan(rules, sources, regions, {});
    const price = () => ({ monthlyUsd: basis.reduce((sum, { quantity }) => sum + quantity, 0), basis, partial: false });
    const findings = priceFindings(
      evaluate(planned, inventory, () => false),
      price,
    );
    return summarise(planned, inventory, findings, {} as Run, { calls: [], seconds: 0, peakMemoryMb: 0 }).totals
      .monthlyUsd;
  };

  it('leaves out what is known only as an upper bound, since it says "at least"', () => {
    expect(totalWith([{ ...line, quantity: 5, atMost: true }])).toBe(0);
    expect(
      totalWith([
        { ...line, quantity: 5, atMost: true },
        { ...line, quantity: 2, atMost: false },
      ]),
    ).toBe(2);
  });

  it('counts a resource once, however many rules price it', () => {
    const twin = { ...byName, id: 'another-rule' };
    expect(totalWith([{ ...line, quantity: 3, atMost: false }], [byName, twin])).toBe(3);
  });
});

import { describe, expect, it } from 'vitest';
import { evaluate, plan } from '../../src/engine/index.ts';
import type { Bill, Inventoried, UnpricedFinding } from '../../src/model/index.ts';
import { priceFindings, pricerWith, unpricedIn } from '../../src/pricing/index.ts';
import { bare, ruleOf, testAccount, twoRegions } from '../support/sources.ts';

const hours: Bill = { item: 'ec2-instance-hour', of: 't3.micro', quantity: 730 };
const address: Bill = { item: 'public-ipv4-hour', quantity: 1 };
const volume: Bill = { item: 'ebs-gp3-gb-month', quantity: 100 };

/** One finding in each region, of a resource that bills these; null for a rule that says nothing of it. */
const billing = (bills: readonly Bill[] | null): readonly UnpricedFinding[] => {
  const rule = ruleOf({
    evaluate: (_, { verdict }) => verdict.fail('bad', {}, { evidence: {}, ...(bills && { bills }) }),
  });
  const listings = twoRegions.scanned.map((region) => ({
    type: 'ec2-instance' as const,
    region,
    arn: 'x',
    items: [{ ...bare('ec2-instance', 'i-1', region), facets: {} } as Inventoried],
    missing: [],
  }));
  const inventory = { account: testAccount, regions: twoRegions, takenAt: '2026-11-22T12:00:00.000Z', listings };
  const sources = [{ type: 'ec2-instance', scope: 'regional' }] as const;
  return evaluate(plan([rule], sources, twoRegions, {}), inventory, () => false);
};

describe('findings are priced', () => {
  const costs = (bills: readonly Bill[] | null) =>
    priceFindings(billing(bills), pricerWith([])).map(({ resource, monthlyUsd, costBasis }) => [
      resource.region,
      monthlyUsd,
      costBasis.length,
    ]);

  it('each in its own region, with the basis', () => {
    expect(costs([volume, volume])).toEqual([
      ['eu-west-1', null, 0],
      ['us-east-1', 16, 2],
    ]);
  });

  it('at 0 where nothing bills, and not at all where nothing is said', () => {
    expect(costs([]).map(([, usd]) => usd)).toEqual([0, 0]);
    expect(costs(null).map(([, usd]) => usd)).toEqual([null, null]);
  });

  it('and nothing else of them changes', () => {
    const [before] = billing([volume]);
    const [after] = priceFindings(billing([volume]), pricerWith([]));
    const { bills: _, managerRemoval: __, ...rest } = before as UnpricedFinding;
    expect(after).toEqual({ ...rest, monthlyUsd: null, costBasis: [] });
  });
});

describe('what has no price in our own lists', () => {
  it('is named once, with its region', () => {
    expect(unpricedIn([...billing([hours]), ...billing([hours, address])])).toEqual([
      { item: 'ec2-instance-hour', of: 't3.micro', region: 'eu-west-1' },
      { item: 'ec2-instance-hour', of: 't3.micro', region: 'us-east-1' },
      { item: 'public-ipv4-hour', of: null, region: 'eu-west-1' },
    ]);
  });

  it('is nothing where nothing bills, or nothing is said', () => {
    expect(unpricedIn([...billing([]), ...billing(null)])).toEqual([]);
  });
});

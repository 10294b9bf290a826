import { describe, expect, it } from 'vitest';
import { priceBills } from '../../src/pricing/index.ts';

describe('priceBills', () => {
  it('prices what bills, and shows its basis', () => {
    const estimate = priceBills([{ item: 'public-ipv4-hour', quantity: 730 }], 'us-east-1');
    expect(estimate).toMatchObject({ monthlyUsd: 3.65, partial: false });
    expect(estimate?.basis).toEqual([
      {
        item: 'public-ipv4-hour',
        of: null,
        unit: 'hour',
        unitPriceUsd: 0.005,
        quantity: 730,
        atMost: false,
        region: 'us-east-1',
        asOf: '2025-10-28',
        source: expect.stringContaining('AWS Price List'),
      },
    ]);
  });

  it('adds up, and rounds to cents only at the end', () => {
    const table = [
      { item: 'dynamodb-read-unit-hour', quantity: 5 * 730 },
      { item: 'dynamodb-write-unit-hour', quantity: 5 * 730 },
    ];
    expect(priceBills(table, 'us-east-1')?.monthlyUsd).toBe(2.85);
  });

  it('tells the kinds of an item apart', () => {
    const hours = (of: string) => priceBills([{ item: 'ec2-instance-hour', of, quantity: 730 }], 'sa-east-1');
    expect(hours('t3.medium')).toMatchObject({ monthlyUsd: 49.06, basis: [{ of: 't3.medium' }] });
    expect(hours('t3.medium on Windows')).toBeNull();
    expect(hours('x9.huge')).toBeNull();
  });

  it('says that it is partial where a part has no known price', () => {
    const bills = [
      { item: 'ebs-gp3-gb-month', quantity: 100 },
      { item: 'ebs-gp3-mibps-month', quantity: 125 },
    ];
    expect(priceBills(bills, 'us-east-1')).toMatchObject({ monthlyUsd: 8, partial: true, basis: [{ quantity: 100 }] });
  });

  it('takes no price of another region', () => {
    const volume = [{ item: 'ebs-gp3-gb-month', quantity: 100 }];
    expect(priceBills(volume, 'us-east-1')?.monthlyUsd).toBe(8);
    expect(priceBills(volume, 'sa-east-1')?.monthlyUsd).toBe(15.2);
    expect(priceBills(volume, 'eu-west-1')).toBeNull();
    expect(priceBills([{ item: 'ebs-gp2-gb-month', quantity: 1 }], 'sa-east-1')).toBeNull();
  });

  it('knows that nothing bills nothing', () => {
    expect(priceBills([], 'eu-west-1')).toEqual({ monthlyUsd: 0, basis: [], partial: false });
  });

  it('looks up nothing but its own items', () => {
    expect(priceBills([{ item: 'constructor', quantity: 1 }], 'us-east-1')).toBeNull();
    expect(priceBills([{ item: 'length', quantity: 1 }], 'toString')).toBeNull();
  });
});

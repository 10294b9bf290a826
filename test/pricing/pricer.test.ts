import { describe, expect, it } from 'vitest';
import type { Bill, PriceItem } from '../../src/model/index.ts';
import { pricerWith } from '../../src/pricing/index.ts';

const priceBills = pricerWith([]);

describe('a price by our own lists', () => {
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
    const table: readonly Bill[] = [
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
    const bills: readonly Bill[] = [
      { item: 'ebs-gp3-gb-month', quantity: 100 },
      { item: 'ebs-gp3-mibps-month', quantity: 125 },
    ];
    expect(priceBills(bills, 'us-east-1')).toMatchObject({
      monthlyUsd: 8,
      partial: true,
      basis: [{ quantity: 100 }, { unitPriceUsd: null }],
    });
  });

  it('takes no price of another region', () => {
    const volume: readonly Bill[] = [{ item: 'ebs-gp3-gb-month', quantity: 100 }];
    expect(priceBills(volume, 'us-east-1')?.monthlyUsd).toBe(8);
    expect(priceBills(volume, 'sa-east-1')?.monthlyUsd).toBe(15.2);
    expect(priceBills(volume, 'eu-west-1')).toBeNull();
    expect(priceBills([{ item: 'ebs-gp2-gb-month', quantity: 1 }], 'sa-east-1')).toBeNull();
  });

  it('knows that nothing bills nothing', () => {
    expect(priceBills([], 'eu-west-1')).toEqual({ monthlyUsd: 0, basis: [], partial: false });
  });

  it('looks up nothing but its own items', () => {
    for (const item of ['constructor', 'length'] as unknown as PriceItem[]) {
      expect(priceBills([{ item, quantity: 1 }], 'us-east-1')).toBeNull();
      expect(priceBills([{ item, quantity: 1 }], 'toString')).toBeNull();
    }
  });
});

describe('with quotes it', () => {
  const quote = {
    item: 'ec2-instance-hour',
    of: 't3.micro',
    region: 'eu-west-1',
    price: { usd: 0.0114, unit: 'hour', asOf: '2026-11-20', source: 'AWS Price List API' },
  };
  const bills: readonly Bill[] = [{ item: 'ec2-instance-hour', of: 't3.micro', quantity: 730 }];

  it('takes a quote for what the lists lack, with its basis', () => {
    expect(pricerWith([quote])(bills, 'eu-west-1')).toEqual({
      monthlyUsd: 8.32,
      partial: false,
      basis: [
        {
          item: 'ec2-instance-hour',
          of: 't3.micro',
          unit: 'hour',
          unitPriceUsd: 0.0114,
          quantity: 730,
          atMost: false,
          region: 'eu-west-1',
          asOf: '2026-11-20',
          source: 'AWS Price List API',
        },
      ],
    });
  });

  it('takes no quote of another region, none without a price, and none in the place of a list', () => {
    expect(pricerWith([quote])(bills, 'eu-west-2')).toBeNull();
    expect(pricerWith([{ ...quote, price: null }])(bills, 'eu-west-1')).toBeNull();
    const dearer = { ...quote, item: 'ebs-gp3-gb-month', of: null, region: 'us-east-1' };
    expect(pricerWith([dearer])([{ item: 'ebs-gp3-gb-month', quantity: 100 }], 'us-east-1')?.monthlyUsd).toBe(8);
  });
});

import { describe, expect, it } from 'vitest';
import type { PriceItem } from '../../src/model/index.ts';
import { type PriceQuery, priceIn, queryFor } from '../../src/pricing/index.ts';
import { dimension, product } from '../support/price-list.ts';

const today = '2026-11-22';
const hours = queryFor({ item: 'ec2-instance-hour', of: 't3.micro', region: 'eu-west-1' }) as PriceQuery;
const price = (...texts: readonly string[]) => priceIn(texts, hours, today);

describe('a price in the answer of the price list', () => {
  it('is the one on-demand price, with the day on which AWS published it', () => {
    expect(price(product([dimension('Hrs', '0.0114000000')]))).toEqual({
      usd: 0.0114,
      unit: 'hour',
      asOf: '2026-11-20',
      source: 'AWS Price List API',
    });
  });

  it('is not the nothing of hours that a reservation has paid for', () => {
    const free = dimension('Hrs', '0.0000000000');
    expect(price(product([free, dimension('Hrs', '0.0114000000')]))?.usd).toBe(0.0114);
    expect(price(product([free]))).toBeNull();
  });

  it('is the same in two products that cost the same', () => {
    const one = product([dimension('Hrs', '0.0050000000')]);
    expect(price(one, one)?.usd).toBe(0.005);
  });

  it.each([
    ['nothing', []],
    ['no JSON', ['<html>']],
    ['no object', ['null', '[]', '7']],
    ['no terms', ['{"product":{}}']],
    ['terms of another shape', ['{"terms":{"OnDemand":"none"}}']],
    ['reserved terms alone', [product([dimension('Hrs', '0.01')], 'Reserved')]],
    ['two prices', [product([dimension('Hrs', '0.01')]), product([dimension('Hrs', '0.02')])]],
    [
      'two prices, one of them by quantity',
      [product([dimension('Hrs', '0.01')]), product([{ ...dimension('Hrs', '0.01'), endRange: '9' }])],
    ],
    ['another unit', [product([dimension('vCPU-Hours', '0.01')])]],
    ['another currency', [product([{ ...dimension('Hrs', '0.01'), pricePerUnit: { CNY: '0.01' } }])]],
    ['no number', [product([dimension('Hrs', 'free')])]],
    ['a negative number', [product([dimension('Hrs', '-1')])]],
    ['a price by quantity', [product([{ ...dimension('Hrs', '0.01'), endRange: '1000' }])]],
    ['a price after what is free', [product([{ ...dimension('Hrs', '0.01'), beginRange: '750' }])]],
  ])('is none in %s', (_, texts) => {
    expect(price(...texts)).toBeNull();
  });

  it('is the one by the hour where the product is also sold by the gigabyte', () => {
    expect(price(product([dimension('Hrs', '0.0450000000'), dimension('GB', '0.0500000000')]))?.usd).toBe(0.045);
  });

  it('is counted in our own unit where AWS sells a larger one', () => {
    const query = queryFor({ item: 'ebs-gp3-mibps-month', of: null, region: 'us-east-1' }) as PriceQuery;
    const found = priceIn([product([dimension('GiBps-mo', '40.9600000000')])], query, today);
    expect(found).toMatchObject({ usd: 0.04, unit: 'MiBps-month' });
  });

  it('is known from today on where AWS names no day', () => {
    const undated = product([dimension('Hrs', '0.01')]).replace('2026-11-20T10:00:00Z', '');
    expect(price(undated)?.asOf).toBe(today);
  });
});

describe('how the price list is asked', () => {
  it('is by region, instance type and system', () => {
    expect(hours).toMatchObject({
      serviceCode: 'AmazonEC2',
      fields: { regionCode: 'eu-west-1', instanceType: 't3.micro', operatingSystem: 'Linux', tenancy: 'Shared' },
    });
    const windows = queryFor({ item: 'ec2-instance-hour', of: 't3.micro on Windows', region: 'eu-west-1' });
    expect(windows?.fields).toMatchObject({ instanceType: 't3.micro', operatingSystem: 'Windows' });
  });

  it.each<[PriceItem, string | null, object]>([
    ['rds-instance-hour', 'db.t3.micro postgres', { databaseEngine: 'PostgreSQL', deploymentOption: 'Single-AZ' }],
    ['rds-multi-az-instance-hour', 'db.t3.micro mysql', { databaseEngine: 'MySQL', deploymentOption: 'Multi-AZ' }],
    ['aurora-instance-hour', 'db.r6g.large aurora-mysql', { databaseEngine: 'Aurora MySQL', storage: 'EBS Only' }],
    ['rds-gp3-multi-az-gb-month', null, { volumeType: 'General Purpose-GP3', deploymentOption: 'Multi-AZ' }],
    ['elasticache-node-hour', 'cache.t3.micro valkey', { instanceType: 'cache.t3.micro', cacheEngine: 'Valkey' }],
    ['ebs-gp3-gb-month', null, { volumeApiName: 'gp3', productFamily: 'Storage' }],
    ['load-balancer-hour', 'network', { productFamily: 'Load Balancer-Network' }],
  ])('is by what bills: %s of %s', (item, of, fields) => {
    expect(queryFor({ item, of, region: 'eu-west-1' })?.fields).toMatchObject({ ...fields, regionCode: 'eu-west-1' });
  });

  it.each<[PriceItem, string | null]>([
    ['rds-instance-hour', 'db.t3.micro oracle-ee license-included'],
    ['elasticache-node-hour', 'cache.t3.micro tomorrow'],
    ['load-balancer-hour', 'tomorrow'],
    ['ec2-instance-hour', 't3.micro on an unknown platform'],
    ['ec2-spot-instance-hour', 't3.micro'],
    ['constructor' as PriceItem, null],
  ])('is not, for %s of %s', (item, of) => {
    expect(queryFor({ item, of, region: 'eu-west-1' })).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { boundOf, type Inventoried, type Rule, unread } from '../../src/model/index.ts';
import { priceFindings, pricerWith } from '../../src/pricing/index.ts';
import { formats } from '../../src/reporters/index.ts';
import { ruleById } from '../../src/rules/index.ts';
import { elasticIp } from '../support/build/elastic-ip.ts';
import { elasticacheCluster } from '../support/build/elasticache-cluster.ts';
import { keyLastUsage, kmsKey } from '../support/build/kms-key.ts';
import { rdsInstance } from '../support/build/rds-instance.ts';
import { series, steady } from '../support/build/series.ts';
import { vpcEndpoint } from '../support/build/vpc-endpoint.ts';
import { inventoryOf } from '../support/inventory.ts';
import { judged } from '../support/judged.ts';
import { judge } from '../support/rule-tester.ts';

const here = { region: 'us-east-1' };
const rule = (id: string): Rule => ruleById(id) as Rule;
const bills = (id: string, subject: Inventoried, now?: string) =>
  judge(rule(id), { name: '', subject, message: '', ...(now === undefined ? {} : { now }) }).bills;
const priced = (id: string, subject: Inventoried) => {
  const [finding] = priceFindings([judge(rule(id), { name: '', subject, message: '' })], pricerWith([]));
  return finding === undefined ? null : { usd: finding.monthlyUsd, bound: boundOf(finding) };
};

describe('a part of a price is not the price', () => {
  const idle = { connections: steady(0, 7, { metric: 'DatabaseConnections' }) };
  // The class has no price in our own lists, its storage has.
  const partly = rdsInstance({ ...here, instanceClass: 'db.m6g.large', storageType: 'gp2', allocatedGib: 30 }, idle);

  it('where the class has none and the storage has one, the sum is the least', () => {
    expect(priced('rds-instance-idle', partly)).toEqual({ usd: 3.45, bound: 'at-least' });
  });

  it.each([
    ['text', 'at least US$\u00a03.45'],
    ['markdown', 'at least 3.45'],
    ['json', '"unitPriceUsd": null'],
    ['html', '"bound":"at-least"'],
  ] as const)('says so in %s', (format, words) => {
    const report = judged(inventoryOf([partly]), 'rds-instance-idle');
    const text = formats[format].render(report, { locale: 'en', rule: ruleById });
    expect(text.replaceAll('US$ ', 'US$\u00a0')).toContain(words);
  });

  it('has a price where all of its parts have, and none where none has', () => {
    expect(priced('rds-instance-idle', rdsInstance({ region: 'eu-west-1' }, idle))).toMatchObject({ usd: null });
    expect(pricerWith([])([{ item: 'kms-key-month', quantity: 1 }], 'us-east-1')).toMatchObject({ partial: false });
  });

  it('gives none where one part is the most and another is not known', () => {
    const mixed = [
      { item: 'ebs-snapshot-gb-month', quantity: 8, atMost: true },
      { item: 'efs-standard-gb-month', quantity: 8 },
    ] as const;
    expect(pricerWith([])(mixed, 'us-east-1')).toBeNull();
  });
});

it('an interface endpoint without a network interface bills nothing', () => {
  const bare = vpcEndpoint({ networkInterfaceIds: [] }, { bytes: series([]) });
  expect(judge(rule('vpc-endpoint-idle'), { name: '', subject: bare, message: '' })).toMatchObject({
    outcome: 'not-applicable',
    message: 'bare',
  });
});

describe('a key bills for its first and its second rotation too', () => {
  const unused = { lastUsage: keyLastUsage({ usedAt: '2026-05-20T00:00:00.000Z' }) };
  it.each([
    [0, 1],
    [1, 2],
    [2, 3],
    [9, 3],
  ])('%i rotations: %i dollars', (rotations, usd) => {
    expect(priced('kms-key-unused', kmsKey(here, { ...unused, rotations }))).toEqual({ usd, bound: 'exact' });
  });

  it('at least one, where the rotations were not read', () => {
    const key = kmsKey(here, unused);
    const denied = unread({ kind: 'denied', operation: 'kms:ListKeyRotations', action: 'kms:ListKeyRotations' });
    expect(priced('kms-key-unused', { ...key, facets: { ...key.facets, rotations: denied } })).toEqual({
      usd: 1,
      bound: 'at-least',
    });
  });
});

describe('who brings an address decides what it costs', () => {
  const loose = { associationId: null, instanceId: null, networkInterfaceId: null, networkInterfaceOwnerId: null };
  it.each([
    ['of Amazon', { publicIpv4Pool: 'amazon' }, ['public-ipv4-hour']],
    ['of a pool that was brought', { publicIpv4Pool: 'ipv4pool-ec2-0a' }, []],
    ['of a pool of IPAM, which may hold either', { publicIpv4Pool: 'ipam-pool-0a' }, ['ipam-pool-ipv4-hour']],
    ["of an Outpost's owner", { publicIpv4Pool: 'ipv4pool-coip-0a' }, []],
    ['of a carrier', { publicIpv4Pool: 'carrier' }, ['carrier-ipv4-hour']],
  ])('%s', (_, pool, items) => {
    const found = bills('elastic-ip-unattached', elasticIp({ ...loose, ...pool }));
    expect(found?.map(({ item }) => item)).toEqual(items);
  });
});

describe('Extended Support is counted where the version tells it', () => {
  const idle = { connections: steady(0, 7, { metric: 'DatabaseConnections' }) };
  const supported = (engine: string, engineVersion: string, now?: string) =>
    bills('rds-instance-idle', rdsInstance({ engine, engineVersion }, idle), now)
      ?.filter(({ item }) => item === 'rds-extended-support-hour')
      .map(({ of }) => of);

  it.each([
    ['mysql', '5.7.44', ['mysql 5.7']],
    ['mysql', '8.0.41', ['mysql 8.0']],
    ['mysql', '8.4.5', []],
    ['postgres', '12.22', ['postgres 12']],
    ['postgres', '13.20', ['postgres 13']],
    ['postgres', '14.7', []],
    ['postgres', '17.4', []],
    ['mariadb', '10.5.1', []],
    ['mysql', '5.70.1', []],
  ])('%s %s', (engine, version, of) => {
    expect(supported(engine, version)).toEqual(of);
  });

  it('from the day on which it begins', () => {
    const cache = (now: string) =>
      bills('elasticache-left-running', elasticacheCluster({ engineVersion: '5.0.6' }, quiet), now)?.length;
    const quiet = { lookups: steady(0, 14), writes: series([]), otherCommands: series([]), connections: steady(4, 14) };
    expect(cache('2026-11-22T12:00:00.000Z')).toBe(2);
    const newer = elasticacheCluster({ engineVersion: '6.2.6' }, quiet);
    expect(bills('elasticache-left-running', newer)).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { isAwsOwned, isLeaving, isLeavingState } from '../../src/derived/index.ts';
import { type Inventoried, known, unread } from '../../src/model/index.ts';
import { dynamodbTable } from '../support/build/dynamodb-table.ts';
import { ec2Instance } from '../support/build/ec2-instance.ts';
import { elasticIp } from '../support/build/elastic-ip.ts';
import { kmsKey } from '../support/build/kms-key.ts';
import { natGateway } from '../support/build/nat-gateway.ts';
import { networkInterface } from '../support/build/network-interface.ts';
import { opensearchDomain } from '../support/build/opensearch-domain.ts';
import { secret } from '../support/build/secret.ts';
import { denied } from '../support/sources.ts';

const described = (item: Inventoried, change: object): Inventoried => {
  const read = item.facets.description;
  const value = read?.known ? (read.value as object) : {};
  return { ...item, facets: { ...item.facets, description: known({ ...value, ...change }) } };
};

describe('what is on its way out', () => {
  it.each<[string, Inventoried]>([
    ['an instance', ec2Instance({ state: 'shutting-down' })],
    ['an instance that AWS still shows', ec2Instance({ state: 'terminated' })],
    ['a NAT gateway', natGateway({ state: 'deleting' })],
    ['a table, by its description', described(dynamodbTable(), { status: 'DELETING' })],
    ['a key that waits for its end', described(kmsKey(), { state: 'PendingDeletion' })],
    ['a secret that waits for its end', secret({ deletedAt: '2026-11-20T00:00:00.000Z' })],
    ['a domain', opensearchDomain({ deleted: true })],
  ])('%s', (_, item) => {
    expect(isLeaving(item)).toBe(true);
  });

  it.each<[string, Inventoried]>([
    ['a running instance', ec2Instance({ state: 'running' })],
    ['a stopped instance', ec2Instance({ state: 'stopped' })],
    ['a secret', secret({ deletedAt: null })],
    ['a domain', opensearchDomain({ deleted: false })],
    ['what has no states', elasticIp()],
    [
      'what could not be read',
      { ...dynamodbTable(), facets: { description: unread(denied('dynamodb:DescribeTable')) } },
    ],
    ['what was not asked', { ...dynamodbTable(), facets: {} }],
  ])('is not %s', (_, item) => {
    expect(isLeaving(item)).toBe(false);
  });

  it('is told by a state alone', () => {
    expect(isLeavingState('ec2-instance', 'shutting-down')).toBe(true);
    expect(isLeavingState('ec2-instance', 'stopped')).toBe(false);
    expect(isLeavingState('secret', 'anything')).toBe(false);
  });
});

describe('what an AWS service made for itself', () => {
  it.each<[string, boolean, Inventoried]>([
    ['an address that a service manages', true, elasticIp({ serviceManaged: 'alb' })],
    ['an address', false, elasticIp({ serviceManaged: null })],
    ['an interface that a service asked for', true, networkInterface({ requesterManaged: true })],
    ['an interface', false, networkInterface({ requesterManaged: false })],
    ['a key of a service', true, kmsKey({ aliases: ['aws/ebs'] })],
    ['a key with a name of its own', false, kmsKey({ aliases: ['shop'] })],
  ])('%s: %s', (_, owned, item) => {
    expect(isAwsOwned(item)).toBe(owned);
  });
});

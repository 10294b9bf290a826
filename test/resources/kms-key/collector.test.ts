import { describe, expect, it } from 'vitest';
import { ResourceGone } from '../../../src/model/index.ts';
import { kmsKey } from '../../../src/resources/kms-key/collector.ts';
import { type Answers, awsError, facetRead, listed } from '../../support/fake-aws.ts';

const key = { KeyId: 'k-1', KeyArn: 'arn:aws:kms:eu-west-1:111122223333:key/k-1' };
const lists: Answers = {
  'kms:ListKeys': () => [{ Keys: [key], NextMarker: 'x' }, { Keys: [{ ...key, KeyId: 'k-2' }] }],
  'kms:ListAliases': () => ({
    Aliases: [
      { AliasName: 'alias/shop', TargetKeyId: 'k-1' },
      { AliasName: 'alias/billing', TargetKeyId: 'k-1' },
      // Reserved by AWS, and without a key until somebody uses it.
      { AliasName: 'alias/aws/ebs' },
    ],
  }),
};
const facetOf = async (facet: string, answers: Answers) => {
  const [item] = await listed(kmsKey, lists);
  if (item === undefined) throw new Error('no key');
  return facetRead(kmsKey, answers, item, facet);
};

it('lists the keys of every page with their aliases', async () => {
  expect(await listed(kmsKey, lists)).toMatchObject([
    { id: 'k-1', name: 'billing', aliases: ['billing', 'shop'] },
    { id: 'k-2', name: null, aliases: [] },
  ]);
});

it.each([
  ['Keys', { ...lists, 'kms:ListKeys': () => ({}) }],
  ['Aliases', { ...lists, 'kms:ListAliases': () => ({}) }],
  ['AliasName', { ...lists, 'kms:ListAliases': () => ({ Aliases: [{ TargetKeyId: 'k-1' }] }) }],
])('does not guess %s', async (field, answers: Answers) => {
  await expect(listed(kmsKey, answers)).rejects.toThrow(`AWS's answer lacks ${field}`);
});

describe('description', () => {
  const metadata = {
    KeyId: 'k-1',
    KeyManager: 'CUSTOMER' as const,
    KeyState: 'Enabled' as const,
    CreationDate: new Date('2025-06-01T00:00:00Z'),
    MultiRegion: false,
    KeySpec: 'SYMMETRIC_DEFAULT' as const,
  };
  const describedAs = (KeyMetadata: object | undefined) =>
    facetOf('description', { 'kms:DescribeKey': () => ({ KeyMetadata }) as never });

  it('says who manages the key, and in which state it is', async () => {
    expect(await describedAs(metadata)).toEqual({
      manager: 'CUSTOMER',
      state: 'Enabled',
      createdAt: '2025-06-01T00:00:00.000Z',
      multiRegion: false,
      relatives: [],
      keySpec: 'SYMMETRIC_DEFAULT',
      keyStore: null,
    });
  });

  it('does not call a key regional where AWS says nothing of it', async () => {
    expect(await describedAs({ ...metadata, MultiRegion: undefined })).toMatchObject({ multiRegion: null });
  });

  it('names the other keys of a multi-Region key, and where its material lies', async () => {
    const [itself, primary, replica] = ['k', 'p', 'r'].map(
      (each) => `arn:aws:kms:eu-west-1:111122223333:key/mrk-${each}`,
    );
    const MultiRegionConfiguration = { PrimaryKey: { Arn: primary }, ReplicaKeys: [{ Arn: itself }, { Arn: replica }] };
    expect(
      await describedAs({ ...metadata, Arn: itself, MultiRegionConfiguration, CustomKeyStoreId: 'cks-0a' }),
    ).toMatchObject({ relatives: [primary, replica], keyStore: 'cks-0a' });
    expect(await describedAs({ ...metadata, Origin: 'EXTERNAL_KEY_STORE' })).toMatchObject({ keyStore: 'external' });
  });

  it.each(['KeyManager', 'KeyState', 'CreationDate', 'KeySpec'])('does not guess %s', async (field) => {
    await expect(describedAs({ ...metadata, [field]: undefined })).rejects.toThrow(`AWS's answer lacks ${field}`);
  });
});

describe('last usage', () => {
  const TrackingStartDate = new Date('2026-03-01T00:00:00Z');
  const usage = (answer: object) => facetOf('lastUsage', { 'kms:GetKeyLastUsage': () => answer as never });

  it('is the last operation', async () => {
    const KeyLastUsage = { Operation: 'Decrypt', Timestamp: new Date('2026-11-21T09:00:00Z') };
    expect(await usage({ KeyLastUsage, TrackingStartDate })).toEqual({
      usedAt: '2026-11-21T09:00:00.000Z',
      operation: 'Decrypt',
      trackedSince: '2026-03-01T00:00:00.000Z',
    });
  });

  it('is none where AWS answers with an empty object', async () => {
    expect(await usage({ KeyLastUsage: {}, TrackingStartDate })).toMatchObject({ usedAt: null, operation: null });
  });

  it.each([
    ['KeyLastUsage', { TrackingStartDate }],
    ['TrackingStartDate', { KeyLastUsage: {} }],
  ])('is not guessed without %s', async (field, answer) => {
    await expect(usage(answer)).rejects.toThrow(`AWS's answer lacks ${field}`);
  });
});

it('reads tags, and drops a key that vanished', async () => {
  const tags = { 'kms:ListResourceTags': () => ({ Tags: [{ TagKey: 'team', TagValue: 'shop' }] }) };
  expect(await facetOf('tagging', tags)).toEqual({ team: 'shop' });
  const gone: Answers = {
    'kms:DescribeKey': () => awsError('NotFoundException'),
    'kms:GetKeyLastUsage': () => awsError('NotFoundException'),
    'kms:ListResourceTags': () => awsError('NotFoundException'),
  };
  for (const facet of ['description', 'lastUsage', 'tagging'])
    await expect(facetOf(facet, gone)).rejects.toThrow(ResourceGone);
});

it('reads who holds a grant, each once', async () => {
  const grants = {
    'kms:ListGrants': () => ({
      Grants: [
        { GranteePrincipal: 'rds.eu-west-1.amazonaws.com' },
        { GranteePrincipal: 'arn:aws:iam::111122223333:role/app' },
        { GranteePrincipal: 'rds.eu-west-1.amazonaws.com' },
      ],
    }),
  };
  expect(await facetOf('grants', grants)).toEqual([
    'arn:aws:iam::111122223333:role/app',
    'rds.eu-west-1.amazonaws.com',
  ]);
  await expect(facetOf('grants', { 'kms:ListGrants': () => ({ Grants: [{}] }) })).rejects.toThrow(
    'lacks GranteePrincipal',
  );
});

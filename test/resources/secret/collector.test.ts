import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/model/index.ts';
import { secret } from '../../../src/resources/secret/collector.ts';
import { secret as built } from '../../support/build/secret.ts';
import { type Answers, awsError, facetRead, listed } from '../../support/fake-aws.ts';

const one = {
  ARN: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop/database-a1b2c3',
  Name: 'shop/database',
  CreatedDate: new Date('2025-06-01T00:00:00Z'),
};
const secrets = (...SecretList: object[]) =>
  listed(secret, { 'secretsmanager:ListSecrets': () => ({ SecretList: SecretList as never }) });

it('takes a secret without a date of access for one that nobody ever read', async () => {
  expect(await secrets(one)).toMatchObject([
    {
      id: 'shop/database',
      arn: one.ARN,
      tags: { known: true, value: {} },
      createdAt: '2025-06-01T00:00:00.000Z',
      lastAccessedAt: null,
      deletedAt: null,
      owningService: null,
      primaryRegion: null,
      rotates: false,
    },
  ]);
});

it('keeps what AWS says of it, and knows a replica by its primary region', async () => {
  const said = {
    ...one,
    Tags: [{ Key: 'team', Value: 'shop' }],
    LastAccessedDate: new Date('2026-11-21T00:00:00Z'),
    DeletedDate: new Date('2026-11-22T00:00:00Z'),
    OwningService: 'rds',
    PrimaryRegion: 'us-east-1',
    RotationEnabled: true,
  };
  expect(await secrets(said, { ...said, PrimaryRegion: 'eu-west-1' })).toMatchObject([
    {
      tags: { value: { team: 'shop' } },
      lastAccessedAt: '2026-11-21T00:00:00.000Z',
      deletedAt: '2026-11-22T00:00:00.000Z',
      owningService: 'rds',
      primaryRegion: 'us-east-1',
      rotates: true,
    },
    { primaryRegion: null },
  ]);
});

it('never keeps anything that could be the value', async () => {
  const canary = {
    ...one,
    SecretString: 'canary',
    SecretVersionsToStages: { canary: ['AWSCURRENT'] },
    Description: 'canary',
  };
  expect(JSON.stringify(await secrets(canary))).not.toContain('canary');
});

it.each([
  ['SecretList', undefined],
  ['Name', { ...one, Name: undefined }],
  ['ARN', { ...one, ARN: undefined }],
  ['CreatedDate', { ...one, CreatedDate: undefined }],
])('does not guess %s', async (field, malformed) => {
  const answer = malformed === undefined ? {} : { SecretList: [malformed] };
  await expect(listed(secret, { 'secretsmanager:ListSecrets': () => answer })).rejects.toThrow(
    `AWS's answer lacks ${field}`,
  );
});

describe('the same secret in other regions', () => {
  const readIn = (dates: { readonly [region: string]: string | null | undefined }): Answers => ({
    'secretsmanager:DescribeSecret': (_, region) => {
      const date = dates[region];
      if (date === undefined) return awsError('ResourceNotFoundException');
      return {
        ...(date === null ? {} : { LastAccessedDate: new Date(date) }),
        ...(region === 'eu-west-1' ? { ReplicationStatus: [{ Region: 'us-east-1' }, { Region: 'sa-east-1' }] } : {}),
      };
    },
  });
  const day = '2026-11-21T00:00:00.000Z';
  const relatives = (fields: Partial<Item<'secret'>>, answers: Answers) =>
    facetRead(secret, answers, built(fields), 'relatives');

  it('are the replicas of a primary, each with the reads of its own region', async () => {
    expect(await relatives({}, readIn({ 'eu-west-1': null, 'us-east-1': day, 'sa-east-1': null }))).toEqual([
      { region: 'us-east-1', isPrimary: false, lastAccessedAt: day },
      { region: 'sa-east-1', isPrimary: false, lastAccessedAt: null },
    ]);
  });

  it('leave out a replica that went in the meantime', async () => {
    expect(await relatives({}, readIn({ 'eu-west-1': null, 'us-east-1': null }))).toHaveLength(1);
  });

  it('are the primary of a replica, or nothing where that is gone', async () => {
    const replica = { primaryRegion: 'us-east-1' };
    expect(await relatives(replica, readIn({ 'us-east-1': day }))).toEqual([
      { region: 'us-east-1', isPrimary: true, lastAccessedAt: day },
    ]);
    expect(await relatives(replica, readIn({}))).toEqual([]);
  });
});

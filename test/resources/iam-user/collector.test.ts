import { describe, expect, it } from 'vitest';
import { known, type Place } from '../../../src/model/index.ts';
import { iamUser } from '../../../src/resources/iam-user/collector.ts';
import { csvOf, reportAnswer, rootCells, userCells } from '../../support/credential-csv.ts';
import { type Answers, facetRead, fakeAws, listed, place } from '../../support/fake-aws.ts';

const everywhere: Place = { ...place, region: 'global' };

const user = (UserName: string, CreateDate = new Date('2025-01-01T12:00:00Z')) => ({
  UserName,
  UserId: 'AIDAEXAMPLE',
  Path: '/',
  Arn: `arn:aws:iam::111122223333:user/${UserName}`,
  CreateDate,
});

const read = async (facet: string, who: ReturnType<typeof user>, answers: Answers) => {
  const [item] = await listed(iamUser, { 'iam:ListUsers': () => ({ Users: [who] }) }, everywhere);
  if (item === undefined) throw new Error('no user');
  return facetRead(iamUser, answers, item, facet, everywhere);
};

it('lists every page of users', async () => {
  const users = await listed(
    iamUser,
    { 'iam:ListUsers': () => [{ Users: [user('alice')], IsTruncated: true }, { Users: [user('bob')] }] },
    everywhere,
  );
  expect(users).toMatchObject([
    {
      type: 'iam-user',
      id: 'alice',
      arn: 'arn:aws:iam::111122223333:user/alice',
      region: 'global',
      name: 'alice',
      createdAt: '2025-01-01T12:00:00.000Z',
    },
    { id: 'bob' },
  ]);
});

it('does not take an answer without the list for an empty one', async () => {
  await expect(listed(iamUser, { 'iam:ListUsers': () => ({ Users: undefined }) }, everywhere)).rejects.toThrow(
    "AWS's answer lacks Users",
  );
});

it('has an ARN that stands for all users, without a region', () => {
  expect(iamUser.bind(fakeAws({})).everything(everywhere)).toBe('arn:aws:iam::111122223333:user/*');
});

describe('credentials', () => {
  const report: Answers = {
    'iam:GenerateCredentialReport': () => ({ State: 'COMPLETE' }),
    'iam:GetCredentialReport': () => reportAnswer(csvOf(rootCells(), userCells())),
  };

  it('is the row of the user, with the age of the report', async () => {
    expect(await read('credentials', user('alice'), report)).toMatchObject({
      user: 'alice',
      mfaActive: known(true),
      reportedAt: '2026-11-22T10:00:00.000Z',
    });
  });

  it('is null for a user who is newer than the report', async () => {
    expect(await read('credentials', user('bob', new Date('2026-11-22T11:00:00Z')), report)).toBeNull();
  });

  it('is null for a user made again under a name that the report still knows', async () => {
    expect(await read('credentials', user('alice', new Date('2026-11-22T11:00:00Z')), report)).toBeNull();
  });
});

it('reads tags one user at a time', async () => {
  const tags = await read('tagging', user('alice'), {
    'iam:ListUserTags': ({ UserName }) => [{ Tags: [{ Key: 'who', Value: UserName }] }, { Tags: [] }],
  });
  expect(tags).toEqual({ who: 'alice' });
});

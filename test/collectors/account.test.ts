import { describe, expect, it } from 'vitest';
import { account } from '../../src/collectors/account.ts';
import { known, type Place } from '../../src/model/index.ts';
import { csvOf, reportAnswer, rootCells, userCells } from '../support/credential-csv.ts';
import { type Answers, facetRead, fakeAws, listed, place } from '../support/fake-aws.ts';

const everywhere: Place = { ...place, region: 'global' };

const read = async (facet: string, answers: Answers) => {
  const [item] = await listed(account, {}, everywhere);
  if (item === undefined) throw new Error('no account');
  return facetRead(account, answers, item, facet, everywhere);
};

it('is there without a call, under the ARN of root', async () => {
  expect(await listed(account, {}, { ...everywhere, partition: 'aws-cn' })).toMatchObject([
    { id: '111122223333', arn: 'arn:aws-cn:iam::111122223333:root', region: 'global' },
  ]);
});

it('stands for itself where it is not there', () => {
  expect(account.bind(fakeAws({})).everything(everywhere)).toBe('arn:aws:iam::111122223333:root');
});

describe('summary', () => {
  const numbers = {
    AccountMFAEnabled: 1,
    AccountAccessKeysPresent: 0,
    AccountPasswordPresent: 1,
    AccountSigningCertificatesPresent: 0,
    Users: 3,
    UsersQuota: 5000,
  };
  const summaryOf = (SummaryMap: Record<string, number> | undefined) =>
    read('summary', { 'iam:GetAccountSummary': () => ({ SummaryMap }) });
  const without = (name: keyof typeof numbers) =>
    Object.fromEntries(Object.entries(numbers).filter(([each]) => each !== name));

  it('says what AWS says', async () => {
    expect(await summaryOf(numbers)).toEqual({
      rootMfaDevices: true,
      rootAccessKeys: false,
      rootPassword: known(true),
      rootSigningCertificates: known(false),
      users: 3,
    });
  });

  it('leaves a password unread of which AWS says nothing', async () => {
    expect(await summaryOf(without('AccountPasswordPresent'))).toMatchObject({ rootPassword: { known: false } });
  });

  it.each(['AccountMFAEnabled', 'AccountAccessKeysPresent', 'Users'] as const)('does without no %s', async (name) => {
    await expect(summaryOf(without(name))).rejects.toThrow(`AWS's answer lacks ${name}`);
  });

  it('does not guess what another number means', async () => {
    await expect(summaryOf({ ...numbers, AccountMFAEnabled: 2 })).rejects.toThrow('neither 0 nor 1');
    await expect(summaryOf(undefined)).rejects.toThrow('lacks SummaryMap');
  });
});

describe('rootCredentials', () => {
  const rootOf = (csv: string) =>
    read('rootCredentials', {
      'iam:GenerateCredentialReport': () => ({ State: 'COMPLETE' }),
      'iam:GetCredentialReport': () => reportAnswer(csv),
    });

  it("is root's row, with the age of the report", async () => {
    expect(await rootOf(csvOf(userCells(), rootCells({ password_enabled: 'FALSE' })))).toMatchObject({
      user: '<root_account>',
      reportedAt: '2026-11-22T10:00:00.000Z',
      passwordEnabled: known(false),
    });
  });

  it('is null where the report has no row of root', async () => {
    expect(await rootOf(csvOf(userCells()))).toBeNull();
  });
});

describe('federation', () => {
  const role = (RoleName: string, Path: string, Statement: object) => ({
    RoleName,
    Path,
    RoleId: 'AROA',
    Arn: `arn:aws:iam::111122223333:role${Path}${RoleName}`,
    CreateDate: new Date('2025-01-01T00:00:00Z'),
    AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify({ Statement })),
  });
  const service = { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' };
  const other = { Effect: 'Allow', Principal: { AWS: '444455556666' }, Action: 'sts:AssumeRole' };

  it('lists ways in over every page of roles', async () => {
    const federation = await read('federation', {
      'iam:ListSAMLProviders': () => ({ SAMLProviderList: [{ Arn: 'arn:aws:iam::111122223333:saml-provider/Okta' }] }),
      'iam:ListRoles': () => [
        { Roles: [role('Web', '/', service), role('Guest', '/', other)], IsTruncated: true },
        { Roles: [role('AWSReservedSSO_Admin_0a', '/aws-reserved/sso.amazonaws.com/', service)] },
      ],
    });
    expect(federation).toEqual({
      samlProviders: ['arn:aws:iam::111122223333:saml-provider/Okta'],
      entrances: [
        { role: 'Guest', by: 'another-account', from: '444455556666', externalId: false },
        { role: 'AWSReservedSSO_Admin_0a', by: 'identity-center', from: null, externalId: false },
      ],
    });
  });

  it('does not take answers without their lists for empty ones', async () => {
    const roles = { 'iam:ListRoles': () => ({ Roles: [] }) };
    await expect(read('federation', { ...roles, 'iam:ListSAMLProviders': () => ({}) })).rejects.toThrow(
      'lacks SAMLProviderList',
    );
    await expect(
      read('federation', {
        'iam:ListSAMLProviders': () => ({ SAMLProviderList: [] }),
        'iam:ListRoles': () => ({ Roles: undefined }),
      }),
    ).rejects.toThrow('lacks Roles');
  });
});

import { describe, expect, it } from 'vitest';
import { known, type Place } from '../../../src/model/index.ts';
import { account } from '../../../src/resources/account/collector.ts';
import { csvOf, reportAnswer, rootCells, userCells } from '../../support/credential-csv.ts';
import { type Answers, awsError, facetRead, fakeAws, listed, place } from '../../support/fake-aws.ts';

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

describe('rootVirtualDevices', () => {
  const device = (SerialNumber: string | undefined, Arn?: string) => ({ SerialNumber, User: Arn && { Arn } });
  const devicesOf = (...pages: readonly (readonly object[])[]) =>
    read('rootVirtualDevices', {
      'iam:ListVirtualMFADevices': ({ AssignmentStatus }) => {
        expect(AssignmentStatus).toBe('Assigned');
        return pages.map((VirtualMFADevices) => ({ VirtualMFADevices })) as never;
      },
    });
  const classic = 'arn:aws:iam::111122223333:mfa/root-account-mfa-device';
  const newer = 'arn:aws:iam::111122223333:mfa/root-phone';
  const root = 'arn:aws:iam::111122223333:root';

  it('are known by their holder, and by their name only where AWS names none, over all pages', async () => {
    const users = device('arn:aws:iam::111122223333:mfa/alice', 'arn:aws:iam::111122223333:user/alice');
    expect(await devicesOf([users, device(newer, root)], [device(classic)])).toEqual([newer, classic]);
    expect(await devicesOf([users])).toEqual([]);
    expect(await devicesOf([device(classic, 'arn:aws:iam::111122223333:user/alice')])).toEqual([]);
  });

  it('are not guessed where AWS does not say whose a device is', async () => {
    await expect(devicesOf([device('arn:aws:iam::111122223333:mfa/x')])).rejects.toThrow('lacks User.Arn');
    await expect(devicesOf([device(undefined, root)])).rejects.toThrow('lacks SerialNumber');
    await expect(read('rootVirtualDevices', { 'iam:ListVirtualMFADevices': () => ({}) as never })).rejects.toThrow(
      'lacks VirtualMFADevices',
    );
  });
});

describe('passwordPolicy', () => {
  const policy = {
    MinimumPasswordLength: 14,
    RequireSymbols: true,
    RequireNumbers: false,
    RequireUppercaseCharacters: false,
    RequireLowercaseCharacters: true,
    AllowUsersToChangePassword: true,
    ExpirePasswords: false,
  };
  const policyOf = (PasswordPolicy: object | undefined) =>
    read('passwordPolicy', { 'iam:GetAccountPasswordPolicy': () => ({ PasswordPolicy }) as never });

  it('says what AWS says, and takes what it leaves out for no limit', async () => {
    expect(await policyOf(policy)).toEqual({
      minLength: 14,
      symbols: true,
      numbers: false,
      uppercase: false,
      lowercase: true,
      changeable: true,
      remembered: null,
      maxAgeDays: null,
      hardExpiry: false,
    });
    expect(
      await policyOf({ ...policy, PasswordReusePrevention: 24, MaxPasswordAge: 90, HardExpiry: true }),
    ).toMatchObject({ remembered: 24, maxAgeDays: 90, hardExpiry: true });
    expect(await policyOf({ ...policy, PasswordReusePrevention: 0, MaxPasswordAge: 0 })).toMatchObject({
      remembered: null,
      maxAgeDays: null,
    });
  });

  it.each(['NoSuchEntity', 'NoSuchEntityException'])('is null where there is none: %s', async (name) => {
    expect(await read('passwordPolicy', { 'iam:GetAccountPasswordPolicy': () => awsError(name) })).toBeNull();
  });

  it('is not known from a denial or half an answer', async () => {
    await expect(
      read('passwordPolicy', { 'iam:GetAccountPasswordPolicy': () => awsError('AccessDenied') }),
    ).rejects.toThrow('AccessDenied');
    await expect(policyOf(undefined)).rejects.toThrow('lacks PasswordPolicy');
    await expect(policyOf({ ...policy, MinimumPasswordLength: undefined })).rejects.toThrow('MinimumPasswordLength');
  });
});

describe('consoleUsers', () => {
  it('counts passwords among the users of the report, root left out', async () => {
    const csv = csvOf(
      rootCells(),
      userCells(),
      userCells({ user: 'bob', arn: 'arn:aws:iam::111122223333:user/bob', password_enabled: 'false' }),
      userCells({ user: 'eve', arn: 'arn:aws:iam::111122223333:user/eve', password_enabled: 'perhaps' }),
    );
    const users = await read('consoleUsers', {
      'iam:GenerateCredentialReport': () => ({ State: 'COMPLETE' }),
      'iam:GetCredentialReport': () => reportAnswer(csv),
    });
    expect(users).toEqual({ withPassword: 1, unsure: 1, reported: 3, reportedAt: '2026-11-22T10:00:00.000Z' });
  });
});

describe('securityContact', () => {
  const contact = {
    AlternateContactType: 'SECURITY' as const,
    Name: 'Ana Zumbi',
    EmailAddress: 'seguranca@example.com',
    PhoneNumber: '+55 11 5555 0101',
  };

  it('is told to be there, and nothing of it', async () => {
    const told = await read('securityContact', {
      'account:GetAlternateContact': ({ AlternateContactType }) => {
        expect(AlternateContactType).toBe('SECURITY');
        return { AlternateContact: contact };
      },
    });
    expect(told).toBe(true);
  });

  it('is none where AWS finds none, and not known otherwise', async () => {
    const answer = (value: object | Error) =>
      read('securityContact', { 'account:GetAlternateContact': () => value as never });
    expect(await answer(awsError('ResourceNotFoundException'))).toBe(false);
    await expect(answer(awsError('AccessDeniedException'))).rejects.toThrow('AccessDeniedException');
    await expect(answer({})).rejects.toThrow('lacks AlternateContact');
  });
});

describe('organization', () => {
  const asked = (Organization: object | undefined) =>
    read('organization', { 'organizations:DescribeOrganization': () => (Organization ? { Organization } : {}) });

  it('is known by its id and by who pays', async () => {
    expect(await asked({ Id: 'o-a1b2c3d4e5', MasterAccountId: '444455556666' })).toEqual({
      id: 'o-a1b2c3d4e5',
      managementAccount: '444455556666',
    });
  });

  it('is none where AWS says so, and not where AWS says nothing', async () => {
    const none = { 'organizations:DescribeOrganization': () => awsError('AWSOrganizationsNotInUseException') };
    expect(await read('organization', none)).toBeNull();
    await expect(asked(undefined)).rejects.toThrow('lacks Organization');
    await expect(asked({ Id: 'o-a1b2c3d4e5' })).rejects.toThrow('lacks MasterAccountId');
  });
});

describe('estimatedCharges', () => {
  it.each([
    ['aws', 'USD'],
    ['aws-cn', 'CNY'],
  ])('is the bill as it grew, in %s in %s', async (partition, currency) => {
    const answers: Answers = {
      'cloudwatch:GetMetricStatistics': ({ Namespace, MetricName, Dimensions, Statistics }) => {
        expect({ Namespace, MetricName, Dimensions, Statistics }).toEqual({
          Namespace: 'AWS/Billing',
          MetricName: 'EstimatedCharges',
          Dimensions: [{ Name: 'Currency', Value: currency }],
          Statistics: ['Maximum'],
        });
        return { Datapoints: [{ Timestamp: new Date('2026-11-20T00:00:00Z'), Maximum: 12.5, Unit: 'None' }] };
      },
    };
    const there = { ...everywhere, partition };
    const [item] = await listed(account, {}, there);
    if (item === undefined) throw new Error('no account');
    expect(await facetRead(account, answers, item, 'estimatedCharges', there)).toMatchObject({
      currency,
      charges: { days: [{ day: '2026-11-20', value: 12.5 }] },
    });
  });
});

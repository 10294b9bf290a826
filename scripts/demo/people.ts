import { type Inventoried, known } from '../../src/model/index.ts';
import { account, rootRow, strongPolicy, summary } from '../../test/support/build/account.ts';
import { accessKey, credentials, lastUse, noKey, noPassword } from '../../test/support/build/credential-row.ts';
import { freeTierOffer } from '../../test/support/build/free-tier.ts';
import { awsPolicy, iamRole } from '../../test/support/build/iam-role.ts';
import { iamUser } from '../../test/support/build/iam-user.ts';
import { instanceProfile } from '../../test/support/build/instance-profile.ts';
import { analyzer, region } from '../../test/support/build/region.ts';
import { lost, put } from './put.ts';

const user = (id: string, createdAt: string, row: Parameters<typeof credentials>[0]): Inventoried =>
  put(iamUser, { id, name: id, createdAt }, { credentials: credentials({ user: id, ...row }) });

/** The account, its users and its roles. */
export const people: readonly Inventoried[] = [
  account(
    {},
    {
      summary: summary({
        rootMfaDevices: false,
        rootAccessKeys: true,
        rootSigningCertificates: known(true),
        users: 5,
      }),
      rootCredentials: rootRow({
        passwordLastUsed: known(lastUse('2026-11-20')),
        mfaActive: known(false),
        accessKeys: [accessKey('2023-02-01', '2026-11-21'), noKey],
      }),
      roleTrust: { samlProviders: [], policies: [] },
      passwordPolicy: { ...strongPolicy, minLength: 8, numbers: true, remembered: null },
      consoleUsers: { withPassword: 3, unsure: 0, reported: 4, reportedAt: '2026-11-22T10:00:00.000Z' },
      securityContact: false,
      freeTier: [
        freeTierOffer(),
        freeTierOffer({
          description: '400000.0 seconds of compute time are always free per month as part of AWS Free Usage Tier',
          usageTypes: ['Global-Lambda-GB-Second'],
          unit: 'seconds',
          actual: 371_000,
          forecast: 505_000,
          limit: 400_000,
        }),
      ],
      // It is older than the free plan.
      plan: null,
    },
  ),
  user('alice', '2025-01-01T12:00:00.000Z', {}),
  user('bruno', '2025-01-01T12:00:00.000Z', {
    mfaActive: known(false),
    passwordLastUsed: known(lastUse('2026-11-19')),
  }),
  user('ci-deploy', '2024-03-01T00:00:00.000Z', {
    ...noPassword,
    mfaActive: known(false),
    accessKeys: [accessKey('2024-03-01', '2026-11-21'), noKey],
  }),
  user('intern', '2025-02-01T00:00:00.000Z', { passwordLastUsed: known(lastUse('2025-06-30')) }),
  put(iamUser, { id: 'new-hire', name: 'new-hire', createdAt: '2026-11-22T11:30:00.000Z' }, { credentials: null }),
  put(iamRole, { id: 'lambda-basic', name: 'lambda-basic' }),
  put(
    iamRole,
    { id: 'lambda-admin', name: 'lambda-admin' },
    { permissions: { policies: [awsPolicy('AdministratorAccess')], boundary: null } },
  ),
  put(instanceProfile, { id: 'web', name: 'web' }),
  put(region, { id: 'eu-west-1', region: 'eu-west-1' }),
  put(
    region,
    { id: 'sa-east-1', region: 'sa-east-1' },
    { analyzers: [analyzer({ name: 'sa-analyzer', status: 'DISABLED' })] },
  ),
  put(region, { id: 'us-east-1', region: 'us-east-1' }, { analyzers: [] }),
  lost(put(region, { id: 'ap-south-1', region: 'ap-south-1' }), 'analyzers', {
    kind: 'denied',
    operation: 'access-analyzer:ListAnalyzers',
    action: 'access-analyzer:ListAnalyzers',
    deniedBy: 'service-control-policy',
  }),
];

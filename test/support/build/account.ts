import { known, type Read, type Tags, unread } from '../../../src/model/index.ts';
import type { AccountSummary, PasswordPolicy } from '../../../src/resources/account/fields.ts';
import type { TrustPolicy } from '../../../src/resources/account/role-trust.ts';
import type { ReportedCredentials } from '../../../src/resources/services/iam/credential-report.ts';
import { builderOf } from '../builders.ts';
import { charges } from './charges.ts';
import { credentials, lastUse } from './credential-row.ts';
import { anomalies, freeTierOffer } from './free-tier.ts';

/** Tags of a type whose listing carries none. */
export const tagsNotRead = (type: string): Read<Tags> =>
  unread({ kind: 'not-collected', resource: `${type}.tagging`, why: 'not-in-inventory' });

/** Root with a password, MFA and no key, in an account with two users. */
export const summary = (change: Partial<AccountSummary> = {}): AccountSummary => ({
  rootMfaDevices: true,
  rootAccessKeys: false,
  rootPassword: known(true),
  rootSigningCertificates: known(false),
  users: 2,
  ...change,
});

/** Root's row: a password that was used a year ago. */
export const rootRow = (change: Partial<ReportedCredentials> = {}): ReportedCredentials =>
  credentials({
    user: '<root_account>',
    arn: 'arn:aws:iam::111122223333:root',
    passwordLastUsed: known(lastUse('2025-11-22')),
    ...change,
  });

/** A trust policy of these statements, and the role that has it. */
export const trustPolicy = (statement: object, name = 'Engineers', path = '/'): TrustPolicy => ({
  policy: JSON.stringify({ Version: '2012-10-17', Statement: statement }),
  roles: [{ name, path }],
});

/** A role that Identity Center made. */
export const identityCenterRole = trustPolicy(
  {
    Effect: 'Allow',
    Principal: { Federated: 'arn:aws:iam::111122223333:saml-provider/AWSSSO_0a1b2c3d_DO_NOT_DELETE' },
    Action: ['sts:AssumeRoleWithSAML', 'sts:TagSession'],
    Condition: { StringEquals: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' } },
  },
  'AWSReservedSSO_Admin_0a1b2c3d',
  '/aws-reserved/sso.amazonaws.com/',
);

/** Long passwords, none of which comes back. */
export const strongPolicy: PasswordPolicy = {
  minLength: 16,
  symbols: false,
  numbers: false,
  uppercase: false,
  lowercase: false,
  changeable: true,
  remembered: 24,
  maxAgeDays: null,
  hardExpiry: false,
};

/** The account of somebody who works through Identity Center and keeps root locked away. */
export const account = builderOf<'account'>(
  {
    type: 'account',
    id: '111122223333',
    arn: 'arn:aws:iam::111122223333:root',
    region: 'global',
    name: null,
    tags: tagsNotRead('account'),
  },
  {
    summary: summary(),
    rootCredentials: rootRow(),
    roleTrust: { samlProviders: [], policies: [identityCenterRole] },
    rootVirtualDevices: [],
    passwordPolicy: strongPolicy,
    consoleUsers: { withPassword: 1, unsure: 0, reported: 2, reportedAt: '2026-11-22T10:00:00.000Z' },
    securityContact: true,
    freeTier: [freeTierOffer()],
    plan: { planType: 'PAID', status: 'ACTIVE', remainingCredits: null, endsAt: null },
    anomalyDetection: anomalies(),
    anomalyTopics: [],
    anomalyTopicKeys: [],
    anomalyTopicAudiences: [],
    estimatedCharges: { currency: 'USD', charges: charges([]) },
    organization: null,
  },
);

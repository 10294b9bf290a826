import { known } from '../../../src/model/index.ts';
import type { TrustPolicy } from '../../../src/resources/account/role-trust.ts';
import { rootOnlyAccount } from '../../../src/rules/account/root-only-account.ts';
import { account, identityCenterRole, summary, trustPolicy } from '../../support/build/account.ts';
import { testRule } from '../../support/rule-tester.ts';

const saml = 'arn:aws:iam::111122223333:saml-provider/Okta';
const allow = (Principal: object, Action: string, more: object = {}) =>
  trustPolicy({ Effect: 'Allow', Principal, Action, ...more });
const trustsSaml = allow({ Federated: saml }, 'sts:AssumeRoleWithSAML');
const trustsTokensOf = (issuer: string) =>
  allow({ Federated: `arn:aws:iam::111122223333:oidc-provider/${issuer}` }, 'sts:AssumeRoleWithWebIdentity');
const trustsAccount = (account: string, more: object = {}) => allow({ AWS: account }, 'sts:AssumeRole', more);
const externalId = { Condition: { StringEquals: { 'sts:ExternalId': 'withheld' } } };
const noUsers = (policies: readonly TrustPolicy[], samlProviders: readonly string[] = []) =>
  account({}, { summary: summary({ users: 0 }), roleTrust: { samlProviders, policies } });

testRule(rootOnlyAccount, {
  pass: [
    {
      name: 'IAM users, whatever the roles are',
      subject: account({}, { roleTrust: { samlProviders: [], policies: [] } }),
      message: 'users',
      args: { users: 2 },
    },
    {
      name: 'no user, but Identity Center',
      subject: noUsers([identityCenterRole]),
      message: 'federated',
      args: { role: 'AWSReservedSSO_Admin_0a1b2c3d' },
      evidence: {
        ways: [{ role: 'AWSReservedSSO_Admin_0a1b2c3d', by: 'identity-center', from: null, externalId: false }],
      },
    },
    { name: 'no user, but a SAML federation', subject: noUsers([trustsSaml], [saml]), message: 'federated' },
    {
      name: 'no user, but a role for another account',
      subject: noUsers([trustsAccount('444455556666')]),
      message: 'federated',
    },
  ],
  fail: [
    {
      name: 'nothing but root',
      subject: noUsers([]),
      message: 'rootOnly',
      evidence: { users: 0, otherRoles: [] },
    },
    { name: 'a SAML provider that no role trusts', subject: noUsers([], [saml]), message: 'rootOnly' },
    {
      name: 'a role that trusts a SAML provider which is gone',
      subject: noUsers([trustsSaml]),
      message: 'rootOnly',
    },
    {
      name: 'only a role for builds on GitHub, which is no person',
      subject: noUsers([trustsTokensOf('token.actions.githubusercontent.com')]),
      message: 'rootOnly',
      evidence: { otherRoles: [{ role: 'Engineers', from: 'token.actions.githubusercontent.com' }] },
    },
    {
      name: 'only a role for pods',
      subject: noUsers([trustsTokensOf('oidc.eks.eu-west-1.amazonaws.com/id/0A')]),
      message: 'rootOnly',
    },
    {
      name: "only a role for a third party's software",
      subject: noUsers([trustsAccount('464622532012', externalId)]),
      message: 'rootOnly',
    },
  ],
  notApplicable: [
    {
      name: 'a member account whose root has no credentials either',
      subject: account(
        {},
        {
          summary: summary({ users: 0, rootPassword: known(false) }),
          roleTrust: { samlProviders: [], policies: [] },
        },
      ),
      message: 'bare',
    },
  ],
  unclear: [
    {
      name: 'only a role for an issuer that may speak for people',
      subject: noUsers([trustsTokensOf('login.example.com')]),
      message: 'perhaps',
      args: { issuer: 'login.example.com' },
    },
    {
      name: 'only a role whose trust nobody understands',
      subject: noUsers([trustPolicy({ Effect: 'Allow', Action: 'sts:AssumeRole' })]),
      message: 'rolesUnread',
      evidence: { puzzling: ['Engineers'] },
    },
    {
      name: 'no user, and roles that were denied',
      subject: withoutRoles(account({}, { summary: summary({ users: 0 }) })),
      message: 'rolesUnread',
    },
  ],
});

function withoutRoles(subject: ReturnType<typeof account>): ReturnType<typeof account> {
  const cause = { kind: 'denied', operation: 'iam:ListRoles', action: 'iam:ListRoles' } as const;
  return { ...subject, facets: { ...subject.facets, roleTrust: { known: false, cause } } };
}

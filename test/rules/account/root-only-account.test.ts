import { known } from '../../../src/model/index.ts';
import type { Entrance } from '../../../src/resources/account/fields.ts';
import { rootOnlyAccount } from '../../../src/rules/account/root-only-account.ts';
import { account, ssoEntrance, summary } from '../../support/build/account.ts';
import { testRule } from '../../support/rule-tester.ts';

const saml = 'arn:aws:iam::111122223333:saml-provider/Okta';
const enter = (by: Entrance['by'], from: string | null, externalId = false): Entrance => ({
  role: 'Engineers',
  by,
  from,
  externalId,
});
const noUsers = (entrances: readonly Entrance[], samlProviders: readonly string[] = []) =>
  account({}, { summary: summary({ users: 0 }), federation: { samlProviders, entrances } });

testRule(rootOnlyAccount, {
  pass: [
    {
      name: 'IAM users, whatever the roles are',
      subject: account({}, { federation: { samlProviders: [], entrances: [] } }),
      message: 'users',
      args: { users: 2 },
    },
    {
      name: 'no user, but Identity Center',
      subject: noUsers([ssoEntrance]),
      message: 'federated',
      args: { role: 'AWSReservedSSO_Admin_0a1b2c3d' },
    },
    { name: 'no user, but a SAML federation', subject: noUsers([enter('saml', saml)], [saml]), message: 'federated' },
    {
      name: 'no user, but a role for another account',
      subject: noUsers([enter('another-account', '444455556666')]),
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
      subject: noUsers([enter('saml', saml)]),
      message: 'rootOnly',
    },
    {
      name: 'only a role for builds on GitHub, which is no person',
      subject: noUsers([enter('open-id', 'token.actions.githubusercontent.com')]),
      message: 'rootOnly',
      evidence: { otherRoles: [{ role: 'Engineers', from: 'token.actions.githubusercontent.com' }] },
    },
    {
      name: 'only a role for pods',
      subject: noUsers([enter('open-id', 'oidc.eks.eu-west-1.amazonaws.com/id/0A')]),
      message: 'rootOnly',
    },
    {
      name: "only a role for a third party's software",
      subject: noUsers([enter('another-account', '464622532012', true)]),
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
          federation: { samlProviders: [], entrances: [] },
        },
      ),
      message: 'bare',
    },
  ],
  unclear: [
    {
      name: 'only a role for an issuer that may speak for people',
      subject: noUsers([enter('open-id', 'login.example.com')]),
      message: 'perhaps',
      args: { issuer: 'login.example.com' },
    },
    {
      name: 'no user, and roles that were denied',
      subject: withoutFederation(account({}, { summary: summary({ users: 0 }) })),
      message: 'rolesUnread',
    },
  ],
});

function withoutFederation(subject: ReturnType<typeof account>): ReturnType<typeof account> {
  const cause = { kind: 'denied', operation: 'iam:ListRoles', action: 'iam:ListRoles' } as const;
  return { ...subject, facets: { ...subject.facets, federation: { known: false, cause } } };
}

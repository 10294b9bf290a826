import type { Aws } from '../../aws/index.ts';
import { given, MalformedAnswer } from '../reading/aws-fields.ts';
import { policyText } from '../services/iam/policy-text.ts';
import type { RoleTrust, TrustingRole } from './role-trust.ts';

export const roleTrustReads = ['iam:ListRoles', 'iam:ListSAMLProviders'] as const;

/** The trust policies of all roles, and the SAML providers: https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoles.html */
export const roleTrust = async (aws: Aws<(typeof roleTrustReads)[number]>): Promise<RoleTrust> => {
  const { SAMLProviderList } = await aws.call('iam:ListSAMLProviders', {});
  const rolesByPolicy = new Map<string, TrustingRole[]>();
  for await (const { Roles } of aws.pages('iam:ListRoles', {})) {
    for (const { RoleName, Path, AssumeRolePolicyDocument } of given(Roles, 'Roles')) {
      const policy = withoutExternalIds(given(AssumeRolePolicyDocument, 'AssumeRolePolicyDocument'));
      const role = { name: given(RoleName, 'RoleName'), path: given(Path, 'Path') };
      const alike = rolesByPolicy.get(policy);
      if (alike === undefined) rolesByPolicy.set(policy, [role]);
      else alike.push(role);
    }
  }
  return {
    samlProviders: given(SAMLProviderList, 'SAMLProviderList').map(({ Arn }) => given(Arn, 'Arn')),
    policies: [...rolesByPolicy].map(([policy, roles]) => ({ policy, roles })),
  };
};

// An external id is agreed between the account and a third party, and is nobody else's business:
// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html
const withoutExternalIds = (document: string): string => {
  const text = policyText(document);
  try {
    return JSON.stringify(
      JSON.parse(text, (key, value: unknown) => (key.toLowerCase() === 'sts:externalid' ? 'withheld' : value)),
    );
  } catch (error) {
    throw new MalformedAnswer('a trust policy is not JSON', { cause: error });
  }
};

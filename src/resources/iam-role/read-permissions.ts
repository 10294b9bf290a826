import type { Aws, OutputOf } from '../../aws/index.ts';
import { parseArn, ResourceGone } from '../../model/index.ts';
import { given } from '../reading/aws-fields.ts';
import { policyText } from '../services/iam/policy-text.ts';
import type { RolePermissions, RolePolicy } from './fields.ts';

/** What `rolePermissions` may call. */
export const permissionReads = ['iam:GetAccountAuthorizationDetails'] as const;

type Details = OutputOf<'iam:GetAccountAuthorizationDetails'>;
type RoleDetail = NonNullable<Details['RoleDetailList']>[number];
type PolicyDetail = NonNullable<Details['Policies']>[number];

/**
 * The policies of a role, from the one listing that holds all roles with their policies: it is asked for once, however many
 * roles there are. https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html
 */
export const rolePermissions = async (
  aws: Aws<(typeof permissionReads)[number]>,
  { id, arn }: { readonly id: string; readonly arn: string },
): Promise<RolePermissions> => {
  const customers = new Map<string, PolicyDetail>();
  let found: RoleDetail | undefined;
  for await (const page of aws.pages('iam:GetAccountAuthorizationDetails', {
    Filter: ['Role', 'LocalManagedPolicy'],
  })) {
    for (const policy of given(page.Policies, 'Policies')) customers.set(given(policy.Arn, 'a policy Arn'), policy);
    found ??= given(page.RoleDetailList, 'RoleDetailList').find((role) => role.Arn === arn);
  }
  if (found === undefined) throw new ResourceGone(id);

  const managed = given(found.AttachedManagedPolicies, 'AttachedManagedPolicies').map(({ PolicyArn }) =>
    managedPolicy(given(PolicyArn, 'PolicyArn'), customers),
  );
  const inline = given(found.RolePolicyList, 'RolePolicyList').map(
    ({ PolicyName, PolicyDocument }): RolePolicy => ({
      policy: given(PolicyName, 'PolicyName'),
      kind: 'inline',
      document: policyText(given(PolicyDocument, 'PolicyDocument')),
    }),
  );
  const { PermissionsBoundary: fence } = found;
  return {
    policies: [...managed, ...inline],
    boundary:
      fence === undefined
        ? null
        : managedPolicy(given(fence.PermissionsBoundaryArn, 'PermissionsBoundaryArn'), customers),
  };
};

const managedPolicy = (arn: string, customers: ReadonlyMap<string, PolicyDetail>): RolePolicy => {
  if (parseArn(arn)?.account === 'aws') return { policy: arn, kind: 'aws', document: null };
  const versions = given(given(customers.get(arn), `the policy ${arn}`).PolicyVersionList, 'PolicyVersionList');
  const current = given(
    versions.find(({ IsDefaultVersion }) => IsDefaultVersion === true),
    `a default version of ${arn}`,
  );
  return { policy: arn, kind: 'customer', document: policyText(given(current.Document, 'Document')) };
};

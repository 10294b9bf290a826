import type { Aws, OutputOf } from '../../aws/index.ts';
import { parseArn, ResourceGone } from '../../model/index.ts';
import { given } from '../reading/aws-fields.ts';
import type { FullGrant, RoleRights } from './fields.ts';
import { type Reach, reachOf } from './policy-reach.ts';

/** What `rightsOf` may call. */
export const rightsOperations = ['iam:GetAccountAuthorizationDetails'] as const;

type Details = OutputOf<'iam:GetAccountAuthorizationDetails'>;
type RoleDetail = NonNullable<Details['RoleDetailList']>[number];
type PolicyDetail = NonNullable<Details['Policies']>[number];

/**
 * How far a role reaches, from the one listing that holds all roles with their policies: it is asked for once, however many
 * roles there are. https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html
 */
export const rightsOf = async (
  aws: Aws<(typeof rightsOperations)[number]>,
  { id, arn }: { readonly id: string; readonly arn: string },
): Promise<RoleRights> => {
  const policies = new Map<string, PolicyDetail>();
  let found: RoleDetail | undefined;
  for await (const page of aws.pages('iam:GetAccountAuthorizationDetails', {
    Filter: ['Role', 'LocalManagedPolicy'],
  })) {
    for (const policy of given(page.Policies, 'Policies')) policies.set(given(policy.Arn, 'a policy Arn'), policy);
    found ??= given(page.RoleDetailList, 'RoleDetailList').find((role) => role.Arn === arn);
  }
  if (found === undefined) throw new ResourceGone(id);

  const managed = given(found.AttachedManagedPolicies, 'AttachedManagedPolicies').map((attached): Grant => {
    const policy = given(attached.PolicyArn, 'PolicyArn');
    return { policy, kind: isAwsOwn(policy) ? 'aws' : 'customer', reach: managedReach(policy, policies) };
  });
  const inline = given(found.RolePolicyList, 'RolePolicyList').map(
    ({ PolicyName, PolicyDocument }): Grant => ({
      policy: given(PolicyName, 'PolicyName'),
      kind: 'inline',
      reach: reachOf(given(PolicyDocument, 'PolicyDocument')),
    }),
  );
  return { fullGrants: [...managed, ...inline].flatMap(fullGrant), boundary: boundaryOf(found, policies) };
};

interface Grant extends Pick<FullGrant, 'policy' | 'kind'> {
  readonly reach: Reach;
}

const fullGrant = ({ policy, kind, reach }: Grant): readonly FullGrant[] =>
  reach === 'partial' ? [] : [{ policy, kind, conditional: reach === 'conditional' }];

const boundaryOf = (role: RoleDetail, policies: ReadonlyMap<string, PolicyDetail>): RoleRights['boundary'] => {
  if (role.PermissionsBoundary === undefined) return null;
  const arn = given(role.PermissionsBoundary.PermissionsBoundaryArn, 'PermissionsBoundaryArn');
  return { arn, full: managedReach(arn, policies) !== 'partial' };
};

const isAwsOwn = (policy: string): boolean => parseArn(policy)?.account === 'aws';

// Of the policies that AWS itself manages, this one alone allows everything, as all of them stood in November 2026:
// https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AdministratorAccess.html
const isAdministratorAccess = (policy: string): boolean => parseArn(policy)?.resource === 'policy/AdministratorAccess';

const managedReach = (arn: string, policies: ReadonlyMap<string, PolicyDetail>): Reach => {
  if (isAwsOwn(arn)) return isAdministratorAccess(arn) ? 'full' : 'partial';
  const versions = given(given(policies.get(arn), `the policy ${arn}`).PolicyVersionList, 'PolicyVersionList');
  const current = given(
    versions.find(({ IsDefaultVersion }) => IsDefaultVersion === true),
    `a default version of ${arn}`,
  );
  return reachOf(given(current.Document, 'Document'));
};

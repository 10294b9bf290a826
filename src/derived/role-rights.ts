import { parseArn } from '../model/index.ts';
import type { RolePermissions, RolePolicy } from '../resources/iam-role/fields.ts';
import { parseIdentityPolicy, type Reach, reachOf } from './policy/index.ts';

/** A policy that allows every action on every resource. */
export interface FullGrant extends Pick<RolePolicy, 'policy' | 'kind'> {
  /** True where it allows so only under conditions. */
  readonly conditional: boolean;
}

/** How far a role reaches. */
export interface RoleRights {
  /** Empty where none of its policies allows everything. */
  readonly fullGrants: readonly FullGrant[];
  /** Its permissions boundary, and whether that lets everything through as well; null where it has none. */
  readonly boundary: { readonly arn: string; readonly full: boolean } | null;
}

/**
 * What the policies of a role allow, each by itself: what one of them denies is not taken off the others. Null where one
 * of them, or the boundary, is not what AWS documents, so that nobody can tell.
 */
export const roleRights = ({ policies, boundary }: RolePermissions): RoleRights | null => {
  const judged = policies.map(({ policy, kind, document }) => ({ policy, kind, reach: reachIn(policy, document) }));
  const fence = boundary === null ? null : { arn: boundary.policy, reach: reachIn(boundary.policy, boundary.document) };
  if (fence?.reach === null || judged.some(({ reach }) => reach === null)) return null;
  return {
    fullGrants: judged
      .filter(({ reach }) => reach !== 'partial')
      .map(({ policy, kind, reach }) => ({ policy, kind, conditional: reach === 'conditional' })),
    boundary: fence === null ? null : { arn: fence.arn, full: fence.reach !== 'partial' },
  };
};

const reachIn = (policy: string, document: string | null): Reach | null => {
  if (document === null) return isAdministratorAccess(policy) ? 'full' : 'partial';
  const statements = parseIdentityPolicy(document);
  return statements === null ? null : reachOf(statements);
};

// Of the policies that AWS itself manages, this one alone allows everything, as all of them stood in November 2026:
// https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AdministratorAccess.html
const isAdministratorAccess = (policy: string): boolean => parseArn(policy)?.resource === 'policy/AdministratorAccess';

/** A policy that a role has. */
export interface RolePolicy {
  /** The name of an inline policy, the ARN of any other. */
  readonly policy: string;
  /** An inline policy, or one that AWS or the customer manages. */
  readonly kind: 'inline' | 'customer' | 'aws';
  /** JSON text; null for a policy of AWS's own, which is the same in every account and known by its ARN. */
  readonly document: string | null;
}

/** What says how far a role reaches. */
export interface RolePermissions {
  /** Its managed policies, then its inline ones. */
  readonly policies: readonly RolePolicy[];
  /** Its permissions boundary; null where it has none. */
  readonly boundary: RolePolicy | null;
}

/** `id` and `name` are the role's name, without its path. */
export interface IamRoleFields {
  readonly path: string;
  /** ISO 8601. */
  readonly createdAt: string;
}

export interface IamRoleFacets {
  readonly permissions: RolePermissions;
}

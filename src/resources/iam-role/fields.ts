/** A policy that allows every action on every resource. */
export interface FullGrant {
  readonly policy: string;
  /** An inline policy, or one that AWS or the customer manages. */
  readonly kind: 'inline' | 'customer' | 'aws';
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

/** `id` and `name` are the role's name, without its path. */
export interface IamRoleFields {
  readonly path: string;
  /** ISO 8601. */
  readonly createdAt: string;
}

export interface IamRoleFacets {
  readonly rights: RoleRights;
}

// As much of the Organizations API as is asked: every field may be missing from an answer, whatever its documentation promises.

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeOrganization.html */
export type DescribeOrganizationInput = Record<never, never>;

export interface DescribeOrganizationOutput {
  readonly Organization?: { readonly Id?: string; readonly MasterAccountId?: string };
}

/** The organization that an account belongs to: https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html */
export interface Organization {
  readonly id: string;
  /** The account that pays, which may be this one. */
  readonly managementAccount: string;
}

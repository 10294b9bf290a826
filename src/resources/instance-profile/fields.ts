/** `id` is the profile's name. */
export interface InstanceProfileFields {
  /** ARNs; IAM lets a profile hold one role, or none. */
  readonly roleArns: readonly string[];
}

export type InstanceProfileFacets = Record<never, never>;

export interface AutoScalingGroupFields {
  /** What it launches from, where that is no launch template. */
  readonly launchConfiguration: string | null;
  /** Images that its mix of instances launches instead of those of its templates: ids, or `resolve:ssm:…`; sorted, each once. */
  readonly overrideImages: readonly string[];
  /** Where it registers its instances: target groups by ARN, classic load balancers by name. */
  readonly balancedBy: readonly string[];
  readonly desired: number;
}

export type AutoScalingGroupFacets = Record<never, never>;

export interface AutoScalingGroupFields {
  /** What it launches from, where that is no launch template. */
  readonly launchConfiguration: string | null;
  readonly desired: number;
}

export interface AutoScalingGroupFacets {
  /** The image of its launch configuration; null where it has none, because a launch template says it. */
  readonly imageId: string | null;
}

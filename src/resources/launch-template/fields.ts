/** `name` is the template's own. */
export interface LaunchTemplateFields {
  /** ISO 8601. */
  readonly createdAt: string;
}

export interface LaunchTemplateFacets {
  /** What any of its versions launches: ids of images, or `resolve:ssm:…`, a parameter that holds one; sorted, each once. */
  readonly images: readonly string[];
  /** Snapshots of which any of its versions makes disks, besides those of its images; sorted, each once. */
  readonly snapshotIds: readonly string[];
}

/** An image that this account owns, disabled ones included. `name` is the image's own. */
export interface AmiFields {
  /** available, pending, disabled, failed, … */
  readonly state: string;
  readonly public: boolean;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly description: string | null;
  /** Snapshots behind its devices: they bill as long as the image keeps them. */
  readonly snapshotIds: readonly string[];
  /** Sizes of those snapshots' volumes, added up: an upper bound of what they bill. */
  readonly volumeGib: number;
  /** `aws-backup-vault` for an image that AWS Backup made, else null. */
  readonly ownerAlias: string | null;
}

export interface AmiFacets {
  /** Last launch, ISO 8601, a day late; null where it was never launched, as far as AWS counted: since April 2017. */
  readonly lastLaunchedAt: string | null;
  /** Who may launch it besides this account: accounts by number, organisations and their units by ARN, `all` for everybody; sorted. */
  readonly sharedWith: readonly string[];
}

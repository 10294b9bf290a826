import type { ResourceType } from '../model/index.ts';

/** What a resource bills in a state: all that it has, its storage alone, nothing, or AWS does not say. */
export type BilledFor = 'everything' | 'storage' | 'nothing' | 'unsaid';

/** What a state means. */
export interface Standing {
  /** Whether it can be used in that state. */
  readonly works: boolean;
  readonly billed: BilledFor;
}

const works: Standing = { works: true, billed: 'everything' };
const billedBroken: Standing = { works: false, billed: 'everything' };
const storageOnly: Standing = { works: false, billed: 'storage' };
const unbilled: Standing = { works: false, billed: 'nothing' };
const unsaid: Standing = { works: false, billed: 'unsaid' };

const all = (standing: Standing, states: string) => states.split(/\s+/).map((state) => [state, standing] as const);

type Table = ReadonlyMap<string, Standing>;

/** The states of the services that have more than a few, as AWS's own tables have them. A state that no table has is `unsaid`. */
const tables: { readonly [T in ResourceType]?: Table } = {
  // With its column on billing: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/accessing-monitoring.html
  // and https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/accessing-monitoring.html
  'rds-instance': new Map([
    ...all(
      works,
      `available backing-up configuring-associated-roles configuring-enhanced-monitoring configuring-iam-database-auth
      configuring-log-exports converting-to-vpc maintenance modifying moving-to-vpc rebooting renaming
      resetting-master-credentials storage-config-upgrade storage-initialization storage-optimization upgrading`,
    ),
    ...all(billedBroken, 'incompatible-option-group incompatible-parameters restore-error storage-full upgrade-failed'),
    ...all(storageOnly, 'inaccessible-encryption-credentials-recoverable starting stopped stopping'),
    ...all(
      unbilled,
      `creating delete-precheck deleting failed inaccessible-encryption-credentials incompatible-create
      incompatible-network incompatible-restore insufficient-capacity`,
    ),
  ]),
  // https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.html: nothing is said of what bills.
  'elasticache-cluster': new Map([
    ...all(works, 'available modifying snapshotting rebooting'),
    ['rebooting cluster nodes', works],
    ...all(unbilled, 'creating create-failed deleting deleted'),
  ]),
  // https://docs.aws.amazon.com/redshift/latest/mgmt/rs-mgmt-cluster-status.html
  'redshift-cluster': new Map([
    ['available, prep-for-resize', works],
    ['available, resize-cleanup', works],
    ...all(works, 'available cancelling-resize modifying rebooting renaming resizing rotating-keys updating-hsm'),
    ...all(storageOnly, 'paused'),
    ...all(billedBroken, 'storage-full'),
    ...all(unbilled, 'creating deleting final-snapshot'),
  ]),
  // https://docs.aws.amazon.com/eks/latest/APIReference/API_Cluster.html
  'eks-cluster': new Map([...all(works, 'ACTIVE UPDATING'), ...all(unbilled, 'CREATING DELETING')]),
  // https://docs.aws.amazon.com/efs/latest/ug/API_FileSystemDescription.html
  'efs-file-system': new Map([...all(works, 'available updating'), ...all(unbilled, 'creating deleting deleted')]),
  // https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_DomainStatus.html
  'opensearch-domain': new Map([
    ...all(works, 'Active Modifying UpdatingServiceSoftware UpgradingEngineVersion'),
    ...all(unbilled, 'Creating Deleting'),
  ]),
  // https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TableDescription.html
  'dynamodb-table': new Map([
    ...all(works, 'ACTIVE UPDATING'),
    ...all(storageOnly, 'ARCHIVING ARCHIVED'),
    ...all(unbilled, 'CREATING DELETING'),
  ]),
};

/** What a state of a type means; for a state that AWS has added since, that nothing is said of it. */
export const standingOf = (type: ResourceType, state: string): Standing => {
  const found = tables[type]?.get(state);
  return found === undefined ? unsaid : found;
};

import { awsCli, type Command, type Item } from '../../model/index.ts';
import type { RdsCluster } from '../../resources/rds-instance/rds-cluster.ts';
import { hasClusterVolume } from './database-bills.ts';
import { stackOf } from './parent.ts';
import { remedy } from './remediation.ts';

type Database = Item<'rds-instance'>;

/** How a database is ended, never without a last snapshot: itself, or the whole cluster that it is a member of. */
export const databaseRemedy = (database: Database, cluster: RdsCluster | null) => {
  const stack = stackOf(database.tags);
  const parent = stack ?? (cluster === null ? null : { kind: 'rds-cluster' as const, name: cluster.id });
  const awake = database.status === 'stopped' ? start(database, cluster) : [];
  return {
    ...remedy(stack, database.region, {
      // What a stack takes down may go without a snapshot.
      keep: stack === null ? [] : [...awake, ...snapshotOf(database, cluster)],
      remove: [...awake, ...(cluster === null ? ofInstance(database) : ofCluster(database, cluster))],
    }),
    parent,
  };
};

// AWS takes no snapshot of a stopped database.
const start = (database: Database, cluster: RdsCluster | null): readonly Command[] => {
  const { id, region } = database;
  const [itself, kind] =
    cluster === null
      ? [{ 'db-instance-identifier': id }, 'instance']
      : [{ 'db-cluster-identifier': cluster.id }, 'cluster'];
  return [
    awsCli(region, `${cluster === null ? 'rds' : serviceOf(database)} start-db-${kind}`, itself),
    awsCli(region, `rds wait db-${kind}-available`, itself),
  ];
};

const snapshotOf = ({ id, region }: Database, cluster: RdsCluster | null): readonly Command[] => {
  if (cluster === null) {
    const snapshot = { 'db-snapshot-identifier': `${id}-final` };
    return [
      awsCli(region, 'rds create-db-snapshot', { 'db-instance-identifier': id, ...snapshot }),
      awsCli(region, 'rds wait db-snapshot-available', snapshot),
    ];
  }
  const snapshot = { 'db-cluster-snapshot-identifier': `${cluster.id}-final` };
  return [
    awsCli(region, 'rds create-db-cluster-snapshot', { 'db-cluster-identifier': cluster.id, ...snapshot }),
    awsCli(region, 'rds wait db-cluster-snapshot-available', snapshot),
  ];
};

const ofInstance = ({ id, region, replicaOf, deletionProtection }: Database): readonly Command[] => {
  const itself = { 'db-instance-identifier': id };
  return [
    // AWS takes no last snapshot of a replica.
    ...(replicaOf === null
      ? []
      : [awsCli(region, 'rds promote-read-replica', itself), awsCli(region, 'rds wait db-instance-available', itself)]),
    ...(deletionProtection === true
      ? [
          awsCli(region, 'rds modify-db-instance', {
            ...itself,
            'no-deletion-protection': true,
            'apply-immediately': true,
          }),
        ]
      : []),
    awsCli(region, 'rds delete-db-instance', { ...itself, 'final-db-snapshot-identifier': `${id}-final` }),
  ];
};

// The commands of the service whose database it is; all of them answer for the others.
const serviceOf = ({ engine }: Database): string => (engine === 'neptune' || engine === 'docdb' ? engine : 'rds');

const ofCluster = (database: Database, cluster: RdsCluster): readonly Command[] => {
  const { region } = database;
  const service = serviceOf(database);
  const itself = { 'db-cluster-identifier': cluster.id };
  const members = hasClusterVolume(database) ? cluster.memberIds.toSorted() : [];
  return [
    ...(cluster.deletionProtection
      ? [
          awsCli(region, `${service} modify-db-cluster`, {
            ...itself,
            'no-deletion-protection': true,
            'apply-immediately': true,
          }),
        ]
      : []),
    // A Multi-AZ DB cluster takes its instances with it; of the others they go first, and the data stays in the volume.
    ...members.map((id) => awsCli(region, `${service} delete-db-instance`, { 'db-instance-identifier': id })),
    awsCli(region, `${service} delete-db-cluster`, {
      ...itself,
      'final-db-snapshot-identifier': `${cluster.id}-final`,
    }),
  ];
};

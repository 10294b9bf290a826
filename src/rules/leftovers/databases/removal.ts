import { managedBy, managerRemoval, removalOf, type Steps, taking } from '../../../derived/index.ts';
import { awsCli, type Caution, type Command, type Failing, type Item } from '../../../model/index.ts';
import type { RdsCluster } from '../../../resources/rds-instance/rds-cluster.ts';
import { hasClusterVolume } from './bills.ts';

type Database = Item<'rds-instance'>;

/** How a database is ended, by default never without a last snapshot: itself, or the whole cluster that it is a member of. */
export const databaseRemoval = (
  database: Database,
  cluster: RdsCluster | null,
  cautions: readonly Caution[] = [],
): Pick<Failing, 'managedBy' | 'removal'> => {
  const manager = managedBy(database);
  // AWS takes no snapshot of a stopped database.
  const prepare = database.status === 'stopped' ? start(database, cluster) : [];
  if (manager === null || manager.kind === 'rds-cluster') {
    const steps = cluster === null ? ofInstance(database) : ofCluster(database, cluster);
    return { managedBy: manager, removal: removalOf(database, { prepare, ...steps, cautions }) };
  }
  // What a stack takes down may go without a snapshot.
  const keep = snapshotOf(database, cluster);
  return { managedBy: manager, removal: managerRemoval(manager, database.region, { prepare, keep, cautions }) };
};

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

const ofInstance = ({ id, region, replicaOf, deletionProtection }: Database): Steps => {
  const itself = { 'db-instance-identifier': id };
  // AWS takes no last snapshot of a replica.
  const promotion =
    replicaOf === null
      ? []
      : [awsCli(region, 'rds promote-read-replica', itself), awsCli(region, 'rds wait db-instance-available', itself)];
  const unprotected =
    deletionProtection === true ? [awsCli(region, 'rds modify-db-instance', { ...itself, ...unprotecting })] : [];
  const last = { 'final-db-snapshot-identifier': `${id}-final` };
  return {
    remove: [...promotion, ...unprotected, awsCli(region, 'rds delete-db-instance', { ...itself, ...last })],
    forGood: [...unprotected, withoutSnapshot(awsCli(region, 'rds delete-db-instance', itself))],
  };
};

const ofCluster = (database: Database, cluster: RdsCluster): Steps => {
  const { region } = database;
  const service = serviceOf(database);
  const itself = { 'db-cluster-identifier': cluster.id };
  const members = hasClusterVolume(database) ? cluster.memberIds.toSorted() : [];
  const unprotected = cluster.deletionProtection
    ? [awsCli(region, `${service} modify-db-cluster`, { ...itself, ...unprotecting })]
    : [];
  // A Multi-AZ DB cluster takes its instances with it; of the others they go first, and the data stays in the volume.
  const deletion = (id: string) => awsCli(region, `${service} delete-db-instance`, { 'db-instance-identifier': id });
  const last = { 'final-db-snapshot-identifier': `${cluster.id}-final` };
  const end = withoutSnapshot(awsCli(region, `${service} delete-db-cluster`, itself));
  return {
    remove: [
      ...unprotected,
      ...members.map(deletion),
      awsCli(region, `${service} delete-db-cluster`, { ...itself, ...last }),
    ],
    // A member may be younger than its cluster and than the others, which stay then.
    forGood: [
      ...unprotected.map((command) => taking(cluster.id, command)),
      ...members.map((id) => (id === database.id ? deletion(id) : taking(id, deletion(id)))),
      taking(cluster.id, end),
    ],
  };
};

// The commands of the service whose database it is; all of them answer for the others.
const serviceOf = ({ engine }: Database): string => (engine === 'neptune' || engine === 'docdb' ? engine : 'rds');

const unprotecting = { 'no-deletion-protection': true, 'apply-immediately': true } as const;

const withoutSnapshot = (deletion: Command): Command => [...deletion, '--skip-final-snapshot'];

import { type ActedOn, actedOn, managedBy, removalOf, type Steps } from '../../../derived/index.ts';
import { arnOf, awsCli, type Command, type Item, parseArn } from '../../../model/index.ts';
import type { GlobalDatabase, RdsCluster } from '../../../resources/rds-instance/rds-cluster.ts';
import { hasClusterVolume } from './bills.ts';

type Database = Item<'rds-instance'>;

/** The cluster of a database, the global database of that, and what a rule adds to the removal. */
interface Standing extends Pick<Steps, 'cautions' | 'uses'> {
  readonly cluster: RdsCluster | null;
  readonly globalDatabase: GlobalDatabase | null;
}

/**
 * How a database is ended, by default never without a last snapshot: itself, or the whole cluster that it is a member of.
 * A cluster leaves its global database before anything of it is deleted; one that AWS would not let go has no command.
 */
export const databaseRemoval = (database: Database, { cluster, globalDatabase, ...said }: Standing): ActedOn => {
  const manager = managedBy(database);
  const steps = cluster === null ? ofInstance(database) : ofCluster(database, cluster);
  if (cluster !== null && globalDatabase !== null && !canLeave(globalDatabase))
    return {
      managedBy: manager,
      removal: removalOf(database, { remove: [], ...said, cautions: held(cluster, globalDatabase, said) }),
    };
  const leave = cluster === null || globalDatabase === null ? [] : leaving(database, cluster, globalDatabase);
  // AWS takes no snapshot of a stopped database.
  const prepare = database.status === 'stopped' ? start(database, cluster) : [];
  const itself = {
    prepare,
    remove: [...leave, ...steps.remove],
    forGood: [...leave, ...(steps.forGood ?? steps.remove)],
    ...said,
  };
  if (manager?.kind === 'rds-cluster') return { managedBy: manager, removal: removalOf(database, itself) };
  // What a stack takes down may go without a snapshot.
  return actedOn(database, manager, {
    ...itself,
    withManager: { prepare: [...prepare, ...leave], keep: snapshotOf(database, cluster) },
  });
};

// A primary leaves last: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-detaching.html
const canLeave = ({ role, others }: GlobalDatabase): boolean =>
  role === 'secondary' || (role === 'primary' && others.length === 0);

const held = (cluster: RdsCluster, { id }: GlobalDatabase, { cautions = [] }: Pick<Steps, 'cautions'>) => [
  ...cautions,
  { kind: 'look-first', message: 'globalPrimary', args: { cluster: cluster.id, global: id } } as const,
];

const leaving = (database: Database, { id }: RdsCluster, globalDatabase: GlobalDatabase): readonly Command[] => {
  const itself = parseArn(database.arn);
  if (itself === null) throw new Error(`no ARN: ${database.arn}`);
  return [
    awsCli(database.region, `${serviceOf(database)} remove-from-global-cluster`, {
      'global-cluster-identifier': globalDatabase.id,
      'db-cluster-identifier': arnOf({ ...itself, resource: `cluster:${id}` }),
    }),
    awsCli(database.region, 'rds wait db-cluster-available', { 'db-cluster-identifier': id }),
  ];
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
  const first = [
    ...(cluster.deletionProtection
      ? [awsCli(region, `${service} modify-db-cluster`, { ...itself, ...unprotecting })]
      : []),
    // A Multi-AZ DB cluster takes its instances with it; of the others they go first, and the data stays in the volume.
    ...members.map((id) => awsCli(region, `${service} delete-db-instance`, { 'db-instance-identifier': id })),
  ];
  const last = { 'final-db-snapshot-identifier': `${cluster.id}-final` };
  return {
    remove: [...first, awsCli(region, `${service} delete-db-cluster`, { ...itself, ...last })],
    forGood: [...first, withoutSnapshot(awsCli(region, `${service} delete-db-cluster`, itself))],
  };
};

// The commands of the service whose database it is; all of them answer for the others.
const serviceOf = ({ engine }: Database): string => (engine === 'neptune' || engine === 'docdb' ? engine : 'rds');

const unprotecting = { 'no-deletion-protection': true, 'apply-immediately': true } as const;

const withoutSnapshot = (deletion: Command): Command => [...deletion, '--skip-final-snapshot'];

import type { Seen } from '../../../model/index.ts';

type Database = Seen<'rds-instance', 'cluster' | 'globalDatabase' | 'proxies' | 'integrations' | 'blueGreen', never>;

/** What a database that nobody connects to may be there for, and the names of that. */
export interface OtherUse {
  readonly use:
    | 'standby'
    | 'replicated'
    | 'clusterCopies'
    | 'global'
    | 'blueGreen'
    | 'proxied'
    | 'integrated'
    | 'dataApi';
  readonly names: readonly string[];
}

/** What may use a database without a connection that AWS counts, most telling first; null where nothing that can be seen does. */
export const otherUseOf = (database: Database): OtherUse | null =>
  otherUsesOf(database).find(({ names }) => names.length > 0) ?? null;

const otherUsesOf = ({
  replicaOf,
  replicas,
  cluster,
  globalDatabase,
  proxies,
  integrations,
  blueGreen,
}: Database): readonly OtherUse[] => [
  { use: 'global', names: globalDatabase === null ? [] : [globalDatabase.id] },
  { use: 'blueGreen', names: blueGreen },
  { use: 'standby', names: replicaOf === null ? [] : [replicaOf] },
  { use: 'replicated', names: replicas },
  { use: 'clusterCopies', names: [...(cluster?.replicaOf ? [cluster.replicaOf] : []), ...(cluster?.replicas ?? [])] },
  { use: 'proxied', names: proxies },
  { use: 'integrated', names: integrations },
  { use: 'dataApi', names: cluster?.dataApi === true ? [cluster.id] : [] },
];

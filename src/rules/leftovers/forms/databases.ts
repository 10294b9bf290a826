import { type FormsByRule, form, type RemovalForms } from '../../../model/index.ts';

const cluster = { 'db-cluster-identifier': '{db-cluster}' };
const instance = { 'db-instance-identifier': '{id}' };
const unprotected = { 'no-deletion-protection': true, 'apply-immediately': true } as const;
const clusterSnapshot = { 'db-cluster-snapshot-identifier': '{snapshot-name}' };
const instanceSnapshot = { 'db-snapshot-identifier': '{id}-final' };

// The three services that RDS's own commands do not end: https://docs.aws.amazon.com/cli/latest/reference/docdb/
const services = ['rds', 'docdb', 'neptune'] as const;

const leaving = services.map((service) =>
  form(`${service} remove-from-global-cluster`, {
    'global-cluster-identifier': '{global-cluster}',
    'db-cluster-identifier': 'arn:{partition}:rds:{region}:{account}:cluster:{db-cluster}',
  }),
);
const starting = [
  form('rds start-db-instance', instance),
  form('rds wait db-instance-available', instance),
  ...services.map((service) => form(`${service} start-db-cluster`, cluster)),
  form('rds wait db-cluster-available', cluster),
];

const database: RemovalForms = {
  keep: [
    ...starting,
    ...leaving,
    form('rds create-db-snapshot', { ...instance, ...instanceSnapshot }),
    form('rds wait db-snapshot-available', instanceSnapshot),
    form('rds create-db-cluster-snapshot', { ...cluster, ...clusterSnapshot }),
    form('rds wait db-cluster-snapshot-available', clusterSnapshot),
  ],
  remove: [
    ...leaving,
    form('rds wait db-cluster-available', cluster),
    form('rds promote-read-replica', instance),
    form('rds wait db-instance-available', instance),
    form('rds modify-db-instance', { ...instance, ...unprotected }),
    form('rds delete-db-instance', { ...instance, 'final-db-snapshot-identifier': '{id}-final' }),
    ...services.flatMap((service) => [
      form(`${service} modify-db-cluster`, { ...cluster, ...unprotected }),
      form(`${service} delete-db-instance`, { 'db-instance-identifier': '{db-instance}' }),
      form(`${service} delete-db-cluster`, { ...cluster, 'final-db-snapshot-identifier': '{snapshot-name}' }),
    ]),
  ],
};

const redshift = { 'cluster-identifier': '{id}' };
const cacheSource = [{ 'cache-cluster-id': '{id}' }, { 'replication-group-id': '{id}' }] as const;
const [cacheCluster, replicationGroup] = cacheSource;

/** Every command with which these rules remove databases and caches. */
export const databaseForms: FormsByRule = {
  'dynamodb-table-idle': {
    keep: [form('dynamodb create-backup', { 'table-name': '{id}', 'backup-name': '{snapshot-name}' })],
    remove: [
      form('dynamodb update-table', { 'table-name': '{id}', 'no-deletion-protection-enabled': true }),
      form('dynamodb delete-table', { 'table-name': '{id}' }),
    ],
  },
  'elasticache-left-running': {
    keep: [
      form('elasticache create-serverless-cache-snapshot', {
        'serverless-cache-name': '{id}',
        'serverless-cache-snapshot-name': '{snapshot-name}',
      }),
      ...cacheSource.map((source) =>
        form('elasticache create-snapshot', { ...source, 'snapshot-name': '{snapshot-name}' }),
      ),
      form('elasticache wait cache-cluster-available', cacheCluster),
      form('elasticache wait replication-group-available', replicationGroup),
    ],
    remove: [
      form('elasticache delete-cache-cluster', cacheCluster),
      form('elasticache delete-cache-cluster', { ...cacheCluster, 'final-snapshot-identifier': '{snapshot-name}' }),
      form('elasticache delete-serverless-cache', {
        'serverless-cache-name': '{id}',
        'final-snapshot-name': '{snapshot-name}',
      }),
      form('elasticache disassociate-global-replication-group', {
        'global-replication-group-id': '{global-datastore}',
        ...replicationGroup,
        'replication-group-region': '{region}',
      }),
      form('elasticache delete-replication-group', {
        ...replicationGroup,
        'no-retain-primary-cluster': true,
        'final-snapshot-identifier': '{snapshot-name}',
      }),
    ],
  },
  'rds-instance-idle': database,
  'rds-instance-stopped': database,
  'redshift-left-running': {
    keep: [
      form('redshift resume-cluster', redshift),
      form('redshift wait cluster-available', redshift),
      form('redshift create-cluster-snapshot', { ...redshift, 'snapshot-identifier': '{id}-final' }),
      form('redshift wait snapshot-available', { 'snapshot-identifier': '{id}-final' }),
    ],
    remove: [form('redshift delete-cluster', { ...redshift, 'final-cluster-snapshot-identifier': '{id}-final' })],
  },
};

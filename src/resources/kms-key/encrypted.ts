import type { Aws, InputOf, OperationName, OutputOf } from '../../aws/index.ts';
import type { Item } from '../../model/index.ts';
import { given, noneIfEmpty } from '../reading/aws-fields.ts';
import { withManaged } from '../services/ec2/include-managed.ts';

type Key = Pick<Item<'kms-key'>, 'id' | 'arn' | 'aliases'>;

/** Something that is stored, and the key that it names. */
interface Stored {
  readonly id: string | undefined;
  readonly key: string | undefined;
}

/** The listings of a region that say by which key each of their items is encrypted; other types of this program ask the same. */
export const encryptedListings = [
  'ec2:DescribeSnapshots',
  'ec2:DescribeVolumes',
  'elasticfilesystem:DescribeFileSystems',
  'lambda:ListFunctions',
  'logs:DescribeLogGroups',
  'rds:DescribeDBClusterSnapshots',
  'rds:DescribeDBClusters',
  'rds:DescribeDBInstances',
  'rds:DescribeDBSnapshots',
  'redshift:DescribeClusters',
  'secretsmanager:ListSecrets',
] as const satisfies readonly OperationName[];

/** What of the account's own data, in the region of a key, names the key: ids and ARNs, in order. */
export const encryptedWith = async (
  key: Key,
  aws: Aws<(typeof encryptedListings)[number]>,
): Promise<readonly string[]> => {
  const stored = await Promise.all(listingsOf(aws).map((listing) => itemsOf(listing)));
  return stored
    .flat()
    .filter((item) => isKeyOf(key, item.key))
    .map(({ id }) => given(id, 'the id of what is encrypted'))
    .sort();
};

const manual = { SnapshotType: 'manual' };

const listingsOf = (aws: Aws<(typeof encryptedListings)[number]>): readonly AsyncIterable<readonly Stored[]>[] => {
  const pages = <O extends (typeof encryptedListings)[number]>(
    operation: O,
    input: InputOf<O>,
    read: (page: OutputOf<O>) => readonly Stored[],
  ) => eachPage(aws.pages(operation, input), read);
  return [
    eachPage(withManaged(aws, 'ec2:DescribeVolumes'), ({ Volumes }) =>
      given(Volumes, 'Volumes').map((one) => ({ id: one.VolumeId, key: one.KmsKeyId })),
    ),
    pages('ec2:DescribeSnapshots', { OwnerIds: ['self'] }, ({ Snapshots }) =>
      given(Snapshots, 'Snapshots').map((one) => ({ id: one.SnapshotId, key: one.KmsKeyId })),
    ),
    pages('elasticfilesystem:DescribeFileSystems', {}, ({ FileSystems }) =>
      given(FileSystems, 'FileSystems').map((one) => ({ id: one.FileSystemId, key: one.KmsKeyId })),
    ),
    pages('lambda:ListFunctions', {}, ({ Functions }) =>
      given(Functions, 'Functions').map((one) => ({ id: one.FunctionArn, key: one.KMSKeyArn })),
    ),
    pages('logs:DescribeLogGroups', {}, ({ logGroups }) =>
      given(logGroups, 'logGroups').map((one) => ({ id: one.logGroupName, key: one.kmsKeyId })),
    ),
    pages('rds:DescribeDBClusters', {}, ({ DBClusters }) =>
      given(DBClusters, 'DBClusters').map((one) => ({ id: one.DBClusterIdentifier, key: one.KmsKeyId })),
    ),
    pages('rds:DescribeDBInstances', {}, ({ DBInstances }) =>
      given(DBInstances, 'DBInstances').map((one) => ({ id: one.DBInstanceIdentifier, key: one.KmsKeyId })),
    ),
    pages('rds:DescribeDBSnapshots', manual, ({ DBSnapshots }) =>
      given(DBSnapshots, 'DBSnapshots').map((one) => ({ id: one.DBSnapshotIdentifier, key: one.KmsKeyId })),
    ),
    pages('rds:DescribeDBClusterSnapshots', manual, ({ DBClusterSnapshots }) =>
      given(DBClusterSnapshots, 'DBClusterSnapshots').map((one) => ({
        id: one.DBClusterSnapshotIdentifier,
        key: one.KmsKeyId,
      })),
    ),
    pages('redshift:DescribeClusters', {}, ({ Clusters }) =>
      given(Clusters, 'Clusters').map((one) => ({ id: one.ClusterIdentifier, key: one.KmsKeyId })),
    ),
    pages('secretsmanager:ListSecrets', {}, ({ SecretList }) =>
      given(SecretList, 'SecretList').map((one) => ({ id: one.Name, key: one.KmsKeyId })),
    ),
  ];
};

async function* eachPage<P>(pages: AsyncIterable<P>, read: (page: P) => readonly Stored[]) {
  for await (const page of pages) yield read(page);
}

const itemsOf = async (listing: AsyncIterable<readonly Stored[]>): Promise<readonly Stored[]> => {
  const items: Stored[] = [];
  for await (const page of listing) items.push(...page);
  return items;
};

/** True for the key by whatever name AWS takes: https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id */
const isKeyOf = ({ id, arn, aliases }: Key, named: string | undefined): boolean => {
  const name = noneIfEmpty(named);
  if (name === null) return false;
  const alias = /(?:^|:)alias\/(.+)$/.exec(name)?.[1];
  return name === id || name === arn || (alias !== undefined && aliases.includes(alias));
};

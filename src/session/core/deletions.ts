import { awsCli, type Command, type Inventoried, type Item, type ResourceType } from '../../model/index.ts';

/** True for the id or the name of something that is older than the session. */
export type IsOlder = (id: string) => boolean;

type Deletion<T extends ResourceType> = (item: Item<T>, isOlder: IsOlder) => readonly Command[];

/** No command: something older made it, or keeps it. */
const spared: readonly Command[] = [];

/** What deletes a resource that a session made, for good, of the types that rules may have nothing against, or that a stack may keep. */
const deletions: { readonly [T in ResourceType]?: Deletion<T> } = {
  'auto-scaling-group': ({ id, region }) => [
    awsCli(region, 'autoscaling delete-auto-scaling-group', { 'auto-scaling-group-name': id, 'force-delete': true }),
  ],
  'dynamodb-table': ({ id, region }) => [awsCli(region, 'dynamodb delete-table', { 'table-name': id })],
  // A copy has no volume of its own, and snapshots of older volumes come from older schedules.
  'ebs-snapshot': ({ id, region, volumeId }, isOlder) =>
    volumeId === null || isOlder(volumeId) ? spared : [awsCli(region, 'ec2 delete-snapshot', { 'snapshot-id': id })],
  'lambda-function': ({ id, region }) => [awsCli(region, 'lambda delete-function', { 'function-name': id })],
  // Services name a group after what writes to it: /aws/lambda/FUNCTION, /aws/rds/instance/DATABASE/error.
  'log-group': ({ id, region }, isOlder) =>
    isOlder(id) || id.split('/').some(isOlder)
      ? spared
      : [awsCli(region, 'logs delete-log-group', { 'log-group-name': id })],
  'rds-snapshot': ({ id, region, of, sourceId, snapshotType }, isOlder) => {
    if (snapshotType === 'awsbackup' || isOlder(sourceId)) return spared;
    return of === 'cluster'
      ? [awsCli(region, 'rds delete-db-cluster-snapshot', { 'db-cluster-snapshot-identifier': id })]
      : [awsCli(region, 'rds delete-db-snapshot', { 'db-snapshot-identifier': id })];
  },
  's3-bucket': ({ id, region }) => [
    ...(isBeanstalks(id) ? [awsCli(region, 's3api delete-bucket-policy', { bucket: id })] : []),
    awsCli(region, 's3api delete-bucket', { bucket: id }),
  ],
  'sqs-queue': ({ region, url }) => [awsCli(region, 'sqs delete-queue', { 'queue-url': url })],
  'vpc-endpoint': ({ id, region, requesterManaged }) =>
    requesterManaged ? spared : [awsCli(region, 'ec2 delete-vpc-endpoints', { 'vpc-endpoint-ids': id })],
};

/** What deletes a resource for good; nothing where no command may, or this does not know one. */
export const deletionOf = (item: Inventoried, isOlder: IsOlder): readonly Command[] =>
  (deletions[item.type] as Deletion<ResourceType> | undefined)?.(item as Item<ResourceType>, isOlder) ?? [];

/** True for what a stack may keep, as its template says, or leaves behind since it did not make it: what holds data. */
export const isKeepable = ({ type }: Pick<Inventoried, 'type'>): boolean =>
  type === 'dynamodb-table' || type === 'log-group' || type === 's3-bucket';

// Its policy denies its deletion: https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.S3.html
const isBeanstalks = (bucket: string): boolean => /^elasticbeanstalk-[a-z]{2}(-[a-z]+)+-\d+-\d{12}$/.test(bucket);

/**
 * What of a session goes before its stacks: a bucket, since CloudFormation deletes none that holds anything. That of Elastic
 * Beanstalk belongs to no stack, and serves environments until they are gone.
 */
export const goesBeforeStacks = ({ type, id }: Pick<Inventoried, 'type' | 'id'>): boolean =>
  type === 's3-bucket' && !isBeanstalks(id);

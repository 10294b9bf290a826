import { awsCli, type Command, type Inventoried, type Item, type ResourceType } from '../../model/index.ts';

/** True for the id or the name of something that is older than the session. */
export type IsOlder = (id: string) => boolean;

type Deletion<T extends ResourceType> = (item: Item<T>) => readonly Command[];

/** What deletes a resource that a session made, for good, of the types that rules may have nothing against, or that a stack may keep. */
const deletions: { readonly [T in ResourceType]?: Deletion<T> } = {
  'auto-scaling-group': ({ id, region }) => [
    awsCli(region, 'autoscaling delete-auto-scaling-group', { 'auto-scaling-group-name': id, 'force-delete': true }),
  ],
  'dynamodb-table': ({ id, region }) => [awsCli(region, 'dynamodb delete-table', { 'table-name': id })],
  // A copy names no volume: nobody can tell what it was made of.
  'ebs-snapshot': ({ id, region, volumeId }) =>
    volumeId === null ? [] : [awsCli(region, 'ec2 delete-snapshot', { 'snapshot-id': id })],
  'lambda-function': ({ id, region }) => [awsCli(region, 'lambda delete-function', { 'function-name': id })],
  'log-group': ({ id, region }) => [awsCli(region, 'logs delete-log-group', { 'log-group-name': id })],
  'rds-snapshot': ({ id, region, of }) => [
    of === 'cluster'
      ? awsCli(region, 'rds delete-db-cluster-snapshot', { 'db-cluster-snapshot-identifier': id })
      : awsCli(region, 'rds delete-db-snapshot', { 'db-snapshot-identifier': id }),
  ],
  's3-bucket': ({ id, region }) => [
    ...(isBeanstalks(id) ? [awsCli(region, 's3api delete-bucket-policy', { bucket: id })] : []),
    awsCli(region, 's3api delete-bucket', { bucket: id }),
  ],
  'sqs-queue': ({ region, url }) => [awsCli(region, 'sqs delete-queue', { 'queue-url': url })],
  'vpc-endpoint': ({ id, region, requesterManaged }) =>
    requesterManaged ? [] : [awsCli(region, 'ec2 delete-vpc-endpoints', { 'vpc-endpoint-ids': id })],
};

/** What deletes a resource for good; nothing where no command may, or this does not know one. */
export const deletionOf = (item: Inventoried): readonly Command[] =>
  (deletions[item.type] as Deletion<ResourceType> | undefined)?.(item as Item<ResourceType>) ?? [];

/** What a resource was made of or for, by ids, where something older may make such ones by itself. */
const sources: { readonly [T in ResourceType]?: (item: Item<T>) => readonly string[] } = {
  'ebs-snapshot': ({ volumeId }) => (volumeId === null ? [] : [volumeId]),
  // Services name a group after what writes to it: /aws/lambda/FUNCTION, API-Gateway-Execution-Logs_API/STAGE.
  'log-group': ({ id }) => [id, ...id.split(/[/_]/)],
  'rds-snapshot': ({ sourceId }) => [sourceId],
};

/**
 * True for what came during the session and may be of something older: the log group of an older function or database, and
 * the snapshot of an older volume or database, which a schedule may have taken.
 */
export const isOfOlder = (item: Inventoried, isOlder: IsOlder): boolean => {
  const sourcesOf = sources[item.type] as ((item: Item<ResourceType>) => readonly string[]) | undefined;
  return sourcesOf !== undefined && sourcesOf(item as Item<ResourceType>).some(isOlder);
};

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

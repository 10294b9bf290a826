import type { Aws, OutputOf } from '../../aws/index.ts';
import { type Item, ResourceGone } from '../../model/index.ts';
import { emptyIfAbsent, given, noneIfAbsent } from '../reading/aws-fields.ts';
import type { SecretRelative } from './fields.ts';

export const relativeReads = ['secretsmanager:DescribeSecret'] as const;

type SecretAws = Aws<(typeof relativeReads)[number]>;

/**
 * The same secret in other regions, each asked there: AWS notes the reads of a region in that region alone.
 * https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html
 */
export const relativesOf = async (
  { id, region, primaryRegion }: Item<'secret'>,
  aws: SecretAws,
): Promise<readonly SecretRelative[]> => {
  if (primaryRegion !== null) {
    const primary = await described(aws, id, primaryRegion);
    return primary === null ? [] : [relative(primary, primaryRegion, true)];
  }
  const own = await described(aws, id, region);
  if (own === null) throw new ResourceGone(id);
  const regions = emptyIfAbsent(own.ReplicationStatus).map(({ Region }) => given(Region, 'Region'));
  const replicas = await Promise.all(
    regions.map(async (each) => {
      const replica = await described(aws, id, each);
      return replica === null ? [] : [relative(replica, each, false)];
    }),
  );
  return replicas.flat();
};

type Described = OutputOf<'secretsmanager:DescribeSecret'>;

const described = (aws: SecretAws, SecretId: string, region: string): Promise<Described | null> =>
  aws.in(region).find('secretsmanager:DescribeSecret', { SecretId }, ['ResourceNotFoundException']);

const relative = ({ LastAccessedDate }: Described, region: string, isPrimary: boolean): SecretRelative => ({
  region,
  isPrimary,
  lastAccessedAt: noneIfAbsent(LastAccessedDate?.toISOString()),
});

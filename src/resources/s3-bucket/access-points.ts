import type { Aws } from '../../aws/index.ts';
import type { Place } from '../../model/index.ts';
import { given, noneIfAbsent } from '../reading/aws-fields.ts';
import { everyItem } from '../reading/pages-of.ts';
import { blockOf } from './access-block.ts';
import type { AccessPoint } from './fields.ts';

/** What `accessPoints` may call. */
export const accessPointReads = [
  's3control:ListAccessPoints',
  's3control:GetAccessPoint',
  's3control:GetAccessPointPolicyStatus',
] as const;

/** What `multiRegionAccessPoints` may call. */
export const multiRegionReads = [
  's3control:ListMultiRegionAccessPoints',
  's3control:GetMultiRegionAccessPointPolicyStatus',
] as const;

interface Bucket {
  readonly id: string;
  readonly region: string;
}

/**
 * The access points of a bucket that the internet may use, those for a VPC apart. All of a region come in one listing, which
 * is asked for once. https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_ListAccessPoints.html
 */
export const accessPoints = async (
  aws: Aws<(typeof accessPointReads)[number]>,
  { id, region }: Bucket,
  { account: AccountId }: Place,
): Promise<readonly AccessPoint[]> => {
  const there = aws.in(region);
  const pages = there.pages('s3control:ListAccessPoints', { AccountId });
  const listed = await everyItem(pages, ({ AccessPointList }) => given(AccessPointList, 'AccessPointList'));
  const read = listed
    .filter(({ Bucket, NetworkOrigin }) => Bucket === id && NetworkOrigin !== 'VPC')
    .map(async (each) => {
      const input = { AccountId, Name: given(each.Name, 'Name') };
      const [point, status] = await Promise.all([
        there.find('s3control:GetAccessPoint', input, ['NoSuchAccessPoint']),
        there.find('s3control:GetAccessPointPolicyStatus', input, ['NoSuchAccessPointPolicy', 'NoSuchAccessPoint']),
      ]);
      // One that vanished since lets nobody in.
      if (point === null) return [];
      return [
        {
          name: input.Name,
          policyPublic: status === null ? null : given(status.PolicyStatus?.IsPublic, 'PolicyStatus.IsPublic'),
          accessBlock: blockOf(point.PublicAccessBlockConfiguration),
        },
      ];
    });
  return (await Promise.all(read)).flat();
};

// All of them are administered from there, and in the commercial partition alone:
// https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiRegionAccessPointRestrictions.html
const home = 'us-west-2';

/** The multi-region access points that lead to a bucket. */
export const multiRegionAccessPoints = async (
  aws: Aws<(typeof multiRegionReads)[number]>,
  { id }: Bucket,
  { account: AccountId, partition }: Place,
): Promise<readonly AccessPoint[]> => {
  if (partition !== 'aws') return [];
  const there = aws.in(home);
  const pages = there.pages('s3control:ListMultiRegionAccessPoints', { AccountId });
  const listed = await everyItem(pages, ({ AccessPoints }) => given(AccessPoints, 'AccessPoints'));
  const read = listed
    .filter(({ Regions }) => given(Regions, 'Regions').some(({ Bucket }) => Bucket === id))
    .map(async (each) => {
      const name = given(each.Name, 'Name');
      const status = await there.find('s3control:GetMultiRegionAccessPointPolicyStatus', { AccountId, Name: name }, [
        'NoSuchMultiRegionAccessPoint',
      ]);
      if (status === null) return [];
      return [
        {
          name,
          // Without a policy there is no status of one.
          policyPublic: noneIfAbsent(status.Established?.IsPublic),
          accessBlock: blockOf(each.PublicAccessBlock),
        },
      ];
    });
  return (await Promise.all(read)).flat();
};

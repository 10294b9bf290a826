import type { Read } from '../../../model/index.ts';
import type { AccessBlock, AccessPoint, GroupGrant } from '../../../resources/s3-bucket/fields.ts';

/** What decides whether the world gets into a bucket; any of it may be unread. */
export interface BucketGuards {
  readonly policyPublic: Read<boolean | null>;
  readonly groupGrants: Read<readonly GroupGrant[]>;
  readonly accessBlock: Read<AccessBlock | null>;
  readonly accountAccessBlock: Read<AccessBlock | null>;
  readonly ownership: Read<string | null>;
  readonly accessPoints: Read<readonly AccessPoint[]>;
  readonly multiRegionAccessPoints: Read<readonly AccessPoint[]>;
}

/** `granted`: something opens the way, and nothing blocks it. `blocked`: something opens it, and a block closes it. */
export type Passage = 'granted' | 'blocked' | 'none' | 'unread';

/** AllUsers is everyone, AuthenticatedUsers everyone with an AWS account of their own. */
export const publicGroups = ['AllUsers', 'AuthenticatedUsers'];

/** By the bucket policy; RestrictPublicBuckets, of the bucket or the account, closes a public one to outsiders. */
export const policyPassage = ({ policyPublic, accessBlock, accountAccessBlock }: BucketGuards): Passage =>
  passage(
    policyPublic.known ? policyPublic.value === true : null,
    isOn('restrictPublicBuckets', accessBlock, accountAccessBlock),
  );

/** By the ACL; IgnorePublicAcls, of the bucket or the account, closes it. */
export const aclPassage = ({ groupGrants, accessBlock, accountAccessBlock }: BucketGuards): Passage =>
  passage(
    groupGrants.known ? groupGrants.value.some(({ group }) => publicGroups.includes(group)) : null,
    isOn('ignorePublicAcls', accessBlock, accountAccessBlock),
  );

/**
 * By the ACLs of single objects, which nobody lists: they count unless the bucket's owner owns every object, or
 * IgnorePublicAcls takes them away. https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html
 */
export const objectPassage = ({ ownership, accessBlock, accountAccessBlock }: BucketGuards): Passage =>
  passage(
    ownership.known ? ownership.value !== 'BucketOwnerEnforced' : null,
    isOn('ignorePublicAcls', accessBlock, accountAccessBlock),
  );

/**
 * By access points whose own policy is public. RestrictPublicBuckets of the point, the bucket or the account closes them:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-bpa-settings.html
 */
export const pointPassage = (guards: BucketGuards): Passage => {
  const { accessBlock, accountAccessBlock, accessPoints, multiRegionAccessPoints } = guards;
  const points = publicPoints(guards);
  const whole = accessPoints.known && multiRegionAccessPoints.known;
  return passage(
    points.length > 0 ? true : whole ? false : null,
    isOn('restrictPublicBuckets', accessBlock, accountAccessBlock),
  );
};

/** The access points of either kind that let the world in, before what the bucket and the account block. */
export const publicPoints = ({ accessPoints, multiRegionAccessPoints }: BucketGuards): readonly string[] =>
  [accessPoints, multiRegionAccessPoints].flatMap((points) =>
    points.known
      ? points.value
          .filter(({ policyPublic, accessBlock }) => policyPublic === true && !accessBlock.restrictPublicBuckets)
          .map(({ name }) => name)
      : [],
  );

/** The switches of a Block Public Access that are known to be on. */
export const switchesOn = (block: Read<AccessBlock | null>): readonly string[] =>
  Object.entries((block.known && block.value) || {}).flatMap(([name, on]) => (on ? [name] : []));

// Null is "not known". One switch that is on is enough, whatever the others say.
const isOn = (flag: keyof AccessBlock, ...blocks: readonly Read<AccessBlock | null>[]): boolean | null => {
  if (blocks.some((block) => block.known && block.value?.[flag] === true)) return true;
  return blocks.every((block) => block.known) ? false : null;
};

const passage = (opened: boolean | null, closed: boolean | null): Passage => {
  if (opened === false) return 'none';
  if (closed === true) return 'blocked';
  return opened === null || closed === null ? 'unread' : 'granted';
};

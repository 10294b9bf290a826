import type { Read } from '../../../model/index.ts';
import type { AccessBlock, GroupGrant } from '../../../resources/s3-bucket/fields.ts';

/** What decides whether the world gets into a bucket; any of it may be unread. */
export interface BucketGuards {
  readonly policyPublic: Read<boolean | null>;
  readonly groupGrants: Read<readonly GroupGrant[]>;
  readonly accessBlock: Read<AccessBlock | null>;
  readonly accountAccessBlock: Read<AccessBlock | null>;
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

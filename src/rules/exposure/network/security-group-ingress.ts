import { lookUpById } from '../../../derived/looked-up.ts';
import { isPublicCidr } from '../../../derived/public-cidr.ts';
import type { Item, Read } from '../../../model/index.ts';
import type { Ingress } from '../../../resources/security-group/fields.ts';
import { isAbout, type Port } from './port.ts';

/** A security group with what is known of the prefix lists in it. */
export type Group = Item<'security-group'> & {
  readonly listedRanges: Read<{ readonly [prefixListId: string]: readonly string[] }>;
};

/** A rule of a security group by which the internet comes in, and the ranges of it that are too broad. */
export interface Opening {
  readonly groupId: string;
  readonly rule: Ingress;
  readonly ranges: readonly string[];
}

/** How some security groups, taken together, treat the internet on one port. */
export interface PublicIngress {
  readonly openings: readonly Opening[];
  /** Prefix lists whose ranges are not known. */
  readonly unreadLists: readonly string[];
  /** Groups that the listing does not show: those of another account, in a shared network. */
  readonly unseenGroups: readonly string[];
}

/** Security groups only let in: one rule of one group is enough. https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html */
export const publicIngress = (port: Port, groupIds: readonly string[], groups: readonly Group[]): PublicIngress =>
  publicRules(groupIds, groups, (rule) => isAbout(rule, port));

/** The same of every rule, or of those asked about. */
export const publicRules = (
  groupIds: readonly string[],
  groups: readonly Group[],
  asked: (rule: Ingress) => boolean = () => true,
): PublicIngress => {
  const seen = lookUpById(groups, ...groupIds);
  const rules = seen.flatMap((group) =>
    group.ingress.filter(asked).map((rule) => ({ group, rule, ranges: rangesOf(group, rule) })),
  );
  return {
    openings: rules.flatMap(({ group, rule, ranges }) => {
      const broad = ranges === null ? [] : ranges.filter(isPublicCidr);
      return broad.length === 0 ? [] : [{ groupId: group.id, rule, ranges: broad }];
    }),
    unreadLists: rules.flatMap(({ rule, ranges }) => (ranges === null ? [`${rule.prefixListId}`] : [])),
    unseenGroups: groupIds.filter((groupId) => !seen.some(({ id }) => id === groupId)),
  };
};

// Null where they are not known. Another group as the source is nobody from outside.
const rangesOf = ({ listedRanges }: Group, { cidr, prefixListId }: Ingress): readonly string[] | null => {
  if (prefixListId === null) return cidr === null ? [] : [cidr];
  return listedRanges.known ? (listedRanges.value[prefixListId] ?? null) : null;
};

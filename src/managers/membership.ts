import type { Inventoried, ManagerMembers, Member, Tags } from '../model/index.ts';
import { facts } from '../resources/index.ts';

/** Whether a manager holds a resource: no longer, or under what its template calls it. */
export type Membership = 'none' | { readonly logicalId: string | null };

const inDoubt: Membership = { logicalId: null };

/**
 * Says that a manager does not hold a resource only where the manager is gone, or lists its members and this is none of
 * them: it was kept when the stack went, or when it left the stack.
 */
export const membershipOf = (
  manager: ManagerMembers | undefined,
  standing: StandingFor | undefined,
  tags: Tags | null,
): Membership => {
  if (manager === undefined || !manager.members.known) return inDoubt;
  if (manager.members.value === null) return 'none';
  if (standing === undefined) return inDoubt;
  const ofItsTypes = manager.members.value.filter(({ type }) => standing.some((one) => one.type === type));
  const own = ofItsTypes.find((member) => isSame(standing, member));
  const logicalId = tags?.['aws:cloudformation:logical-id'];
  const alike = ofItsTypes.find((each) => logicalId !== undefined && each.logicalId === logicalId);
  if (own !== undefined) return { logicalId: own.logicalId };
  // A member whose id is written otherwise is still the manager's; and what CloudFormation has no type for may be anything.
  if (alike !== undefined) return { logicalId: alike.logicalId };
  return standing.length === 0 ? inDoubt : 'none';
};

const isSame = (standing: StandingFor, { type, physicalId }: Member): boolean =>
  physicalId !== null && standing.some((one) => one.type === type && one.ids.includes(physicalId));

/** Types and physical ids under which a manager may list a resource. */
export type StandingFor = readonly { readonly type: string; readonly ids: readonly string[] }[];

/** All of those of a resource. */
export const standingFor = (item: Inventoried): StandingFor =>
  facts[item.type].standsFor.map(({ type, ids }) => ({
    type,
    ids: ids === undefined ? [item.id] : ids(item as never),
  }));

/** Where a member is, in one string. */
export const placeOf = (type: string, physicalId: string, region: string): string => `${region} ${type} ${physicalId}`;

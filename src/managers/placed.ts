import type { Inventoried, Inventory, ManagerMembers, PlacedManager, UnpricedFinding } from '../model/index.ts';
import { holdersBy } from './holders.ts';
import { type Membership, membershipOf } from './membership.ts';
import { managerIn, managerKey } from './named.ts';

/** A finding with what would take its resource along: the manager that it names, and every one that lists it. */
export interface Placed {
  readonly finding: UnpricedFinding;
  readonly manager: PlacedManager | null;
  readonly membership: Membership;
}

/** Places each finding of an inventory, by what its managers said when they were asked. */
export const placing = (
  asked: ReadonlyMap<string, ManagerMembers>,
  inventory: Inventory,
): ((finding: UnpricedFinding) => Placed) => {
  const itemOf = itemsBy(inventory);
  const holdersOf = holdersBy([...asked.values()]);
  return (finding) => {
    const [manager, item] = [managerIn(finding), itemOf(finding)];
    const listing = item === undefined ? [] : holdersOf(item);
    if (manager === null) return { finding: { ...finding, heldBy: listing }, manager, membership: 'none' };
    const key = managerKey(manager);
    const membership = membershipOf(asked.get(key), item, finding.resource.tags);
    const heldBy = membership === 'none' ? listing : [...new Set([key, ...listing])];
    return { finding: { ...finding, heldBy }, manager, membership };
  };
};

const itemsBy = ({ listings }: Inventory): ((finding: UnpricedFinding) => Inventoried | undefined) => {
  const items = new Map(listings.flatMap(({ items }) => items.map((item) => [`${item.type} ${item.arn}`, item])));
  return ({ resource: { type, arn } }) => items.get(`${type} ${arn}`);
};

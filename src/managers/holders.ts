import type { Inventoried, ManagerMembers } from '../model/index.ts';
import { placeOf, standingFor } from './membership.ts';
import { managerKey } from './named.ts';

/** The keys of the managers that list a resource, whatever the resource says of itself. */
export type Holders = (item: Inventoried) => readonly string[];

/** Who holds what, by the managers' own lists. */
export const holdersBy = (managers: readonly ManagerMembers[]): Holders => {
  const held = new Map<string, string[]>();
  for (const manager of managers) {
    const members = manager.members.known && manager.members.value !== null ? manager.members.value : [];
    // What is in no region is held by a stack in one.
    for (const { type, physicalId } of members.filter((member) => member.physicalId !== null))
      for (const region of [manager.region, 'global']) {
        const place = placeOf(type, `${physicalId}`, region);
        const holders = held.get(place);
        if (holders === undefined) held.set(place, [managerKey(manager)]);
        else holders.push(managerKey(manager));
      }
  }
  return (item) =>
    standingFor(item).flatMap(({ type, ids }) => ids.flatMap((id) => held.get(placeOf(type, id, item.region)) ?? []));
};

import type { Inventory, ManagerMembers, PlacedManager, UnpricedFinding } from '../model/index.ts';
import { type Holders, holdersBy } from './holders.ts';
import { type Membership, membershipOf, type StandingFor, standingFor } from './membership.ts';
import { managerIn, managerKey } from './named.ts';

/** A finding with what would take its resource along: the manager that it names, and every one that lists it. */
export interface Placed {
  readonly finding: UnpricedFinding;
  readonly manager: PlacedManager | null;
  readonly membership: Membership;
}

/** Places each of these findings of an inventory, by what its managers said when they were asked. */
export const placing = (
  asked: ReadonlyMap<string, ManagerMembers>,
  inventory: Inventory,
  findings: readonly UnpricedFinding[],
): ((finding: UnpricedFinding) => Placed) => {
  const knownOf = knownBy(inventory, findings, asked.size === 0 ? null : holdersBy([...asked.values()]));
  return (finding) => {
    const [manager, known] = [managerIn(finding), knownOf(finding)];
    const listing = known === undefined ? [] : known.holders;
    if (manager === null) return { finding: heldBy(finding, listing), manager, membership: 'none' };
    const key = managerKey(manager);
    const membership = membershipOf(asked.get(key), known?.standing, finding.resource.tags);
    const holding = membership === 'none' ? listing : [...new Set([key, ...listing])];
    return { finding: heldBy(finding, holding), manager, membership };
  };
};

// Most are held by nobody, and stay as they are.
const heldBy = (finding: UnpricedFinding, holders: readonly string[]): UnpricedFinding =>
  holders.length === 0 && finding.heldBy.length === 0 ? finding : { ...finding, heldBy: holders };

/** What managers say of an item. */
interface Known {
  readonly standing: StandingFor;
  readonly holders: readonly string[];
}

// Of the items that some manager lists, or whose findings name one, and of no others: an inventory may hold very many.
const knownBy = (
  { listings }: Inventory,
  findings: readonly UnpricedFinding[],
  holdersOf: Holders | null,
): ((finding: UnpricedFinding) => Known | undefined) => {
  const known = new Map<string, Known>();
  if (holdersOf === null) return () => undefined;
  const named = new Set(findings.filter((each) => managerIn(each) !== null).map(({ resource }) => nameOf(resource)));
  for (const { items } of listings)
    for (const item of items) {
      const holders = holdersOf(item);
      const name = nameOf(item);
      if (holders.length > 0 || named.has(name)) known.set(name, { standing: standingFor(item), holders });
    }
  return ({ resource }) => known.get(nameOf(resource));
};

const nameOf = ({ type, arn }: Pick<UnpricedFinding['resource'], 'type' | 'arn'>): string => `${type} ${arn}`;

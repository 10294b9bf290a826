import type { Command, Inventoried, ManagerMembers, UnpricedFinding } from '../model/index.ts';
import { isSame } from './membership.ts';
import { managerIn, managerKey } from './named.ts';

/**
 * What looks and keeps copies before a manager goes with all that belongs to it: of whichever of its members a finding is,
 * for the others go along, also those of a group that it made.
 */
export const copiesOf = (
  key: string,
  manager: ManagerMembers | undefined,
  findings: readonly UnpricedFinding[],
  itemOf: (finding: UnpricedFinding) => Inventoried | undefined,
): readonly Command[] => {
  const members = manager?.members.known ? manager.members.value : null;
  const isPart = (finding: UnpricedFinding): boolean => {
    const own = managerIn(finding);
    if (own !== null && managerKey(own) === key) return true;
    const item = itemOf(finding);
    return item !== undefined && members !== null && members.some((member) => isSame(item, member));
  };
  return findings
    .filter(({ outcome, managerRemoval }) => outcome === 'fail' && managerRemoval !== null)
    .filter(isPart)
    .flatMap(({ managerRemoval }) => (managerRemoval === null ? [] : managerRemoval.keep));
};

import type { Command, UnpricedFinding } from '../model/index.ts';

/**
 * What looks and keeps copies before a manager goes with all that it holds, by the manager's key: of whichever of its members
 * a finding is, for the others go along.
 */
export const copiesBefore = (findings: readonly UnpricedFinding[]): ReadonlyMap<string, readonly Command[]> => {
  const copies = new Map<string, Command[]>();
  for (const finding of findings)
    for (const key of finding.heldBy) {
      const before = copies.get(key) ?? [];
      copies.set(key, before);
      before.push(...keepsOf(finding));
    }
  return copies;
};

const keepsOf = ({ outcome, managerRemoval, removal }: UnpricedFinding): readonly Command[] => {
  if (outcome !== 'fail') return [];
  if (managerRemoval !== null) return managerRemoval.keep;
  return removal?.effect === 'removes' ? removal.keep : [];
};

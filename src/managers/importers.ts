import type { ManagerMembers, PlacedManager } from '../model/index.ts';
import { managerKey } from './named.ts';
import { type MemberStates, type Standing, standingOf, unread } from './standing.ts';

/** Stacks whose exports others import stay as long as those do: until nothing changes any more. */
export const standingsOf = (
  managers: readonly ManagerMembers[],
  stateOf: MemberStates,
): ReadonlyMap<string, Standing> => {
  const standings = new Map(managers.map((each) => [managerKey(each), standingOf(each, stateOf)]));
  const isLeftOver = (region: string, name: string) =>
    managers.some(
      (each) =>
        each.region === region && each.name === name && standings.get(managerKey(each))?.standing === 'left-over',
    );
  const settleOnce = () =>
    managers.filter((each) => {
      const standing = standings.get(managerKey(each));
      if (standing?.standing !== 'left-over') return false;
      const kept = keptByImporters(each, isLeftOver);
      if (kept !== null) standings.set(managerKey(each), kept);
      return kept !== null;
    });
  while (settleOnce().length > 0);
  return standings;
};

/** The stacks that export what this one imports. */
export const exportersOf = (
  { kind, name, region }: PlacedManager,
  managers: readonly ManagerMembers[],
): readonly string[] =>
  kind !== 'cloudformation-stack'
    ? []
    : managers
        .filter((each) => each.region === region && each.importers.known && each.importers.value.includes(name))
        .map((each) => each.name);

const keptByImporters = (
  { importers, region }: ManagerMembers,
  isLeftOver: (region: string, name: string) => boolean,
): Standing | null => {
  if (!importers.known) return unread;
  const kept = importers.value.filter((name) => !isLeftOver(region, name));
  return kept.length === 0 ? null : { standing: 'in-use', keptBy: kept };
};

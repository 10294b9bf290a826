import type { ManagerMembers, PlacedManager } from '../model/index.ts';
import { managerKey } from './named.ts';
import { type MemberStates, type Standing, standingOf, unread } from './standing.ts';

/** Stacks whose exports others import stay as long as those do: until nothing changes any more. */
export const standingsOf = (
  managers: readonly ManagerMembers[],
  stateOf: MemberStates,
): ReadonlyMap<string, Standing> => {
  const standings = new Map(managers.map((each) => [managerKey(each), standingOf(each, stateOf)]));
  const keysByName = grouped(managers, ({ region, name }) => [`${region} ${name}`]);
  const isLeftOver = (region: string, name: string) =>
    (keysByName.get(`${region} ${name}`) ?? []).some(
      (each) => standings.get(managerKey(each))?.standing === 'left-over',
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

/** The names of the stacks that export what a manager imports. */
export type Exporters = (manager: PlacedManager) => readonly string[];

/** Who exports what, by the managers' own lists of who imports it. */
export const exportersAmong = (managers: readonly ManagerMembers[]): Exporters => {
  const exporters = grouped(managers, ({ region, importers }) =>
    importers.known ? importers.value.map((name) => `${region} ${name}`) : [],
  );
  return ({ kind, name, region }) =>
    kind === 'cloudformation-stack' ? (exporters.get(`${region} ${name}`) ?? []).map((each) => each.name) : [];
};

const grouped = (
  managers: readonly ManagerMembers[],
  keysOf: (manager: ManagerMembers) => readonly string[],
): ReadonlyMap<string, readonly ManagerMembers[]> => {
  const groups = new Map<string, ManagerMembers[]>();
  for (const manager of managers)
    for (const key of new Set(keysOf(manager))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [manager]);
      else group.push(manager);
    }
  return groups;
};

const keptByImporters = (
  { importers, region }: ManagerMembers,
  isLeftOver: (region: string, name: string) => boolean,
): Standing | null => {
  if (!importers.known) return unread;
  const kept = importers.value.filter((name) => !isLeftOver(region, name));
  return kept.length === 0 ? null : { standing: 'in-use', keptBy: kept };
};

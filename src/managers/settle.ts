import {
  type Command,
  type Inventory,
  type ManagersRemoved,
  type PlacedManager,
  type Removal,
  shellLine,
  type UnpricedFinding,
} from '../model/index.ts';
import { copiesBefore } from './copies.ts';
import { exportersAmong, standingsOf } from './importers.ts';
import { namesShown, onlyLooking, withRemoval } from './kept-manager.ts';
import { judgedItself, managerKey } from './named.ts';
import { placing } from './placed.ts';
import { memberStates, type Standing, unread } from './standing.ts';

/**
 * Gives each failing finding the removal that holds: that of its manager where nothing of the manager is in use, none where
 * something is, and its own where the manager is gone or no longer holds the resource. Pure.
 */
export const settleManagers = (
  findings: readonly UnpricedFinding[],
  inventory: Inventory,
  removed: ManagersRemoved,
): readonly UnpricedFinding[] => {
  const asked = new Map((inventory.managers ?? []).map((each) => [managerKey(each), each]));
  const stateOf = memberStates(inventory, findings);
  const standings = standingsOf([...asked.values()], stateOf);
  const exportersOf = exportersAmong([...asked.values()]);
  const standingByItself = standingsByThemselves(findings);
  const placed = findings.map(placing(asked, inventory, findings));
  const copies = copiesBefore(placed.map(({ finding }) => finding));
  return placed.map(({ finding, manager, membership }) => {
    if (manager === null) return withoutChoice(finding);
    if (membership === 'none') return { ...finding, parent: null, managerRemoval: null };
    const { logicalId } = membership;
    const exporters = exportersOf(manager);
    if (removed === 'always')
      return goingWith(finding, { standing: 'left-over', keptBy: [] }, { logicalId, exporters, copies: [] });
    const key = managerKey(manager);
    const standing = judgedItself.has(manager.kind) ? standingByItself(manager) : standings.get(key);
    return goingWith(finding, standing ?? unread, { logicalId, exporters, copies: copies.get(key) ?? [] });
  });
};

// A manager that only its own service or console can act on is looked at, and nothing is removed behind its back.
const withoutChoice = (finding: UnpricedFinding): UnpricedFinding =>
  finding.outcome === 'fail' && finding.managerRemoval !== null
    ? withRemoval(finding, finding.managerRemoval)
    : finding;

// By the verdicts of the rule that judges all that such a manager holds as one.
const standingsByThemselves = (findings: readonly UnpricedFinding[]): ((manager: PlacedManager) => Standing) => {
  const fails = new Map<string, boolean>();
  for (const { category, outcome, resource } of findings) {
    if (category !== 'leftovers' || !judgedItself.has(resource.type)) continue;
    const place = `${resource.region} ${resource.type} ${resource.id}`;
    fails.set(place, fails.get(place) === true || outcome === 'fail');
  }
  return ({ kind, name, region }) => {
    const failed = fails.get(`${region} ${kind} ${name}`);
    if (failed === undefined) return { standing: 'not-judged', keptBy: [name] };
    return failed ? { standing: 'left-over', keptBy: [] } : { standing: 'in-use', keptBy: [name] };
  };
};

/** What goes along with a manager: under which name the resource, after which stacks, and what is kept before. */
interface Going {
  readonly logicalId: string | null;
  readonly exporters: readonly string[];
  readonly copies: readonly Command[];
}

const goingWith = (
  finding: UnpricedFinding,
  { standing, keptBy }: Standing,
  { logicalId, exporters, copies }: Going,
): UnpricedFinding => {
  const { parent, managerRemoval, resource } = finding;
  if (parent === null || managerRemoval === null) return finding;
  const removal =
    standing === 'left-over'
      ? holdingStacks({ ...managerRemoval, keep: distinct([...managerRemoval.keep, ...copies]) }, exporters)
      : onlyLooking(managerRemoval, parent, resource.region);
  return withRemoval(
    { ...finding, parent: { ...parent, standing, logicalId, keptBy: keptBy.slice(0, namesShown) } },
    removal,
  );
};

const distinct = (commands: readonly Command[]): readonly Command[] => [
  ...new Map(commands.map((command) => [shellLine(command), command])).values(),
];

// AWS deletes no stack while another imports what it exports.
const holdingStacks = (removal: Removal, exporters: readonly string[]): Removal =>
  exporters.length === 0
    ? removal
    : { ...removal, holds: [...removal.holds, { type: 'cloudformation-stack', ids: exporters }] };

import type { Inventory, ManagerMembers, ManagerStanding, Member, UnpricedFinding } from '../model/index.ts';
import { facts } from '../resources/index.ts';
import { isHarmless } from './harmless.ts';

/** How a manager stands, and what keeps it, by name. */
export interface Standing {
  readonly standing: ManagerStanding;
  readonly keptBy: readonly string[];
}

/** What could not be read keeps everything. */
export const unread: Standing = { standing: 'unread', keptBy: [] };

type MemberState = 'harmless' | 'left-over' | 'in-use' | 'not-judged';

/** What became of each member of a manager: pure, by the verdicts of one run. */
export type MemberStates = (member: Member, region: string) => MemberState;

/**
 * A member is left over where a rule about leftovers fails it and would take it away whole; in use where rules looked at it
 * and none does; not judged where none looked.
 */
export const memberStates = ({ listings }: Inventory, findings: readonly UnpricedFinding[]): MemberStates => {
  const leftOver = new Set(findings.filter(isLeftOver).map(({ resource }) => `${resource.type} ${resource.arn}`));
  const judged = new Set(
    findings
      .filter(({ category }) => category === 'leftovers')
      .map(({ resource }) => `${resource.type} ${resource.arn}`),
  );
  const standing = new Map<string, MemberState>();
  for (const item of listings.flatMap(({ items }) => items)) {
    const key = `${item.type} ${item.arn}`;
    const state = leftOver.has(key) ? 'left-over' : judged.has(key) ? 'in-use' : 'not-judged';
    for (const { type, ids } of facts[item.type].standsFor)
      for (const id of ids === undefined ? [item.id] : ids(item as never)) {
        const place = placeOf(type, id, item.region);
        standing.set(place, worst(standing.get(place), state));
      }
  }
  return (member, region) => {
    if (isHarmless(member)) return 'harmless';
    // What is only being made is known to nobody yet.
    if (member.physicalId === null) return 'not-judged';
    const { type, physicalId } = member;
    return (
      standing.get(placeOf(type, physicalId, region)) ??
      standing.get(placeOf(type, physicalId, 'global')) ??
      'not-judged'
    );
  };
};

/** True for a failing verdict by which the whole resource would go, and not a part of it. */
const isLeftOver = ({ outcome, category, managerRemoval, removal }: UnpricedFinding): boolean =>
  outcome === 'fail' && category === 'leftovers' && (managerRemoval !== null || removal?.effect === 'removes');

// Several things may stand for one member: what one of them says against it holds for it.
const worst = (one: MemberState | undefined, other: MemberState): MemberState =>
  one === 'left-over' || one === undefined ? (other === 'not-judged' && one !== undefined ? one : other) : one;

const placeOf = (type: string, id: string, region: string): string => `${region} ${type} ${id}`;

/** How a manager stands by its members alone. */
export const standingOf = ({ members, region }: ManagerMembers, stateOf: MemberStates): Standing => {
  if (!members.known) return unread;
  const states = (members.value ?? []).map((member) => ({ member, state: stateOf(member, region) }));
  const named = (wanted: MemberState) =>
    states.filter(({ state }) => state === wanted).map(({ member }) => nameOf(member));
  const [inUse, notJudged] = [named('in-use'), named('not-judged')];
  if (inUse.length > 0) return { standing: 'in-use', keptBy: inUse };
  return notJudged.length > 0 ? { standing: 'not-judged', keptBy: notJudged } : { standing: 'left-over', keptBy: [] };
};

const nameOf = ({ logicalId, physicalId, type }: Member): string => logicalId ?? physicalId ?? type;

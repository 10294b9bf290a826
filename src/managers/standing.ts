import type {
  Inventoried,
  Inventory,
  ManagerMembers,
  ManagerStanding,
  Member,
  UnpricedFinding,
} from '../model/index.ts';
import { isHarmless } from './harmless.ts';
import { placeOf, standingFor } from './membership.ts';

/** How a manager stands, and what keeps it, by name. */
export interface Standing {
  readonly standing: ManagerStanding;
  readonly keptBy: readonly string[];
}

/** What could not be read keeps everything. */
export const unread: Standing = { standing: 'unread', keptBy: [] };

type MemberState = 'harmless' | 'left-over' | 'in-use' | 'not-judged';

/** What became of each member of a manager: pure, by the verdicts of one run. */
export type MemberStates = (member: Member, region: string) => Exclude<MemberState, 'harmless'>;

/**
 * A member is left over where a rule about leftovers fails it as a whole and a command may take it away; in use where rules
 * looked at it and none does; not judged where none looked.
 */
export const memberStates = (
  { listings, managers = [] }: Inventory,
  findings: readonly UnpricedFinding[],
): MemberStates => {
  if (managers.length === 0) return () => 'not-judged';
  const leftOver = new Set(findings.filter(isLeftOver).map(({ resource }) => `${resource.type} ${resource.arn}`));
  const judged = new Set(
    findings
      .filter(({ category }) => category === 'leftovers')
      .map(({ resource }) => `${resource.type} ${resource.arn}`),
  );
  const standing = new Map<string, ReturnType<MemberStates>>();
  const members = placesIn(managers);
  const note = (item: Inventoried) => {
    const key = `${item.type} ${item.arn}`;
    const state = leftOver.has(key) ? 'left-over' : judged.has(key) ? 'in-use' : 'not-judged';
    for (const { type, ids } of standingFor(item))
      for (const id of ids) {
        const place = placeOf(type, id, item.region);
        if (members.has(place)) standing.set(place, mildest([state, standing.get(place) ?? state]));
      }
  };
  for (const { items } of listings) for (const item of items) note(item);
  return (member, region) => {
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

// Everywhere that a member may be: what is in no region is a member of a manager that is in one.
const placesIn = (managers: readonly ManagerMembers[]): ReadonlySet<string> =>
  new Set(
    managers.flatMap(({ members, region }) =>
      (members.known && members.value !== null ? members.value : []).flatMap(({ type, physicalId }) =>
        physicalId === null ? [] : [placeOf(type, physicalId, region), placeOf(type, physicalId, 'global')],
      ),
    ),
  );

/**
 * True for a failing verdict about a whole resource by which it may go, with its manager where it has one. What a person has to
 * keep first, or to decide, has no command and stays; a verdict about a part of it says nothing of the manager.
 */
const isLeftOver = ({ outcome, category, managerRemoval, removal }: UnpricedFinding): boolean => {
  if (outcome !== 'fail' || category !== 'leftovers') return false;
  if (managerRemoval !== null) return managerRemoval.remove.length > 0;
  return removal !== null && removal.effect === 'removes' && removal.remove.length > 0;
};

// Several resources may stand for one member, and it goes where each of them would.
const mildest = (states: readonly ReturnType<MemberStates>[]): ReturnType<MemberStates> =>
  (['in-use', 'not-judged'] as const).find((state) => states.includes(state)) ?? 'left-over';

/** How a manager stands by its members alone. */
export const standingOf = ({ members, region }: ManagerMembers, stateOf: MemberStates): Standing => {
  if (!members.known) return unread;
  // Nothing belongs to a manager that is gone.
  const all = members.value === null ? [] : members.value;
  const states = all.map((member) => ({
    member,
    state: isHarmless(member, all) ? ('harmless' as const) : stateOf(member, region),
  }));
  const named = (wanted: MemberState) =>
    states.filter(({ state }) => state === wanted).map(({ member }) => nameOf(member));
  const [inUse, notJudged] = [named('in-use'), named('not-judged')];
  if (inUse.length > 0) return { standing: 'in-use', keptBy: inUse };
  return notJudged.length > 0 ? { standing: 'not-judged', keptBy: notJudged } : { standing: 'left-over', keptBy: [] };
};

const nameOf = ({ logicalId, physicalId, type }: Member): string => logicalId ?? physicalId ?? type;

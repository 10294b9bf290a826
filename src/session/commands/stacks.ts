import { type ManagedBy, managerKinds } from '../../model/index.ts';
import type { Candidate } from '../../removal/index.ts';
import type { Group, ResourceSummary } from '../index.ts';

/** The stack that made a resource, as its group says; a stack stands in the group of what it made, and is none of its own parts. */
export const stackOf = ({ managedBy }: Group, { type, id, name }: ResourceSummary): ManagedBy | null => {
  if (managedBy?.kind !== 'cloudformation-stack') return null;
  const isItself = managerKinds.some((kind) => kind === type && kind === managedBy.kind);
  return isItself && [id, name].includes(managedBy.name) ? null : managedBy;
};

/** The same with every stack before what it may keep: that is gone already where it did not. */
export const afterStacks = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const kept = candidates.filter(
    ({ parent, removal }) => parent !== null && removal?.of === 'resource' && removal.phase !== 'stack',
  );
  return candidates.map((candidate) => {
    const { removal } = candidate;
    const own = kept.filter(({ parent, resource }) => isRemovalOf(candidate, parent, resource.region));
    const holds = own.map(({ resource: { type, id } }) => ({ type, ids: [id] }));
    return { ...candidate, removal: removal && { ...removal, holds: [...removal.holds, ...holds] } };
  });
};

const isRemovalOf = ({ removal, parent, resource }: Candidate, manager: Candidate['parent'], region: string): boolean =>
  manager !== null &&
  resource.region === region &&
  (removal?.of === 'manager'
    ? parent?.kind === manager.kind && parent.name === manager.name
    : resource.type === manager.kind && [resource.id, resource.name].includes(manager.name));

/** False for what has no command of its own and goes with a stack that goes: it is left to nobody. */
export const isNotTaken =
  (all: readonly Candidate[]) =>
  ({ removal, parent, resource }: Candidate): boolean =>
    (removal !== null && removal.forGood.length > 0) ||
    !all.some((each) => each.removal?.of === 'resource' && isRemovalOf(each, parent, resource.region));

import { managerOfKind } from '../derived/index.ts';
import { isExempt, known, managerKinds } from '../model/index.ts';
import { factsOf } from '../resources/index.ts';
import type { Candidate } from './candidate.ts';
import { managerTarget, type Task, targetOf } from './task.ts';

/** True for what would take something along that is exempt: the same target, what manages it, or what it goes with. */
export const sparing = (findings: readonly Candidate[], tasks: readonly Task[]): ((task: Task) => boolean) => {
  const kept = findings.filter((finding) => isExempt(finding) && finding.category === 'leftovers');
  const keptIds = new Set(kept.map(({ resource }) => idIn(resource.region, resource.id)));
  const targets = new Set([
    ...tasks.filter(({ finding }) => isExempt(finding)).map(targetOf),
    ...kept.flatMap(managersOf),
  ]);
  return (task) =>
    targets.has(targetOf(task)) ||
    task.removal.forGood.some(({ takes }) => takes !== null && keptIds.has(idIn(task.finding.resource.region, takes)));
};

const idIn = (region: string, id: string): string => `${region} ${id}`;

// An instance of a group that a stack made goes with either.
const managersOf = ({ resource: { type, region, tags }, parent }: Candidate): readonly string[] => {
  const facts = factsOf(type);
  const tagged = facts === null || tags === null ? [] : managersBy({ type: facts.type, tags: known(tags) });
  return [...tagged, ...(parent === null ? [] : [parent])].map(({ kind, name }) => managerTarget(region, kind, name));
};

const managersBy = (item: Parameters<typeof managerOfKind>[0]) =>
  managerKinds.flatMap((kind) => {
    const name = managerOfKind(item, kind);
    return name === null ? [] : [{ kind, name }];
  });

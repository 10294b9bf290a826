import type { Command, WordedCaution, WordedRemoval } from '../model/index.ts';
import type { Candidate } from './candidate.ts';
import { before, inOrder } from './order.ts';
import { type Task, targetOf } from './task.ts';
import { type Bucket, distinct } from './way.ts';

/** One thing to say yes or no to: what it mends, what it does, and what has to be gone before. */
export interface Step {
  /** Never empty; they all end with the same commands. */
  readonly findings: readonly Candidate[];
  /** What is removed in the place of its parts, or null. */
  readonly manager: Candidate['parent'];
  readonly effect: WordedRemoval['effect'];
  readonly keep: readonly Command[];
  /** Buckets from which everything goes before `remove`. */
  readonly empties: readonly Bucket[];
  readonly remove: readonly Command[];
  readonly cautions: readonly WordedCaution[];
  /** What it saves a month at list price: at least this; null where no price is known. */
  readonly monthlyUsd: number | null;
  /** Indexes of earlier steps without which this one would fail. */
  readonly needs: readonly number[];
}

/** The steps that do these tasks, in dependency order; tasks with one target are one step. */
export const stepsFrom = (tasks: readonly Task[]): readonly Step[] => {
  const groups = new Map<string, Task[]>();
  for (const task of tasks) groups.set(targetOf(task), [...(groups.get(targetOf(task)) ?? []), task]);
  const ordered = inOrder([...groups.values()].sort((a, b) => before(leadOf(a), leadOf(b))));
  const needed = new Set(ordered.flatMap(({ needs }) => needs));
  return ordered.map(({ tasks: group, needs }, at) => stepOf(group, needs, needed.has(at)));
};

const stepOf = (tasks: readonly Task[], needs: readonly number[], isNeeded: boolean): Step => {
  const { finding, removal, effect, empties, remove, waits } = leadOf(tasks);
  const findings = tasks.map((task) => task.finding);
  return {
    findings,
    manager: removal.of === 'manager' ? finding.parent : null,
    effect,
    keep: distinct(tasks.flatMap(({ keep }) => keep)),
    empties,
    remove: isNeeded ? distinct([...remove, ...waits]) : remove,
    cautions: once(tasks.flatMap((task) => task.removal.cautions)),
    monthlyUsd: savedBy(findings),
    needs,
  };
};

// A resource says best itself how it goes, also where what it manages points at it.
const leadOf = (tasks: readonly Task[]): Task =>
  tasks.find(({ removal }) => removal.of === 'resource') ?? (tasks[0] as Task);

const once = (cautions: readonly WordedCaution[]): readonly WordedCaution[] => [
  ...new Map(cautions.map((caution) => [`${caution.kind} ${caution.text}`, caution])).values(),
];

/** What goes away with the findings of a step, US dollars a month at most; each resource is counted once. */
const savedBy = (findings: readonly Candidate[]): number | null => {
  const byResource = new Map<string, number>();
  for (const { resource, category, monthlyUsd } of findings)
    if (category === 'leftovers' && monthlyUsd !== null)
      byResource.set(resource.arn, Math.max(monthlyUsd, byResource.get(resource.arn) ?? 0));
  return byResource.size === 0 ? null : [...byResource.values()].reduce((sum, usd) => sum + usd, 0);
};

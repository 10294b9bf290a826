import { isManagerKind, removalPhases } from '../model/index.ts';
import type { Task } from './task.ts';

/** Whether one task comes before another: what closes comes first, for it removes nothing; then by phase and region. */
export const before = (a: Task, b: Task): number => rankOf(a) - rankOf(b) || compare(sortKey(a), sortKey(b));

const rankOf = ({ removal: { phase }, effect, empties }: Task): number => {
  if (effect === 'closes') return -1;
  // A stack deletes no bucket that holds anything, so that of their phase buckets are emptied first.
  const first = empties.length > 0 ? 0.5 : 0;
  return (phase === null ? removalPhases.length : removalPhases.indexOf(phase)) - first;
};

// Of two steps for one resource, the one that does less comes first.
const sortKey = ({ finding: { resource, rule }, effect }: Task): readonly string[] => [
  resource.region,
  resource.arn,
  effect === 'removes' ? '1' : '0',
  rule,
];

const compare = (a: readonly string[], b: readonly string[]): number => {
  const at = a.findIndex((text, index) => text !== b[index]);
  return at < 0 ? 0 : (a[at] as string) < (b[at] ?? '') ? -1 : 1;
};

/** The tasks of one step, with the indexes of the steps before it that remove what holds its resource. */
export interface Placed {
  readonly tasks: readonly Task[];
  readonly needs: readonly number[];
}

/**
 * Steps, by their tasks, so that what holds a thing goes before it, whatever its phase: an instance before its address, a
 * stack before the stack that exports to it. They stay as they come otherwise. Where things hold each other, the first goes first.
 */
export const inOrder = (steps: readonly (readonly Task[])[]): readonly Placed[] => {
  const needs = needsOf(steps);
  const places = new Map<number, number>();
  while (places.size < steps.length) {
    const open = steps.map((_, at) => at).filter((at) => !places.has(at));
    const next = open.find((at) => needs[at]?.every((need) => places.has(need))) ?? (open[0] as number);
    places.set(next, places.size);
  }
  return [...places].map(([from, at]) => ({
    tasks: steps[from] as readonly Task[],
    needs: (needs[from] ?? [])
      .map((need) => places.get(need) as number)
      .filter((need) => need < at)
      .sort((a, b) => a - b),
  }));
};

const needsOf = (steps: readonly (readonly Task[])[]): readonly (readonly number[])[] => {
  const holders = new Map<string, number[]>();
  steps.forEach((step, at) => {
    for (const key of step.filter(isRemoval).flatMap(heldBy)) holders.set(key, [...(holders.get(key) ?? []), at]);
  });
  return steps.map((step, at) => {
    const found = step.filter(isRemoval).flatMap((task) => keysOf(task).flatMap((key) => holders.get(key) ?? []));
    return [...new Set(found)].filter((index) => index !== at);
  });
};

const isRemoval = ({ effect }: Task): boolean => effect !== 'closes';

const heldBy = ({ finding: { resource }, removal }: Task): readonly string[] =>
  removal.holds.flatMap(({ type, ids }) => ids.map((id) => keyOf(resource.region, type, id)));

// A manager is held by its name, also where its own finding calls it by what does not come back, as a stack by its ARN.
const keysOf = ({ finding: { resource, parent }, removal }: Task): readonly string[] => {
  const { region, type, id, arn, name } = resource;
  const names = isManagerKind(type) && name !== null ? [name] : [];
  return [
    ...[id, arn, ...names].map((each) => keyOf(region, type, each)),
    ...(removal.of === 'manager' && parent !== null ? [keyOf(region, parent.kind, parent.name)] : []),
  ];
};

const keyOf = (region: string, type: string, id: string): string => `${region} ${type} ${id}`;

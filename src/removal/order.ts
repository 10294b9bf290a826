import { removalPhases } from '../model/index.ts';
import type { Task } from './task.ts';

/** Whether one task comes before another: what closes comes first, for it removes nothing; then by phase and region. */
export const before = (a: Task, b: Task): number => rankOf(a) - rankOf(b) || compare(sortKey(a), sortKey(b));

const rankOf = ({ removal: { phase }, effect }: Task): number => {
  if (effect === 'closes') return -1;
  return phase === null ? removalPhases.length : removalPhases.indexOf(phase);
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

/** For each step, by its tasks, the indexes of those before it that remove what holds its resource: without them it would fail. */
export const needsOf = (steps: readonly (readonly Task[])[]): readonly (readonly number[])[] => {
  const holders = new Map<string, number[]>();
  steps.forEach((step, at) => {
    for (const key of step.filter(isRemoval).flatMap(heldBy)) holders.set(key, [...(holders.get(key) ?? []), at]);
  });
  return steps.map((step, at) => {
    const named = step.filter(isRemoval).flatMap(({ finding: { resource } }) => holders.get(keyOf(resource)) ?? []);
    return [...new Set(named)].filter((index) => index < at).sort((a, b) => a - b);
  });
};

const isRemoval = ({ effect }: Task): boolean => effect !== 'closes';

const heldBy = ({ finding: { resource }, removal }: Task): readonly string[] =>
  removal.holds.flatMap(({ type, ids }) => ids.map((id) => keyOf({ region: resource.region, type, id })));

const keyOf = ({ region, type, id }: Pick<Task['finding']['resource'], 'region' | 'type' | 'id'>): string =>
  `${region} ${type} ${id}`;

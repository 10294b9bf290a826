import type { Inventoried, Inventory, UnpricedFinding } from '../model/index.ts';
import type { Settled } from './collect.ts';
import { type Configured, type Exclusion, nothing, pairEvaluator } from './evaluate.ts';
import { type Plan, pairName, pairsOf } from './plan.ts';
import { type Accepted, tagging, tagsRead, underTags } from './tags.ts';

/** The evaluation of an inventory that is still being collected: every pair once, whether early or at the end. */
export interface Evaluation {
  /** The findings of what is settled: evaluated once, and again under the tags that have come since. */
  readonly settle: (settled: Settled) => readonly UnpricedFinding[];
  /** The resources that fail there and whose tags nobody asked for: until those are read, nobody knows whether they are exempt. */
  readonly untagged: (settled: Settled) => readonly Inventoried[];
  /** Every finding of the whole inventory; what was settled before is not evaluated again. */
  readonly finish: (inventory: Inventory) => readonly UnpricedFinding[];
}

/** Evaluates a plan while its inventory is collected. Gives what `evaluate` gives of the whole. */
export const evaluation = (plan: Plan, excludes: Exclusion, isAccepted: Accepted = nothing): Evaluation => {
  const configured: Configured = { excludes, isAccepted };
  const settled = new Map<string, readonly UnpricedFinding[]>();
  const settle = ({ pairs, inventory }: Settled): readonly UnpricedFinding[] => {
    const evaluatePair = pairEvaluator(plan, inventory, configured);
    const retagged = retagging(inventory, configured);
    return pairs.flatMap((pair) => {
      const held = settled.get(pairName(pair));
      const findings = held === undefined ? evaluatePair(pair) : held.map(retagged);
      settled.set(pairName(pair), findings);
      return findings;
    });
  };
  return {
    settle,
    untagged: (some) => {
      const failing = new Set(
        settle(some)
          .filter(({ outcome, resource }) => outcome === 'fail' && resource.tags === null)
          .map(({ resource }) => nameOf(resource)),
      );
      return some.inventory.listings.flatMap(({ type, items }) =>
        plan.tagged.has(type) ? items.filter((item) => tagsRead(item) === null && failing.has(nameOf(item))) : [],
      );
    },
    finish: (inventory) => settle({ pairs: pairsOf(plan), inventory }),
  };
};

/** Gives each finding the tags that a call of their own has read. */
const retagging = (inventory: Inventory, { isAccepted }: Configured) => {
  const asked = inventory.listings.flatMap(({ items }) => items.filter(({ facets }) => tagging in facets));
  const items = new Map(asked.map((item) => [nameOf(item), item]));
  return (finding: UnpricedFinding): UnpricedFinding => {
    const item = finding.resource.tags === null ? items.get(nameOf(finding.resource)) : undefined;
    return item === undefined ? finding : underTags(finding, tagsRead(item), isAccepted);
  };
};

const nameOf = ({ type, arn }: Pick<Inventoried, 'type' | 'arn'>): string => `${type} ${arn}`;

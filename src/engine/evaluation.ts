import type { Inventory, UnpricedFinding } from '../model/index.ts';
import type { Settled } from './collect.ts';
import { type Exclusion, evaluatedInOrder, pairEvaluator } from './evaluate.ts';
import { type Plan, pairName, pairsOf } from './plan.ts';

/** The evaluation of an inventory that is still being collected: every pair once, whether early or at the end. */
export interface Evaluation {
  /** Evaluates what is settled, and returns its findings. */
  readonly settle: (settled: Settled) => readonly UnpricedFinding[];
  /** Every finding of the whole inventory; what was settled before is not evaluated again. */
  readonly finish: (inventory: Inventory) => readonly UnpricedFinding[];
}

/** Evaluates a plan while its inventory is collected. Gives what `evaluate` gives of the whole. */
export const evaluation = (plan: Plan, excludes: Exclusion): Evaluation => {
  const settled = new Map<string, readonly UnpricedFinding[]>();
  return {
    settle: ({ pairs, inventory }) => {
      const evaluatePair = pairEvaluator(plan, inventory, excludes);
      return pairs.flatMap((pair) => {
        const findings = evaluatePair(pair);
        settled.set(pairName(pair), findings);
        return findings;
      });
    },
    finish: (inventory) => {
      const evaluatePair = pairEvaluator(plan, inventory, excludes);
      return evaluatedInOrder(pairsOf(plan), (pair) => settled.get(pairName(pair)) ?? evaluatePair(pair));
    },
  };
};

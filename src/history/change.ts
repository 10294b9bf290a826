import {
  type Change,
  changes,
  type FindingHistory,
  isExempt,
  isLowerBound,
  isUpperBound,
  type Remembered,
  severities,
} from '../model/index.ts';
import type { ComparedFinding } from './comparable.ts';

type Failing = FindingHistory['change'];

/** What changed, and when: earlier than now where it was seen before and nobody was notified. */
export interface Changed {
  readonly change: Failing;
  readonly at: string;
}

const news: readonly string[] = ['new', 'returned', 'worse', 'better'] satisfies readonly Failing[];

/** How a failing finding differs from what is remembered of it. News of which nobody was notified stays news. */
export const changeOf = (
  finding: ComparedFinding,
  known: Remembered | undefined,
  { now, isPending }: { readonly now: string; readonly isPending: (known: Remembered) => boolean },
): Changed => {
  if (known === undefined) return { change: 'new', at: now };
  const pending = news.includes(known.change) && isPending(known);
  if (pending && (known.change === 'new' || known.change === 'returned'))
    return { change: known.change, at: known.changedAt };
  if (known.status === 'resolved' || endedExemption(finding, known)) return { change: 'returned', at: now };
  const moved = movement(finding, known);
  if (moved !== 'open') return { change: moved, at: now };
  return { change: pending ? (known.change as Failing) : 'open', at: known.changedAt };
};

const endedExemption = (finding: ComparedFinding, { exemption }: Remembered): boolean =>
  exemption?.state === 'active' && !isExempt(finding);

// Severity outranks cost: what is graver is worse, however cheap it has become.
const movement = (finding: ComparedFinding, known: Remembered): 'worse' | 'better' | 'open' => {
  const rank = severities.indexOf(finding.severity) - severities.indexOf(known.severity);
  if (rank !== 0) return rank < 0 ? 'worse' : 'better';
  const usd = costMovement(finding, known);
  if (usd === 0) return 'open';
  return usd > 0 ? 'worse' : 'better';
};

// A cent and a twentieth: what a log group grows by in a day is no news, and it becomes news in the end.
const leastUsd = 0.01;
const leastShare = 0.05;

const costMovement = (finding: ComparedFinding, known: Remembered): number => {
  if (finding.monthlyUsd === null || known.monthlyUsd === null) return 0;
  if (isUpperBound(finding) !== known.atMost || isLowerBound(finding)) return 0;
  const moved = Math.round((finding.monthlyUsd - known.monthlyUsd) * 100) / 100;
  return Math.abs(moved) >= leastUsd && Math.abs(moved) >= leastShare * known.monthlyUsd ? moved : 0;
};

/** Findings by what became of them. */
export const counted = (
  failing: readonly Failing[],
  resolved: number,
  notVisible: number,
): { readonly [C in Change]: number } => {
  const all: { readonly [change: string]: number } = { resolved, 'not-visible': notVisible };
  return Object.fromEntries(
    changes.map((change) => [change, all[change] ?? failing.filter((each) => each === change).length]),
  ) as { [C in Change]: number };
};

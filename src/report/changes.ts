import {
  type Change,
  type Conclusion,
  changes,
  type Finding,
  type FindingHistory,
  type History,
  type HistoryProblem,
  isFailing,
  type Report,
} from '../model/index.ts';
import type { Texts } from './cause-key.ts';
import { gravestFirst, type RuleGroup, severityGroups } from './groups.ts';
import { type NotVisible, notVisibleOf } from './not-visible.ts';
import { type Resolved, resolvedOf } from './resolved.ts';

/** Failures with one fate between two runs: gravest first, and in groups by severity and rule. */
export interface ChangedFindings {
  readonly findings: readonly Finding[];
  readonly groups: readonly RuleGroup[];
}

/** One thing that is not as it was. */
export type ChangeNote =
  | { readonly kind: 'findings'; readonly change: Exclude<Change, 'open'>; readonly count: number }
  /** Places that can no longer be checked. */
  | { readonly kind: 'gaps'; readonly count: number }
  | { readonly kind: 'coverage'; readonly complete: boolean }
  /** What was concluded then. */
  | { readonly kind: 'conclusion'; readonly before: Conclusion };

/** How a run compares with those before. */
export interface Changes {
  readonly state: History['state'];
  readonly problem: HistoryProblem | null;
  /** When the run before looked; null without one. */
  readonly comparedWith: string | null;
  readonly counts: History['counts'];
  /** What changed since the run before, counted; what stayed as it was is no change. */
  readonly sinceLastRun: readonly Extract<ChangeNote, { readonly kind: 'findings' }>[];
  /** What changed since a person was last notified, and when that was. */
  readonly sinceNotified: { readonly at: string; readonly notes: readonly ChangeNote[] };
  /** New, back or worse. */
  readonly news: ChangedFindings;
  readonly better: ChangedFindings;
  readonly open: ChangedFindings;
  readonly resolved: Resolved;
  readonly notVisible: NotVisible;
}

const newsworthy: readonly FindingHistory['change'][] = ['new', 'returned', 'worse'];

/** True for a failure that is new, back or worse; false where nothing was compared. */
export const isNews = ({ history }: Pick<Finding, 'history'>): boolean =>
  history !== null && newsworthy.includes(history.change);

/** Failures that were not there before: new or back; all of them where nothing was compared. */
export const newFailures = ({ findings, history }: Report): number => {
  const failing = findings.filter(isFailing);
  return history?.state === 'compared' ? becoming(failing, ['new', 'returned']).length : failing.length;
};

/** What changed between the runs before and this one. */
export const changesOf = (report: Report, history: History, texts: Texts): Changes => {
  const failing = report.findings.filter(isFailing);
  const changed = (...to: FindingHistory['change'][]): ChangedFindings => {
    const findings = gravestFirst(becoming(failing, to));
    return { findings, groups: severityGroups(findings).flatMap(({ rules }) => rules) };
  };
  const { state, problem, comparedWith, counts } = history;
  return {
    state,
    problem,
    comparedWith,
    counts,
    sinceLastRun: counted(counts),
    sinceNotified: {
      at: history.told?.at ?? comparedWith ?? report.run.inventoryTakenAt,
      notes: notesOf(report, history),
    },
    news: changed(...newsworthy),
    better: changed('better'),
    open: changed('open'),
    resolved: resolvedOf(report.findings, history),
    notVisible: notVisibleOf(history.notVisible, texts),
  };
};

// One of which nothing is known counts as new.
const becoming = (failing: readonly Finding[], to: readonly FindingHistory['change'][]): readonly Finding[] =>
  failing.filter(({ history }) => to.includes(history?.change ?? 'new'));

const counted = (counts: History['counts']) =>
  changes
    .filter((change) => change !== 'open')
    .map((change) => ({ kind: 'findings', change, count: counts[change] }) as const)
    .filter(({ count }) => count > 0);

// A gap that is new says already that not everything was checked.
const notesOf = ({ conclusion, coverage: { complete } }: Report, history: History): readonly ChangeNote[] => {
  const { counts, newGaps, notVisible, told } = history;
  const lately = notVisible.filter(({ justLost }) => justLost).length;
  return [
    ...counted({ ...counts, 'not-visible': lately }),
    ...(newGaps.length > 0 ? [{ kind: 'gaps', count: newGaps.length } as const] : []),
    ...(told !== null && told.complete !== complete && newGaps.length === 0
      ? [{ kind: 'coverage', complete } as const]
      : []),
    ...(told !== null && told.conclusion !== conclusion
      ? [{ kind: 'conclusion', before: told.conclusion } as const]
      : []),
  ];
};

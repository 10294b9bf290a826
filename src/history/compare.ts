import {
  type FindingHistory,
  globalRegion,
  type History,
  type HistoryUpdate,
  isFailing,
  type LostFinding,
  type Memory,
  type Remembered,
} from '../model/index.ts';
import { type Changed, changeOf, counted } from './change.ts';
import { type Comparable, type ComparedFinding, pairOf } from './comparable.ts';
import { notVisibleReason } from './not-visible.ts';
import { pastOf, rememberedFailure } from './remembered-finding.ts';
import { rememberedRun } from './remembered-run.ts';
import { renamed } from './renamed.ts';
import { sinceNotified } from './since-notified.ts';
import { trendOf } from './trend.ts';

/** What a comparison says, and what is to be remembered of it. */
export interface Compared {
  readonly history: History;
  /** By finding id, for every finding that fails. */
  readonly findings: ReadonlyMap<string, FindingHistory>;
  readonly update: HistoryUpdate;
}

/**
 * Compares a run with what is remembered; pure. Resolved is what was looked at and does not fail, or is gone from a listing
 * that was whole; what was not looked at is "not visible". `renames` maps former rule ids to present ones.
 */
export const compare = (
  kept: Memory,
  current: Comparable,
  renames: ReadonlyMap<string, string> = new Map(),
): Compared => {
  const { memory, forget } = renamed(kept, renames);
  const now = current.run.inventoryTakenAt;
  const last = memory.runs.at(-1);
  // Changed since a person was last notified.
  const isPending = ({ changedAt }: Remembered) => memory.toldThrough === null || changedAt > memory.toldThrough;

  const before = new Map(memory.findings.map((each) => [each.id, each]));
  const fails = current.findings
    .filter(({ outcome }) => outcome === 'fail')
    .map((finding) => {
      const known = before.get(finding.id);
      return { finding, known, changed: changeOf(finding, known, { now, isPending }) };
    });
  const failing = new Set(fails.map(({ finding }) => finding.id));
  const reasonFor = notVisibleReason(current);
  const absent = memory.findings
    .filter(({ id }) => !failing.has(id))
    .map((known) => ({ known, why: reasonFor(known) }));

  const notVisible = absent.flatMap(({ known, why }): readonly LostFinding[] =>
    why === null || known.status === 'resolved'
      ? []
      : [{ ...pastOf(known), why, justLost: known.status === 'open' || isPending(known) }],
  );
  const newlyHidden = absent.filter(({ known, why }) => why !== null && known.status === 'open');
  const seen = absent.filter(({ why }) => why === null);
  const gone = seen.filter(({ known }) => known.status !== 'resolved');
  const gonePending = seen.filter(({ known }) => known.status === 'resolved' && isPending(known));
  const resolved = [...gone, ...gonePending].map(({ known }) => pastOf(known));

  return {
    history: {
      state: last === undefined ? 'baseline' : 'compared',
      problem: null,
      comparedWith: last?.at ?? null,
      ...sinceNotified(memory, current),
      counts: counted(
        fails.filter(({ finding }) => isFailing(finding)).map(({ changed }) => changed.change),
        resolved.length,
        notVisible.length,
      ),
      resolved,
      notVisible,
      trend: trendOf(memory.runs, current),
    },
    findings: new Map(
      fails.map(({ finding, known, changed }) => [finding.id, historyOf(finding, known, changed, { now, last })]),
    ),
    update: {
      run: rememberedRun(current),
      keep: [
        ...fails.map(({ finding, known, changed }) => rememberedFailure(finding, known, changed, now)),
        ...newlyHidden.map(
          ({ known }): Remembered => ({ ...known, status: 'not-visible', change: 'not-visible', changedAt: now }),
        ),
        ...gone.map(({ known }): Remembered => ({ ...known, status: 'resolved', change: 'resolved', changedAt: now })),
      ],
      forget,
    },
  };
};

const historyOf = (
  finding: ComparedFinding,
  known: Remembered | undefined,
  { change }: Changed,
  { now, last }: { readonly now: string; readonly last: Memory['runs'][number] | undefined },
): FindingHistory =>
  known === undefined
    ? { change, firstSeen: now, lastSeen: null, before: null, firstLook: last !== undefined && !looked(last, finding) }
    : {
        change,
        firstSeen: known.firstSeen,
        lastSeen: known.lastSeen,
        before: { severity: known.severity, monthlyUsd: known.monthlyUsd },
        firstLook: false,
      };

/** True where the run before could have seen this finding, had it been there. */
const looked = ({ rules, regions, incomplete }: Memory['runs'][number], finding: ComparedFinding): boolean =>
  rules.includes(finding.rule) &&
  (finding.resource.region === globalRegion || regions.includes(finding.resource.region)) &&
  !incomplete.includes(pairOf(finding)) &&
  !incomplete.includes(`${finding.rule} ${globalRegion}`);

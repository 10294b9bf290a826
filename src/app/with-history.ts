import type { Settings } from '../config/index.ts';
import { exempted, type Since } from '../exemptions/index.ts';
import { compare, HistoryFailure, type HistoryStore, renamed } from '../history/index.ts';
import {
  changes,
  type History,
  type HistoryProblem,
  type Memory,
  type Remembrance,
  type Report,
} from '../model/index.ts';
import { formerRuleIds, rules } from '../rules/index.ts';

/**
 * Brings a report to a person, and returns whether they were told: a run without news may stay silent. `toldAt` is when they
 * were last told anything, or null.
 */
export type Tell = (report: Report, toldAt: string | null) => Promise<boolean>;

/**
 * Exempts what is exempt, compares the report with what is remembered, tells it, and remembers it: in this order, one run
 * at a time, so that news that nobody was told is told by the next run. A history that fails stops nothing: the report says so.
 * Throws what `tell` throws.
 */
export const withHistory = async (
  report: Report,
  settings: Settings,
  store: HistoryStore | null,
  tell: Tell,
): Promise<Report> => {
  const exemptedSince = (since: Since) => exempted(report, settings.exemptions, { rules, since });
  const toldUncompared = async (history: History | null) => {
    const plain = { ...exemptedSince(() => null), history };
    await tell(plain, null);
    return plain;
  };
  if (store === null) return toldUncompared(null);
  const track = { account: report.run.account.id, audience: report.run.audience };
  let settled: Report | null = null;
  try {
    return await store.turn(track, async ({ memory, remember, told }) => {
      const { compared, remembrance } = comparedWith(memory, exemptedSince(exemptSince(memory)));
      settled = remembrance === null ? compared : await marked(compared, () => remember(remembrance));
      const isTold = await tell(settled, memory.toldAt);
      if (isTold && settled.history?.problem === null)
        settled = await marked(settled, () => told(report.run.inventoryTakenAt, new Date(report.run.endedAt)));
      return settled;
    });
  } catch (error) {
    if (!(error instanceof HistoryFailure)) throw error;
    return settled ?? toldUncompared(uncompared(error.problem));
  }
};

const marked = async (report: Report, write: () => Promise<void>): Promise<Report> => {
  try {
    await write();
    return report;
  } catch (error) {
    if (!(error instanceof HistoryFailure) || report.history === null) throw error;
    return { ...report, history: { ...report.history, problem: error.problem } };
  }
};

// An audit takes minutes: a run that looked further in the future than this is no neighbour, but a clock since set back.
const neighbourMs = 3_600_000;

/** True where `last` looked later than this run, by a clock that can be trusted. */
const isLater = (last: string, { inventoryTakenAt, startedAt }: Report['run']): boolean =>
  last > inventoryTakenAt && Date.parse(last) < Date.parse(startedAt) + neighbourMs;

const exemptSince = (memory: Memory): Since => {
  const { findings } = renamed(memory, formerRuleIds).memory;
  const since = new Map(findings.map(({ id, exemption }) => [id, exemption?.since]));
  return (id) => since.get(id) ?? null;
};

const comparedWith = (memory: Memory, report: Report): { compared: Report; remembrance: Remembrance | null } => {
  const last = memory.runs.at(-1);
  if (last !== undefined && isLater(last.at, report.run)) {
    return { compared: { ...report, history: uncompared({ kind: 'later-run', at: last.at }) }, remembrance: null };
  }
  const { history, findings, remembrance } = compare(memory, report, formerRuleIds);
  return {
    compared: {
      ...report,
      history,
      findings: report.findings.map((finding) => ({ ...finding, history: findings.get(finding.id) ?? null })),
    },
    remembrance,
  };
};

const uncompared = (problem: HistoryProblem): History => ({
  state: 'unavailable',
  problem,
  comparedWith: null,
  told: null,
  newGaps: [],
  counts: Object.fromEntries(changes.map((change) => [change, 0])) as History['counts'],
  resolved: [],
  notVisible: [],
  trend: [],
});

import type { Settings } from '../config/index.ts';
import { exempted, type Since } from '../exemptions/index.ts';
import { compare, HistoryFailure, type HistoryStore, renamed } from '../history/index.ts';
import {
  changes,
  type History,
  type HistoryProblem,
  type HistoryUpdate,
  type Memory,
  type Report,
} from '../model/index.ts';
import { formerRuleIds, rules } from '../rules/index.ts';

/**
 * Brings a report to a person, and returns whether they were notified: a run without news may stay silent. `notifiedAt` is
 * when they last were, ISO 8601, or null.
 */
export type Notify = (report: Report, notifiedAt: string | null) => Promise<boolean>;

/**
 * Exempts what is exempt, compares the report with what is remembered, remembers it, and notifies of it: in this order, one
 * run at a time, so that news that reached nobody is news of the next run too. A history that fails stops nothing: the report
 * says so. Throws what `notify` throws.
 */
export const withHistory = async (
  report: Report,
  settings: Settings,
  store: HistoryStore | null,
  notify: Notify,
): Promise<Report> => {
  const exemptedSince = (since: Since) => exempted(report, settings.exemptions, { rules, since });
  const notifyUncompared = async (history: History | null) => {
    const plain = { ...exemptedSince(() => null), history };
    await notify(plain, null);
    return plain;
  };
  if (store === null) return notifyUncompared(null);
  const key = { account: report.run.account.id, audience: report.run.audience };
  let settled: Report | null = null;
  try {
    return await store.withLock(key, async ({ memory, remember, notified }) => {
      const { compared, update } = comparedWith(memory, exemptedSince(exemptSince(memory)));
      settled = update === null ? compared : await marked(compared, () => remember(update));
      const isNotified = await notify(settled, memory.toldAt);
      if (isNotified && settled.history?.problem === null)
        settled = await marked(settled, () => notified(report.run.inventoryTakenAt, new Date(report.run.endedAt)));
      return settled;
    });
  } catch (error) {
    if (!(error instanceof HistoryFailure)) throw error;
    return settled ?? notifyUncompared(uncompared(error.problem));
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

/** Since when each finding has been exempt, as far as it is remembered. */
const exemptSince = (memory: Memory): Since => {
  const { findings } = renamed(memory, formerRuleIds).memory;
  const since = new Map(findings.map(({ id, exemption }) => [id, exemption?.since]));
  return (id) => since.get(id) ?? null;
};

const comparedWith = (memory: Memory, report: Report): { compared: Report; update: HistoryUpdate | null } => {
  const last = memory.runs.at(-1);
  if (last !== undefined && isLater(last.at, report.run)) {
    return { compared: { ...report, history: uncompared({ kind: 'later-run', at: last.at }) }, update: null };
  }
  const { history, findings, update } = compare(memory, report, formerRuleIds);
  return {
    compared: {
      ...report,
      history,
      findings: report.findings.map((finding) => ({ ...finding, history: findings.get(finding.id) ?? null })),
    },
    update,
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

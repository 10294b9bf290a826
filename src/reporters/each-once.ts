import type { Finding, PastFinding, Report } from '../model/index.ts';

/**
 * Every finding of a run once: its own, each with whether it failed before and no longer does; then those of earlier runs
 * that are resolved because nothing is found there any more.
 */
export const eachOnce = <T>(
  { findings, history }: Pick<Report, 'findings' | 'history'>,
  now: (finding: Finding, isResolved: boolean) => T,
  gone: (past: PastFinding) => T,
): readonly T[] => {
  const resolved = history === null ? [] : history.resolved;
  const resolvedIds = new Set(resolved.map(({ id }) => id));
  const present = new Set(findings.map(({ id }) => id));
  return [
    ...findings.map((finding) => now(finding, resolvedIds.has(finding.id))),
    ...resolved.filter(({ id }) => !present.has(id)).map(gone),
  ];
};

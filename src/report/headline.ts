import {
  accountName,
  type Conclusion,
  type Report,
  type Severity,
  type SinceNote,
  severities,
} from '../model/index.ts';
import { newFailures } from './changes.ts';

/** A conclusion with what a reader must not overlook: both halves of it, and whether anything was seen at all. */
export type Nuance =
  | 'clean'
  | 'allExempt'
  | 'failing'
  | 'failingIncomplete'
  | 'incomplete'
  | 'perhapsFailing'
  | 'blind';

/** What a reader must know if only this is read. */
export interface Headline {
  readonly account: { readonly id: string; readonly partition: string; readonly name: string | null };
  readonly conclusion: Conclusion;
  readonly nuance: Nuance;
  /** Severities that fail, gravest first. */
  readonly severities: readonly { readonly severity: Severity; readonly count: number }[];
  /** Failures that were not there before; all of them where nothing was compared. */
  readonly newFailures: number;
  /** null where everything was asked for, however old. */
  readonly since: SinceNote | null;
}

/** Whose account it is, and what is concluded of it. */
export const headlineOf = (report: Report): Headline => {
  const { id, partition } = report.run.account;
  const counts = report.totals.failsBySeverity;
  return {
    account: { id, partition, name: accountName(report.run.account) },
    conclusion: report.conclusion,
    nuance: nuanceOf(report),
    severities: severities.map((severity) => ({ severity, count: counts[severity] })).filter(({ count }) => count > 0),
    newFailures: newFailures(report),
    since: report.since ?? null,
  };
};

const nuanceOf = ({ conclusion, coverage, totals, findings }: Report): Nuance => {
  switch (conclusion) {
    case 'clean':
      return totals.exempt.findings > 0 ? 'allExempt' : 'clean';
    case 'failing':
      return coverage.complete ? 'failing' : 'failingIncomplete';
    case 'incomplete':
      if (findings.some(({ furtherCauses }) => furtherCauses.some(({ kind }) => kind === 'would-fail')))
        return 'perhapsFailing';
      return coverage.evaluated === 0 && findings.every(({ outcome }) => outcome === 'unknown')
        ? 'blind'
        : 'incomplete';
  }
};

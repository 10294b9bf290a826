import type { Finding } from '../../src/model/index.ts';
import { notRecorded } from './services.ts';

type Counts = { readonly [name: string]: number };

/** What a replay says to a developer. */
export interface Summary {
  /** Findings of each outcome, by rule. */
  readonly verdicts: readonly { readonly rule: string; readonly counts: Counts }[];
  /** Exceptions that are nobody's answer: a rule or a collector broke. */
  readonly crashes: readonly string[];
  /** Resources that could not be read because an answer is not what AWS documents. */
  readonly malformed: readonly string[];
  /** Calls that nobody recorded, and how many findings each hides. */
  readonly notRecorded: Counts;
}

/** Sums the findings of a replay up. */
export const summaryOf = (findings: readonly Finding[]): Summary => {
  const unknown = findings.flatMap((finding) =>
    finding.cause?.kind === 'failed' ? [{ finding, cause: finding.cause }] : [],
  );
  const lines = (which: (detail: string) => boolean) =>
    unknown
      .filter(({ cause }) => which(cause.detail))
      .map(({ finding, cause }) => `${finding.rule} ${finding.resource.id}: ${cause.operation}: ${cause.detail}`);
  return {
    verdicts: [...new Set(findings.map(({ rule }) => rule))].map((rule) => ({
      rule,
      counts: tally(findings.filter((each) => each.rule === rule).map(({ outcome }) => outcome)),
    })),
    crashes: lines((detail) => !isNotRecorded(detail) && !isMalformed(detail)),
    malformed: lines(isMalformed),
    notRecorded: tally(unknown.filter(({ cause }) => isNotRecorded(cause.detail)).map(({ cause }) => cause.operation)),
  };
};

const isNotRecorded = (detail: string): boolean => detail.startsWith(notRecorded);
const isMalformed = (detail: string): boolean => detail.startsWith('MalformedAnswer');

const tally = (names: readonly string[]): Counts => {
  const counts: { [name: string]: number } = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};

/** The summary as lines of a terminal. */
export const summaryLines = ({ verdicts, crashes, malformed, notRecorded: missing }: Summary): readonly string[] => [
  ...verdicts.map(({ rule, counts }) => `  ${rule}: ${listed(counts, (outcome, n) => `${n} ${outcome}`).join(', ')}`),
  ...crashes.map((line) => `  crash: ${line}`),
  ...malformed.map((line) => `  malformed: ${line}`),
  ...listed(missing, (operation, findings) => `  not recorded: ${operation}, which hides ${findings}`),
];

const listed = (counts: Counts, line: (name: string, n: number) => string): readonly string[] =>
  Object.entries(counts).map(([name, n]) => line(name, n));

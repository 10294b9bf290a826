import type {
  Category,
  CostBasis,
  Evidence,
  FindingExemption,
  FindingHistory,
  Locale,
  PriceBound,
  Severity,
  Tags,
  Words,
} from '../../model/index.ts';

/** How a finding stands, an exemption taken into account; in the order in which a reader meets them. */
export const states = ['fail', 'unknown', 'exempt', 'pass', 'not-applicable'] as const;
export type State = (typeof states)[number];

/** What the script of the page is given, as inert JSON: everything worded, in every language. */
export interface PageData {
  /** The language in which the page opens. */
  readonly locale: Locale;
  readonly account: string;
  /** When the run ended. */
  readonly endedAt: string;
  readonly timeZone: string;
  readonly words: { readonly [key: string]: Words };
  readonly rules: { readonly [rule: string]: PageRule };
  /** Worst first. */
  readonly findings: readonly PageFinding[];
  /** What the report counts, where the page does not hold all of its findings. */
  readonly whole?: WholeCounts;
  /** True where the run was compared with one before. */
  readonly compared: boolean;
}

/** Every finding of the report, counted. */
export interface WholeCounts {
  readonly all: number;
  readonly severity: { readonly [S in Severity]: number };
  readonly state: { readonly [S in State]: number };
}

export interface PageRule {
  readonly title: Words;
  readonly why: Words;
  readonly fix: Words;
  readonly references: readonly string[];
  readonly standards: { readonly [standard: string]: readonly string[] };
}

export interface PageFinding {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly state: State;
  readonly group: Category;
  readonly service: string;
  readonly region: string;
  readonly resource: string;
  readonly name: string | null;
  readonly arn: string;
  readonly tags: Tags | null;
  readonly text: Words;
  /** Further causes of an unknown. */
  readonly further: readonly Words[];
  readonly parent: Words | null;
  readonly evidence: Evidence;
  readonly monthlyUsd: number | null;
  readonly bound: PriceBound;
  readonly costBasis: readonly CostBasis[];
  /** What to know before the commands are run. */
  readonly cautions: readonly Words[];
  readonly commands: readonly string[];
  readonly console: string | null;
  readonly history: FindingHistory | null;
  readonly exemption: FindingExemption | null;
}

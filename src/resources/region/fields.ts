/** An IAM Access Analyzer: https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_AnalyzerSummary.html */
export interface Analyzer {
  readonly name: string;
  /** ACCOUNT and ORGANIZATION look for access from outside; ACCOUNT_UNUSED_ACCESS and the like for other things. */
  readonly analyzerType: string;
  /** ACTIVE, CREATING, DISABLED or FAILED. */
  readonly status: string;
}

/** A region itself, for what is switched on once in each; `id` is its name. */
export type RegionFields = Record<never, never>;

export interface RegionFacets {
  readonly analyzers: readonly Analyzer[];
}

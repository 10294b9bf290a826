import type { DailySeries } from '../services/cloudwatch/daily-series.ts';

/** Environments that Lambda keeps warm for one version or alias of a function. */
export interface ProvisionedConcurrency {
  /** The version or the alias. */
  readonly qualifier: string;
  /** Environments that were asked for, and those that stand. */
  readonly requested: number;
  readonly allocated: number;
  /** IN_PROGRESS, READY or FAILED. */
  readonly status: string;
  /** ISO 8601. */
  readonly modifiedAt: string;
  /** Of the version that is kept warm, which the function itself may no longer have. */
  readonly memoryMb: number;
  /** x86_64 or arm64; null where Lambda does not say, and it is x86_64. */
  readonly architecture: string | null;
}

/** How often such environments were called. */
export interface ProvisionedUse {
  readonly qualifier: string;
  readonly invocations: DailySeries;
}

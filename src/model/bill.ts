/** Something that bills while it stands: how much of which price item in a month of 730 hours. */
export interface Bill {
  /** The price item, as in `src/pricing/data`: `elastic-ip-hour`, `ebs-gp3-gb-month`. */
  readonly item: string;
  /** What exactly, where the item has kinds: the instance type of `ec2-instance-hour`. */
  readonly of?: string;
  /** Units a month: hours, GB-months, requests. */
  readonly quantity: number;
}

/** Hours in the month that AWS's own price pages use. */
export const hoursPerMonth = 730;

/** One line of an estimate: where the number comes from. */
export interface CostBasis {
  readonly item: string;
  readonly of: string | null;
  readonly unit: string;
  readonly unitPriceUsd: number;
  readonly quantity: number;
  readonly region: string;
  readonly asOf: string;
  readonly source: string;
}

/** List price of what stands, US dollars a month; `partial` when a part of it has no known price. */
export interface Estimate {
  readonly monthlyUsd: number;
  readonly basis: readonly CostBasis[];
  readonly partial: boolean;
}

/** Prices the bills of one resource, or null where nothing of it has a known price. */
export type Pricer = (bills: readonly Bill[], region: string) => Estimate | null;

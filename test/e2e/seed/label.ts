import type { Outcome } from '../../../src/model/index.ts';

/** The truth about one resource under one rule. */
export interface Label {
  readonly rule: string;
  readonly id: string;
  readonly region: string;
  readonly outcome: Outcome;
  /** What it is, where its id does not tell. */
  readonly what: string;
}

/** The truth about a resource under every rule that looks at it. */
export const label = (
  region: string,
  id: string,
  outcomes: { readonly [rule: string]: Outcome },
  what = id,
): readonly Label[] => Object.entries(outcomes).map(([rule, outcome]) => ({ rule, id, region, outcome, what }));

const dayMs = 86_400_000;

/** A moment so many days ago, as AWS's credential report writes it. */
export const daysAgo = (days: number): string =>
  `${new Date(Date.now() - days * dayMs).toISOString().slice(0, 19)}+00:00`;

/** The start of a whole UTC day so many days ago. */
export const dayStart = (daysBack: number): Date => new Date((Math.floor(Date.now() / dayMs) - daysBack) * dayMs);

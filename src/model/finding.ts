import type { Bill, CostBasis } from './bill.ts';
import type { Evidence } from './evidence.ts';
import type { FindingExemption } from './exemption.ts';
import type { FindingHistory } from './history.ts';
import type { Parent } from './managed-by.ts';
import type { Outcome } from './outcome.ts';
import type { Cause } from './read.ts';
import type { Removal } from './removal.ts';
import type { ResourceType, Tags } from './resource.ts';
import type { Category, Severity } from './severity.ts';
import type { Args } from './words.ts';

/** The resource of a finding. `id` is `*` where a whole listing could not be read. */
export interface FindingResource {
  readonly type: ResourceType;
  readonly id: string;
  readonly arn: string;
  readonly region: string;
  readonly name: string | null;
  /** null where the tags were not read. */
  readonly tags: Tags | null;
}

/** A verdict with its rule, its resource and its proof. */
export interface Finding {
  /** Rule and resource ARN: the same in every run. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly category: Category;
  readonly outcome: Outcome;
  readonly resource: FindingResource;
  /** The key of the sentence in the rule's text; null for an unknown, which its cause explains. */
  readonly message: string | null;
  readonly args: Args;
  readonly evidence: Evidence;
  /** Why it is unknown; null for every other outcome. */
  readonly cause: Cause | null;
  /** Further causes beside the first: the next permission that would be missing. */
  readonly furtherCauses: readonly Cause[];
  readonly parent: Parent | null;
  /** Keys of the managers that take the resource along when they go; for this run alone, and not published. */
  readonly heldBy: readonly string[];
  /** List price in US dollars a month, or null where none is known. */
  readonly monthlyUsd: number | null;
  readonly costBasis: readonly CostBasis[];
  /** How it is taken away or closed; null where no command does that. */
  readonly removal: Removal | null;
  readonly commands: readonly string[];
  /** null where nothing exempts it; only a failure can be exempt. */
  readonly exemption: FindingExemption | null;
  /** null where it does not fail, or where nothing was compared. */
  readonly history: FindingHistory | null;
}

/** A finding as evaluation leaves it: with what bills because of it, without what that costs, and before it is known whether its manager may go. */
export interface UnpricedFinding extends Omit<Finding, 'monthlyUsd' | 'costBasis'> {
  /** null where nothing is said of it; empty where the resource bills nothing. */
  readonly bills: readonly Bill[] | null;
  /** The removal of what manages it, for where all of that is left over; null where it has no manager that can be removed. */
  readonly managerRemoval: Removal | null;
}

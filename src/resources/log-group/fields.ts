import type { Tags } from '../../model/resource.ts';

export interface LogGroupFields {
  /** null where events are kept for ever. */
  readonly retentionDays: number | null;
  readonly storedBytes: number;
  /** STANDARD, INFREQUENT_ACCESS, ESSENTIALS or DELIVERY; null where AWS does not say. */
  readonly logClass: string | null;
  /** Whether AWS refuses to delete it; null where AWS does not say. */
  readonly deletionProtection: boolean | null;
  /** ISO 8601. */
  readonly createdAt: string;
}

export interface LogGroupFacets {
  readonly tagging: Tags;
}

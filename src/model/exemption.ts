import type { Outcome } from './outcome.ts';

/** A finding accepted on purpose, as the configuration or a tag says it. Patterns know `*` and `?`, as in IAM. */
export interface Exemption {
  /** Patterns of rule ids. */
  readonly rules: readonly string[];
  /** Patterns of resource ids or ARNs. */
  readonly resources: readonly string[];
  readonly reason: string;
  readonly owner: string | null;
  /** The last day of it, YYYY-MM-DD, in UTC. */
  readonly until: string;
}

/** What an exemption says of one failing finding. Once expired it excuses nothing, and the finding says so. */
export interface FindingExemption {
  readonly by: 'configuration' | 'tag';
  readonly state: 'active' | 'expired';
  /** null where a tag gives none. */
  readonly reason: string | null;
  readonly owner: string | null;
  /** The last day of it, YYYY-MM-DD, in UTC. */
  readonly until: string;
  /** True where nothing said how long, and the days are counted from the first run that saw it. */
  readonly untilByDefault: boolean;
}

/** A tag that means to exempt and cannot: what is wrong with it. */
export interface MistakenExemptionTag {
  readonly resource: string;
  readonly region: string;
  readonly why: 'unknown-rule' | 'unreadable-date';
  readonly value: string;
}

/** What a reader should mend in the exemptions themselves. */
export interface ExemptionNotes {
  /** Those of the configuration that match no failing finding, where everything they could match was checked. */
  readonly unused: readonly Exemption[];
  readonly mistakenTags: readonly MistakenExemptionTag[];
}

/** As much of a finding as tells whether it counts. */
interface Exemptible {
  readonly outcome: Outcome;
  readonly exemption: FindingExemption | null;
}

/** True for a failure that an exemption in force excuses. */
export const isExempt = ({ outcome, exemption }: Exemptible): boolean =>
  outcome === 'fail' && exemption?.state === 'active';

/** True for a failure that counts: it fails, and nothing excuses it. */
export const isFailing = (finding: Exemptible): boolean => finding.outcome === 'fail' && !isExempt(finding);

import {
  isExempt,
  isLowerBound,
  isUpperBound,
  type PastFinding,
  type PastResource,
  type Remembered,
} from '../model/index.ts';
import type { Changed } from './change.ts';
import type { ComparedFinding } from './comparable.ts';

/** What is to be remembered of a resource. */
export const pastResource = ({ type, id, arn, region, name }: PastResource): PastResource => ({
  type,
  id,
  arn,
  region,
  name,
});

/** What is to be remembered of a finding that fails. */
export const rememberedFailure = (
  finding: ComparedFinding,
  known: Remembered | undefined,
  { change, at }: Changed,
  now: string,
): Remembered => {
  const { id, rule, severity, exemption, resource } = finding;
  const isSteady = change === 'open' && known !== undefined;
  return {
    id,
    rule,
    resource: pastResource(resource),
    severity,
    // What drifts slowly is compared with what was last reported of it, or it would never have moved.
    monthlyUsd: isSteady && known.monthlyUsd !== null ? known.monthlyUsd : wholePrice(finding),
    atMost: isUpperBound(finding),
    firstSeen: known === undefined ? now : known.firstSeen,
    lastSeen: now,
    status: 'open',
    change: isSteady && known.status === 'open' ? known.change : change,
    changedAt: at,
    exemption:
      exemption === null
        ? null
        : { since: known?.exemption?.since ?? now, state: isExempt(finding) ? 'active' : 'expired' },
  };
};

// A part of a price is not remembered as the price.
const wholePrice = (finding: Parameters<typeof isLowerBound>[0] & { readonly monthlyUsd: number | null }) =>
  isLowerBound(finding) ? null : finding.monthlyUsd;

/** What a report says of a finding that does not fail any more, of all that is remembered of it. */
export const pastOf = ({
  id,
  rule,
  resource,
  severity,
  monthlyUsd,
  atMost,
  firstSeen,
  lastSeen,
}: PastFinding): PastFinding => ({
  id,
  rule,
  resource,
  severity,
  monthlyUsd,
  atMost,
  firstSeen,
  lastSeen,
});

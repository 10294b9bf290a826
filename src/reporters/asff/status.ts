import type { Outcome } from '../../model/index.ts';
import type { Entry } from '../../report/index.ts';

export type Compliance = 'FAILED' | 'PASSED' | 'WARNING' | 'NOT_AVAILABLE';
export type Label = 'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW' | 'INFORMATIONAL';

// Security Hub itself says NOT_AVAILABLE, and archives, where a control does not apply.
const compliances: { readonly [O in Outcome]: Compliance } = {
  fail: 'FAILED',
  pass: 'PASSED',
  unknown: 'WARNING',
  'not-applicable': 'NOT_AVAILABLE',
};

/** What Security Hub counts it as; what is gone is neither passed nor failed. */
export const complianceOf = (entry: Entry): Compliance =>
  entry.kind === 'gone' ? 'NOT_AVAILABLE' : compliances[entry.finding.outcome];

/** How grave it is; informational where nobody has anything to do. */
export const labelOf = (entry: Entry): Label =>
  entry.kind === 'present' && entry.isOpen ? (entry.finding.severity.toUpperCase() as Label) : 'INFORMATIONAL';

/** True for what nobody has to act on any more. */
export const isArchived = (entry: Entry): boolean =>
  entry.kind === 'gone' || entry.isResolved || entry.exemption !== null || entry.finding.outcome === 'not-applicable';

import type { Outcome, Severity } from '../../model/index.ts';
import type { Entry } from '../../report/index.ts';

/** A number of an OCSF enumeration, and its caption. */
export interface Code {
  readonly id: number;
  readonly caption: string;
}

const code = (id: number, caption: string): Code => ({ id, caption });

// https://schema.ocsf.io/1.8.0/classes/compliance_finding
const activities = { create: code(1, 'Create'), update: code(2, 'Update'), close: code(3, 'Close') };
const statuses = { new: code(1, 'New'), suppressed: code(3, 'Suppressed'), resolved: code(4, 'Resolved') };
const informational = code(1, 'Informational');

const severities: { readonly [S in Severity]: Code } = {
  critical: code(5, 'Critical'),
  high: code(4, 'High'),
  medium: code(3, 'Medium'),
  low: code(2, 'Low'),
};

// OCSF has no word for "there is nothing to judge here", so that is its 99, Other.
const compliances: { readonly [O in Outcome]: Code } = {
  pass: code(1, 'Pass'),
  unknown: code(2, 'Warning'),
  fail: code(3, 'Fail'),
  'not-applicable': code(99, 'Not Applicable'),
};

/** What happened to the finding in this run. */
export const activityOf = (entry: Entry): Code => {
  if (entry.kind === 'gone' || entry.isResolved) return activities.close;
  const { history } = entry.finding;
  return history === null || history.change === 'new' || history.change === 'returned'
    ? activities.create
    : activities.update;
};

/** What people made of it. "New" is a finding that nobody has reviewed yet, as far as this program can know. */
export const statusOf = (entry: Entry): Code => {
  if (entry.kind === 'gone' || entry.isResolved) return statuses.resolved;
  return entry.exemption === null ? statuses.new : statuses.suppressed;
};

/** How grave it is; informational where nobody has anything to do. */
export const severityOf = (entry: Entry): Code =>
  entry.kind === 'present' && entry.isOpen ? severities[entry.finding.severity] : informational;

/** Its verdict; what is gone is neither passed nor failed. */
export const complianceOf = (entry: Entry): Code =>
  compliances[entry.kind === 'present' ? entry.finding.outcome : 'not-applicable'];

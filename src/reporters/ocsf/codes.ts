import type { Outcome, Severity } from '../../model/index.ts';

/** A number of an OCSF enumeration, and its caption. */
export interface Code {
  readonly id: number;
  readonly caption: string;
}

const code = (id: number, caption: string): Code => ({ id, caption });

// https://schema.ocsf.io/1.8.0/classes/compliance_finding
export const activities = { create: code(1, 'Create'), update: code(2, 'Update'), close: code(3, 'Close') };
export const statuses = { new: code(1, 'New'), suppressed: code(3, 'Suppressed'), resolved: code(4, 'Resolved') };
export const informational = code(1, 'Informational');

export const severityCodes: { readonly [S in Severity]: Code } = {
  critical: code(5, 'Critical'),
  high: code(4, 'High'),
  medium: code(3, 'Medium'),
  low: code(2, 'Low'),
};

/** OCSF has no word for "there is nothing to judge here", so that is its 99, Other. */
export const complianceCodes: { readonly [O in Outcome]: Code } = {
  pass: code(1, 'Pass'),
  unknown: code(2, 'Warning'),
  fail: code(3, 'Fail'),
  'not-applicable': code(99, 'Not Applicable'),
};

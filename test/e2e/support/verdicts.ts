import type { Finding, Report } from '../../../src/model/index.ts';
import type { Label } from '../seed/label.ts';

/** What a report says of each resource, one line for each rule, in order; the truth lends names to ids. */
export const verdictsOf = (findings: readonly Finding[], truth: readonly Label[]): readonly string[] => {
  const names = new Map(truth.map(({ id, what }) => [id, what]));
  return findings
    .map(({ rule, resource: { region, id }, outcome }) =>
      line({ rule, region, id, outcome, what: names.get(id) ?? id }),
    )
    .sort();
};

/** The same lines from the truth. */
export const verdictsIn = (truth: readonly Label[]): readonly string[] => truth.map(line).sort();

const line = ({ rule, region, id, what, outcome }: Label): string =>
  `${rule} ${region} ${what === id ? id : `${what} (${id})`}: ${outcome}`;

/** The rules of which at least one finding fits, in order. */
export const rulesWhere = (report: Report, fits: (finding: Finding) => boolean): readonly string[] =>
  [...new Set(report.findings.filter(fits).map(({ rule }) => rule))].sort();

/** True for a finding that is unknown because somebody lacks a permission. */
export const isDenied = ({ cause, furtherCauses }: Finding): boolean =>
  [cause, ...furtherCauses].some((one) => one?.kind === 'denied');

import type { Candidate } from '../removal/index.ts';
import type { JsonReport } from '../reporters/index.ts';

/** The findings of a report as a clean-up takes them. Throws one sentence for a report that does not say how things are removed. */
export const candidatesOf = ({ findings }: JsonReport): readonly Candidate[] =>
  findings.map(({ remediation: { removal, console }, ...finding }) => {
    if (removal === undefined)
      throw new Error(
        'An earlier version wrote this report, and did not note how things are removed: audit again, and give the new report.',
      );
    return { ...finding, removal, console };
  });

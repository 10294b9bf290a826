import type { FindingHistory, History } from '../../model/index.ts';
import type { JsonReport } from '../json/schema.ts';

/** Two reports of one account, and how the later compares with the earlier. */
export interface Difference {
  readonly from: JsonReport;
  readonly to: JsonReport;
  readonly history: History;
  /** By finding id, for every finding of the later report that fails. */
  readonly findings: ReadonlyMap<string, FindingHistory>;
}

/** The failing findings of the later report with what became of them; exempt ones apart. */
export const changedFindings = ({ to, findings }: Difference) =>
  to.findings.flatMap((finding) => {
    const history = findings.get(finding.id);
    return history === undefined ? [] : [{ finding, history, exempt: finding.exemption?.state === 'active' }];
  });

import type { Report } from '../../model/index.ts';
import { eachOnce } from '../each-once.ts';
import { type AsffFinding, type AsffOptions, asffFinding } from './finding.ts';
import { saidGone, saidNow } from './messages.ts';

/** The report as one JSON array of findings in the AWS Security Finding Format. */
export const renderAsff = (report: Report, options: AsffOptions): string =>
  `${JSON.stringify(asffFindings(report, options), null, 2)}\n`;

/** Every finding of the run, and those of earlier runs that are resolved, as Security Hub takes them. */
export const asffFindings = (report: Report, options: AsffOptions): readonly AsffFinding[] =>
  eachOnce(
    report,
    (finding, isResolved) => saidNow(finding, isResolved, report, options),
    (past) => saidGone(past, options),
  ).map((said) => asffFinding(said, report, options));

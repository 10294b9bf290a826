import { jsonText, type Report } from '../../model/index.ts';
import { entriesOf } from '../../report/index.ts';
import { type AsffFinding, type AsffOptions, asffFinding } from './finding.ts';

/** The report as one JSON array of findings in the AWS Security Finding Format. */
export const renderAsff = (report: Report, options: AsffOptions): string =>
  `${jsonText(asffFindings(report, options), 2)}\n`;

/** Every finding of the run, and those of earlier runs that are resolved, as Security Hub takes them. */
export const asffFindings = (report: Report, options: AsffOptions): readonly AsffFinding[] =>
  entriesOf(report).map((entry) => asffFinding(entry, report, options));

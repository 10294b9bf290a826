import type { Report } from '../../model/index.ts';
import { eachEntry } from '../../report/index.ts';
import { madeOneByOne, writtenJson } from '../json/written.ts';
import { type AsffFinding, type AsffOptions, asffFinding } from './finding.ts';

/** The report as one JSON array of findings in the AWS Security Finding Format. */
export const renderAsff = (report: Report, options: AsffOptions): string => [...asffPieces(report, options)].join('');

/** The same in pieces, none longer than a finding. */
export function* asffPieces(report: Report, options: AsffOptions): Iterable<string> {
  yield* writtenJson(madeOneByOne(eachFinding(report, options)));
  yield '\n';
}

/** Every finding of the run, and those of earlier runs that are resolved, as Security Hub takes them. */
export const asffFindings = (report: Report, options: AsffOptions): readonly AsffFinding[] => [
  ...eachFinding(report, options),
];

function* eachFinding(report: Report, options: AsffOptions): Iterable<AsffFinding> {
  for (const entry of eachEntry(report)) yield asffFinding(entry, report, options);
}

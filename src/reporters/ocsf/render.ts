import { jsonText, type Report } from '../../model/index.ts';
import { eachEntry } from '../../report/index.ts';
import { madeOneByOne, writtenJson } from '../json/written.ts';
import type { RenderOptions } from '../options.ts';
import { type OcsfEvent, ocsfEvent } from './event.ts';

/** The report as OCSF events, one JSON object a line. */
export const renderOcsfLines = (report: Report, options: RenderOptions): string =>
  [...ocsfLines(report, options)].join('');

/** The same in pieces, a line each. */
export function* ocsfLines(report: Report, options: RenderOptions): Iterable<string> {
  for (const event of ocsfEvents(report, options)) yield `${jsonText(event)}\n`;
}

/** The report as one JSON array of OCSF events. */
export const renderOcsfArray = (report: Report, options: RenderOptions): string =>
  [...ocsfArrayPieces(report, options)].join('');

/** The same in pieces, none longer than an event. */
export function* ocsfArrayPieces(report: Report, options: RenderOptions): Iterable<string> {
  yield* writtenJson(madeOneByOne(ocsfEvents(report, options)));
  yield '\n';
}

function* ocsfEvents(report: Report, options: RenderOptions): Iterable<OcsfEvent> {
  for (const entry of eachEntry(report)) yield ocsfEvent(entry, report, options);
}

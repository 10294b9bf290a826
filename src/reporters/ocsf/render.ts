import type { Report } from '../../model/index.ts';
import { eachOnce } from '../each-once.ts';
import type { RenderOptions } from '../options.ts';
import { type OcsfEvent, ocsfEvent } from './event.ts';
import { saidGone, saidNow } from './messages.ts';

/** The report as OCSF events, one JSON object a line. */
export const renderOcsfLines = (report: Report, options: RenderOptions): string =>
  ocsfEvents(report, options)
    .map((event) => `${JSON.stringify(event)}\n`)
    .join('');

/** The report as one JSON array of OCSF events. */
export const renderOcsfArray = (report: Report, options: RenderOptions): string =>
  `${JSON.stringify(ocsfEvents(report, options), null, 2)}\n`;

const ocsfEvents = (report: Report, options: RenderOptions): readonly OcsfEvent[] =>
  eachOnce(
    report,
    (finding, isResolved) => saidNow(finding, isResolved, report, options),
    (past) => saidGone(past, report, options),
  ).map((said) => ocsfEvent(said, report, options));

import { jsonText, type Report } from '../../model/index.ts';
import { entriesOf } from '../../report/index.ts';
import type { RenderOptions } from '../options.ts';
import { type OcsfEvent, ocsfEvent } from './event.ts';

/** The report as OCSF events, one JSON object a line. */
export const renderOcsfLines = (report: Report, options: RenderOptions): string =>
  ocsfEvents(report, options)
    .map((event) => `${jsonText(event)}\n`)
    .join('');

/** The report as one JSON array of OCSF events. */
export const renderOcsfArray = (report: Report, options: RenderOptions): string =>
  `${jsonText(ocsfEvents(report, options), 2)}\n`;

const ocsfEvents = (report: Report, options: RenderOptions): readonly OcsfEvent[] =>
  entriesOf(report).map((entry) => ocsfEvent(entry, report, options));

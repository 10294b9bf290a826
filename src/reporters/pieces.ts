import type { Report } from '../model/index.ts';
import { type FormatName, formats } from './formats.ts';
import { htmlPieces } from './html/render.ts';
import type { RenderOptions } from './options.ts';

/** Findings that are rendered at once. */
const slice = 100;

/** A report in one format, in pieces: joined they are what the format renders at once, and never stand in memory together. */
export const reportPieces = (name: FormatName, report: Report, options: RenderOptions): Iterable<string> => {
  const render = (part: Report) => formats[name].render(part, options);
  switch (name) {
    case 'json':
      return json(render, report);
    case 'ocsf-array':
    case 'asff':
      return array(render, report);
    case 'ocsf':
      return concatenated(render, report);
    case 'csv':
      return table(render, report);
    case 'html':
      return htmlPieces(report, options);
    default:
      return whole(render, report);
  }
};

type Render = (report: Report) => string;

function* whole(render: Render, report: Report): Iterable<string> {
  yield render(report);
}

function* concatenated(render: Render, report: Report): Iterable<string> {
  for (const part of slices(report)) yield render(part);
}

// The first slice brings the head; of the others only what stands below it.
function* table(render: Render, report: Report): Iterable<string> {
  const head = render({ ...report, findings: [] });
  yield head;
  for (const part of slices(report)) yield render(part).slice(head.length);
}

function* array(render: Render, report: Report): Iterable<string> {
  yield* joined(slices(report), (part) => render(part).slice('['.length, -'\n]\n'.length), ['[', '\n]\n', '[]\n']);
}

// Where the list of findings stands: a line break stands in no JSON string, so nothing else looks like it.
const list = { empty: '\n  "findings": []', open: '\n  "findings": [', close: '\n  ],\n' };

function* json(render: Render, report: Report): Iterable<string> {
  const frame = render({ ...report, findings: [] });
  const at = frame.indexOf(list.empty);
  yield frame.slice(0, at);
  yield* joined(slices(report), (part) => findingsIn(render(part)), [list.open, '\n  ]', list.empty]);
  yield frame.slice(at + list.empty.length);
}

const findingsIn = (text: string): string => {
  if (text.includes(list.empty)) return '';
  const from = text.indexOf(list.open) + list.open.length;
  return text.slice(from, text.indexOf(list.close, from));
};

function* joined(
  parts: Iterable<Report>,
  rowsOf: (part: Report) => string,
  [open, close, empty]: readonly [open: string, close: string, empty: string],
): Iterable<string> {
  let before = open;
  for (const part of parts) {
    const rows = rowsOf(part);
    if (rows === '') continue;
    yield before;
    yield rows;
    before = ',';
  }
  yield before === open ? empty : close;
}

// What is resolved goes with the finding that says so; what is gone altogether comes last.
function* slices(report: Report): Iterable<Report> {
  const { findings, history } = report;
  const present = new Set(findings.map(({ id }) => id));
  const withResolved = (isIn: (id: string) => boolean) =>
    history && { ...history, resolved: history.resolved.filter(({ id }) => isIn(id)) };
  for (let at = 0; at < findings.length; at += slice) {
    const some = findings.slice(at, at + slice);
    const ids = new Set(some.map(({ id }) => id));
    yield { ...report, findings: some, history: withResolved((id) => ids.has(id)) };
  }
  if (history !== null) yield { ...report, findings: [], history: withResolved((id) => !present.has(id)) };
}

import type { Report } from '../model/index.ts';
import { type FormatName, formats } from './formats.ts';
import type { RenderOptions } from './options.ts';

/** Characters that are handed on together. */
const together = 65_536;

/** A report in one format, in pieces of some length: it never stands in memory as a whole. */
export function* reportPieces(name: FormatName, report: Report, options: RenderOptions): Iterable<string> {
  let held: string[] = [];
  let length = 0;
  for (const piece of formats[name].pieces(report, options)) {
    held.push(piece);
    length += piece.length;
    if (length < together) continue;
    yield held.join('');
    held = [];
    length = 0;
  }
  if (length > 0) yield held.join('');
}

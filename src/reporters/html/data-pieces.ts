import { inert } from './markup/inert.ts';
import type { PageData } from './page-data.ts';

// A quote inside a JSON string is escaped, so nothing else looks like it.
const empty = '"findings":[]';

/** What stands in the page's data, in pieces: the findings one by one, each as inert text already. */
export function* dataPieces(data: PageData, findings: Iterable<string>): Iterable<string> {
  const frame = inert({ ...data, findings: [] }).markup;
  const at = frame.indexOf(empty);
  yield frame.slice(0, at + empty.length - 1);
  let before = '';
  for (const finding of findings) {
    yield `${before}${finding}`;
    before = ',';
  }
  yield frame.slice(at + empty.length - 1);
}

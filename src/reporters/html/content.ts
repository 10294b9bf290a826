import type { Locale, Report } from '../../model/index.ts';
import type { Texts } from '../wording.ts';

/** What every part of the page tells of. */
export interface Content {
  readonly report: Report;
  readonly texts: Texts;
  /** The language in which the page opens. */
  readonly locale: Locale;
  readonly timeZone: string;
}

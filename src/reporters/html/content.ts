import type { Locale } from '../../model/index.ts';
import type { ReportView, Texts } from '../../report/index.ts';

/** What every part of the page shows. */
export interface Content {
  readonly view: ReportView;
  readonly texts: Texts;
  /** The language in which the page opens. */
  readonly locale: Locale;
  readonly timeZone: string;
}

import type { Locale } from '../../model/index.ts';
import type { ReportView, Texts } from '../../report/index.ts';
import type { Held } from './held.ts';

/** What every part of the page shows. */
export interface Content {
  readonly view: ReportView;
  readonly texts: Texts;
  /** The language in which the page opens. */
  readonly locale: Locale;
  readonly timeZone: string;
  /** The findings that stand in the page, which may not be all. */
  readonly held: Held;
  /** Files beside the page that hold all of them. */
  readonly beside: readonly string[];
}

import type { ControlsView, Locale, Rule } from '../model/index.ts';
import type { CsvSeparator } from './csv/separator.ts';

/** What every format is given beside the report. */
export interface RenderOptions {
  readonly locale: Locale;
  readonly rule: (id: string) => Rule | undefined;
  /** An IANA name, for the moments that people read; UTC unless told otherwise. */
  readonly timeZone?: string;
  /** Files beside this one that hold every finding, for a page that does not. */
  readonly beside?: readonly string[];
  /** The controls that the report is grouped by, for the formats that can: text and JSON. */
  readonly controls?: ControlsView | undefined;
  /** What separates the cells of CSV; that of the language unless told otherwise. */
  readonly csvSeparator?: CsvSeparator | undefined;
}

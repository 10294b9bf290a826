import { day, moment, sentence, usd } from '../../i18n/index.ts';
import type { Args, FullReport, Locale, Occasion, Words } from '../../model/index.ts';
import type { ReportView, Texts } from '../../report/index.ts';

export interface DigestOptions {
  readonly locale: Locale;
  readonly texts: Texts;
  /** An IANA name; UTC unless told otherwise. */
  readonly timeZone?: string;
  /** `short`: what is still open gets one line each, and the rest is counted; else everything is told. */
  readonly detail?: 'short' | 'full';
  /** Why it is sent, where it is. */
  readonly occasion?: Occasion | null;
  /** Where the whole report is; where nothing is said, it can only be had by another audit. */
  readonly fullReport?: FullReport;
  /** Bytes that the digest may have; the least grave entries are left out first, and the digest says how many. */
  readonly maxBytes?: number;
  /** How a text counts against `maxBytes`, line by line; its UTF-8 bytes unless told otherwise. */
  readonly bytesOf?: (text: string) => number;
}

/** A view with everything that its wording depends on. */
export interface Page {
  readonly view: ReportView;
  readonly locale: Locale;
  readonly texts: Texts;
  readonly detail: 'short' | 'full';
  readonly occasion: Occasion | null;
  readonly fullReport: FullReport;
  /** Resources of one rule that a short section names; the rest is counted. */
  readonly shown: number;
  readonly translate: (words: Words, args?: Args) => string;
  readonly number: (n: number) => string;
  readonly usd: (amount: number) => string;
  readonly moment: (at: string) => string;
  readonly day: (at: string) => string;
  /** A day that is one in UTC, whatever the reader's time zone. */
  readonly utcDay: (date: string) => string;
  /** The title of a rule with its id. */
  readonly title: (rule: string) => string;
}

const shownInShort = 10;
const nowhere: FullReport = { kind: 'not-stored', why: 'no-bucket' };

export const pageOf = (view: ReportView, options: DigestOptions): Page => {
  const { locale, texts, timeZone = 'UTC', detail = 'full', occasion = null, fullReport = nowhere } = options;
  const translate: Page['translate'] = (words, args) => sentence(words, locale, args);
  return {
    view,
    locale,
    texts,
    detail,
    occasion,
    fullReport,
    shown: detail === 'short' ? shownInShort : Number.POSITIVE_INFINITY,
    translate,
    number: (n) => n.toLocaleString(locale),
    usd: (amount) => usd(amount, locale),
    moment: (at) => moment(at, locale, timeZone),
    day: (at) => day(at, locale, timeZone),
    utcDay: (date) => day(date, locale, 'UTC'),
    title: (rule) => {
      const text = texts(rule);
      return text === undefined ? rule : `${translate(text.title)} [${rule}]`;
    },
  };
};

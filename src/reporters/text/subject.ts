import { sentence } from '../../i18n/index.ts';
import { reportWords as words } from '../../i18n/report/index.ts';
import type { Locale, Report, Words } from '../../model/index.ts';
import { type ReportView, viewOf } from '../../report/index.ts';
import { type Part, summaryParts } from './summary.ts';

/** SNS takes fewer than 100 characters: https://docs.aws.amazon.com/sns/latest/api/API_Publish.html */
const subjectLength = 99;
/** What fits into one text message: https://docs.aws.amazon.com/sns/latest/dg/sms_sending-overview.html */
const smsLength = 140;

/** The subject of the mail: printable ASCII of at most 99 characters. */
export const renderSubject = (report: Report, locale: Locale): string => subjectOf(wordless(report), locale);

/** The same as one text message: printable ASCII of at most 140 characters, which are as many bytes. */
export const renderSms = (report: Report, locale: Locale): string => smsOf(wordless(report), locale);

// One line names no cause, so nobody's words are needed to tell causes apart.
const wordless = (report: Report): ReportView => viewOf(report, () => undefined);

/** The subject of a report that has been arranged already. */
export const subjectOf = (view: ReportView, locale: Locale): string =>
  oneLine(view, locale, words.subject, subjectLength);

/** Its text message. */
export const smsOf = (view: ReportView, locale: Locale): string => oneLine(view, locale, words.sms, smsLength);

// Whole parts, the most telling first while they fit, so that no number is ever cut; the gravest always fits.
const oneLine = (view: ReportView, locale: Locale, frame: Words, longest: number): string => {
  const parts = summaryParts(view, locale);
  const account = accountLabel(view);
  const line = (kept: ReadonlySet<Part>) => {
    const summary = parts.filter((part) => kept.has(part)).map(({ text }) => text);
    return ascii(sentence(frame, locale, { account, summary: summary.join(', ') }));
  };
  const kept = new Set<Part>();
  for (const part of parts.toSorted((a, b) => a.rank - b.rank)) {
    if (line(new Set([...kept, part])).length <= longest) kept.add(part);
  }
  return line(kept);
};

const longestName = 30;

// The number tells the account apart; a name is cut before it.
const accountLabel = ({ headline: { account } }: ReportView): string => {
  const name = ascii(account.name ?? '').trim();
  const short = name.length > longestName ? `${name.slice(0, longestName - 3)}...` : name;
  return short === '' ? account.id : `${short} ${account.id}`;
};

/** The nearest ASCII text: accents dropped, anything else a question mark. */
const ascii = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[^\x20-\x7e]/gu, '?');

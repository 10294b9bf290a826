import { sentence } from '../../i18n/index.ts';
import { reportWords as words } from '../../i18n/report-words.ts';
import { accountName, type Locale, type Report, type Words } from '../../model/index.ts';
import { type Part, summaryParts } from './summary.ts';

/** SNS takes fewer than 100 characters: https://docs.aws.amazon.com/sns/latest/api/API_Publish.html */
const subjectLength = 99;
/** What fits into one text message: https://docs.aws.amazon.com/sns/latest/dg/sms_sending-overview.html */
const smsLength = 140;

/** The subject of the mail: printable ASCII of at most 99 characters. */
export const renderSubject = (report: Report, locale: Locale): string =>
  oneLine(report, locale, words.subject, subjectLength);

/** The same as one text message: printable ASCII of at most 140 characters, which are as many bytes. */
export const renderSms = (report: Report, locale: Locale): string => oneLine(report, locale, words.sms, smsLength);

// Whole parts, the most telling first while they fit, so that no number is ever cut; the gravest always fits.
const oneLine = (report: Report, locale: Locale, frame: Words, longest: number): string => {
  const parts = summaryParts(report, locale);
  const account = accountLabel(report);
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
const accountLabel = ({ run }: Report): string => {
  const name = ascii(accountName(run.account) ?? '').trim();
  const short = name.length > longestName ? `${name.slice(0, longestName - 3)}...` : name;
  return short === '' ? run.account.id : `${short} ${run.account.id}`;
};

/** The nearest ASCII text: accents dropped, anything else a question mark. */
const ascii = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[^\x20-\x7e]/gu, '?');

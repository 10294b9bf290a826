import { sentence } from '../../i18n/index.ts';
import { reportWords as words } from '../../i18n/report-words.ts';
import { type Locale, type Report, severities } from '../../model/index.ts';

const longest = 99;

/** The subject of the mail: printable ASCII of at most 99 characters, as SNS demands. */
export const renderSubject = (report: Report, locale: Locale): string => {
  const summary =
    [...failures(report, locale), ...gaps(report, locale)].join(', ') || sentence(words.subjectClean, locale);
  return ascii(sentence(words.subject, locale, { account: report.run.account.id, summary }));
};

const failures = ({ totals }: Report, locale: Locale): readonly string[] =>
  severities
    .filter((severity) => totals.failsBySeverity[severity] > 0)
    .map((severity) => sentence(words.counted[severity], locale, { n: totals.failsBySeverity[severity] }));

const gaps = ({ coverage, totals }: Report, locale: Locale): readonly string[] =>
  coverage.complete
    ? []
    : [sentence(words.subjectIncomplete, locale, { n: totals.outcomes.unknown + coverage.gaps.length })];

/** The nearest ASCII text: accents dropped, anything else a question mark. */
const ascii = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/g, '?')
    .slice(0, longest);

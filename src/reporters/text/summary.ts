import { sentence, wholeUsd } from '../../i18n/index.ts';
import { reportWords as words } from '../../i18n/report-words.ts';
import { type Args, type Locale, type Report, severities, type Words } from '../../model/index.ts';

/** A part of a one-line summary; where there is no room, the highest rank is left out first. */
export interface Part {
  readonly rank: number;
  readonly text: string;
}

/** What a run comes to, in the order in which it is read; never nothing. */
export const summaryParts = (report: Report, locale: Locale): readonly Part[] => {
  const { totals, coverage, history } = report;
  const part = (rank: number, when: boolean, text: Words, args: Args = {}): readonly Part[] =>
    when ? [{ rank, text: sentence(text, locale, args) }] : [];
  const counts = history?.state === 'compared' ? history.counts : null;
  const changed = (changes: readonly (keyof typeof words.changed & keyof typeof ranks)[]) =>
    changes.flatMap((change) =>
      counts === null ? [] : part(ranks[change], counts[change] > 0, words.changed[change], { n: counts[change] }),
    );
  const unchecked = totals.outcomes.unknown + coverage.gaps.length;
  const exempt = totals.exempt.findings;
  return [
    ...part(0, report.conclusion === 'clean', words.subjectClean),
    ...severityParts(report, locale),
    ...changed(['new', 'returned', 'worse']),
    ...part(ranks.unchecked, !coverage.complete, words.subjectIncomplete, { n: unchecked }),
    ...part(ranks.uncompared, history?.state === 'unavailable', words.subjectUncompared),
    ...part(ranks.exempt, report.conclusion !== 'failing' && exempt > 0, words.subjectExempt, { n: exempt }),
    ...changed(['resolved']),
    ...part(ranks.cost, totals.monthlyUsd > 0, words.subjectCost, { usd: wholeUsd(totals.monthlyUsd, locale) }),
  ];
};

// The gravest severity, whichever it is, comes before all of them.
const ranks = {
  unchecked: 1,
  uncompared: 2,
  new: 3,
  critical: 4,
  high: 4,
  cost: 5,
  returned: 6,
  worse: 7,
  exempt: 8,
  resolved: 8,
  medium: 9,
  low: 10,
} as const;

const severityParts = ({ totals }: Report, locale: Locale): readonly Part[] =>
  severities
    .filter((severity) => totals.failsBySeverity[severity] > 0)
    .map((severity, at) => ({
      rank: at === 0 ? 0 : ranks[severity],
      text: sentence(words.counted[severity], locale, { n: totals.failsBySeverity[severity] }),
    }));

import { sentence, wholeUsd } from '../../i18n/index.ts';
import { reportWords as words } from '../../i18n/report/index.ts';
import type { Args, Locale, Words } from '../../model/index.ts';
import type { ReportView } from '../../report/index.ts';

/** A part of a one-line summary; where there is no room, the highest rank is left out first. */
export interface Part {
  readonly rank: number;
  readonly text: string;
}

/** What a run comes to, in the order in which it is read; never nothing. */
export const summaryParts = (view: ReportView, locale: Locale): readonly Part[] => {
  const { headline, totals, coverage, unchecked, changes } = view;
  const part = (rank: number, when: boolean, text: Words, args: Args = {}): readonly Part[] =>
    when ? [{ rank, text: sentence(text, locale, args) }] : [];
  const counts = changes?.state === 'compared' ? changes.counts : null;
  const changed = (which: readonly (keyof typeof words.changed & keyof typeof ranks)[]) =>
    which.flatMap((change) =>
      counts === null ? [] : part(ranks[change], counts[change] > 0, words.changed[change], { n: counts[change] }),
    );
  const exempt = totals.exempt.findings;
  return [
    ...part(0, headline.conclusion === 'clean', words.subjectClean),
    ...headline.severities.flatMap(({ severity, count }, at) =>
      part(at === 0 ? ranks.gravest : ranks[severity], true, words.counted[severity], { n: count }),
    ),
    ...changed(['new', 'returned', 'worse']),
    ...part(ranks.unchecked, !coverage.complete, words.subjectIncomplete, { n: unchecked.count }),
    ...part(ranks.uncompared, changes?.state === 'unavailable', words.subjectUncompared),
    ...part(ranks.exempt, headline.conclusion !== 'failing' && exempt > 0, words.subjectExempt, { n: exempt }),
    ...changed(['resolved']),
    ...part(ranks.cost, totals.monthlyUsd > 0, words.subjectCost, { usd: wholeUsd(totals.monthlyUsd, locale) }),
  ];
};

// The gravest severity, whichever it is, comes before all of them.
const ranks = {
  gravest: 0,
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

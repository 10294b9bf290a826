import { reportWords } from '../i18n/report-words.ts';
import type { Report, Words } from '../model/index.ts';

/** The words of a conclusion: both halves where it is failing and incomplete, and whether anything was seen at all. */
export const conclusionWords = ({ conclusion, coverage, totals, findings }: Report): Words => {
  const { conclusion: words } = reportWords;
  switch (conclusion) {
    case 'clean':
      return totals.exempt.findings > 0 ? words.allExempt : words.clean;
    case 'failing':
      return coverage.complete ? words.failing : words.failingIncomplete;
    case 'incomplete':
      return coverage.evaluated === 0 && findings.every(({ outcome }) => outcome === 'unknown')
        ? words.blind
        : words.incomplete;
  }
};

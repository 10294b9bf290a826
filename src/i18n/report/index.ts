import { closingWords } from './closing.ts';
import { exemptionWords } from './exemption.ts';
import { explainWords } from './explain.ts';
import { findingWords } from './finding.ts';
import { headWords } from './head.ts';
import { historyWords } from './history.ts';
import { subjectWords } from './subject.ts';
import { uncheckedWords } from './unchecked.ts';

/** The words of the digest and of what goes with it; a rule's words stand with the rule. */
export const reportWords = {
  ...closingWords,
  ...exemptionWords,
  ...explainWords,
  ...findingWords,
  ...headWords,
  ...historyWords,
  ...subjectWords,
  ...uncheckedWords,
} as const;

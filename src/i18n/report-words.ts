import { closingWords } from './words/closing.ts';
import { exemptionWords } from './words/exemption.ts';
import { explainWords } from './words/explain.ts';
import { findingWords } from './words/finding.ts';
import { headWords } from './words/head.ts';
import { historyWords } from './words/history.ts';
import { subjectWords } from './words/subject.ts';
import { unknownWords } from './words/unknown.ts';

/** The words of the digest and of what goes with it; a rule's words stand with the rule. */
export const reportWords = {
  ...closingWords,
  ...exemptionWords,
  ...explainWords,
  ...findingWords,
  ...headWords,
  ...historyWords,
  ...subjectWords,
  ...unknownWords,
} as const;

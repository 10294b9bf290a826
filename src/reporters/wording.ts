import { sentence } from '../i18n/index.ts';
import { reportWords } from '../i18n/report-words.ts';
import type { Args, Cause, Finding, Locale, RuleText, Words } from '../model/index.ts';

/** The text of a rule by its id; undefined for a rule that this program does not have. */
export type Texts = (rule: string) => RuleText | undefined;

/** Puts words and their arguments into a language, as one format or another writes them. */
export type Say = (words: Words, locale: Locale, args?: Args) => string;

/** What a finding says, in one sentence: its message, or the cause why it says nothing. */
export const wordFinding = (finding: Finding, texts: Texts, locale: Locale, say: Say = sentence): string => {
  if (finding.cause !== null) return wordCause(finding.cause, finding.rule, texts, locale, say);
  const words = finding.message === null ? undefined : texts(finding.rule)?.messages[finding.message];
  return words === undefined ? `${finding.rule}: ${finding.message}` : say(words, locale, finding.args);
};

/** Why something is not known, in one sentence. */
export const wordCause = (cause: Cause, rule: string, texts: Texts, locale: Locale, say: Say = sentence): string => {
  const { cause: words } = reportWords;
  switch (cause.kind) {
    case 'denied':
      return say(cause.deniedBy ? words.deniedBy[cause.deniedBy] : words.denied, locale, { action: cause.action });
    case 'failed':
      return say(words.failed, locale, { operation: cause.operation, detail: cause.detail });
    case 'not-collected':
      return say(words['not-collected'][cause.why], locale, { resource: cause.resource });
    case 'unclear': {
      const message = texts(rule)?.messages[cause.message];
      return message === undefined ? cause.message : say(message, locale, cause.args);
    }
  }
};

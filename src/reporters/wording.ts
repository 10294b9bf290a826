import { sentence } from '../i18n/index.ts';
import { reportWords } from '../i18n/report-words.ts';
import type { Cause, Finding, Locale, RuleText } from '../model/index.ts';

/** The text of a rule by its id; undefined for a rule that this program does not have. */
export type Texts = (rule: string) => RuleText | undefined;

/** What a finding says, in one sentence: its message, or the cause why it says nothing. */
export const wordFinding = (finding: Finding, texts: Texts, locale: Locale): string => {
  if (finding.cause !== null) return wordCause(finding.cause, finding.rule, texts, locale);
  const words = finding.message === null ? undefined : texts(finding.rule)?.messages[finding.message];
  return words === undefined ? `${finding.rule}: ${finding.message}` : sentence(words, locale, finding.args);
};

/** Why something is not known, in one sentence. */
export const wordCause = (cause: Cause, rule: string, texts: Texts, locale: Locale): string => {
  const { cause: words } = reportWords;
  switch (cause.kind) {
    case 'denied':
      return sentence(cause.deniedBy ? words.deniedBy[cause.deniedBy] : words.denied, locale, { action: cause.action });
    case 'failed':
      return sentence(words.failed, locale, { operation: cause.operation, detail: cause.detail });
    case 'not-collected':
      return sentence(words['not-collected'][cause.why], locale, { resource: cause.resource });
    case 'unclear': {
      const message = texts(rule)?.messages[cause.message];
      return message === undefined ? cause.message : sentence(message, locale, cause.args);
    }
  }
};

import { sentence } from '../i18n/index.ts';
import { reportWords } from '../i18n/report/index.ts';
import type { Args, Cause, Finding, Locale, Words } from '../model/index.ts';
import type { Texts } from '../report/index.ts';

export type { Texts } from '../report/index.ts';

/** Puts words and their arguments into a language, as one format or another writes them. */
export type Translate = (words: Words, locale: Locale, args?: Args) => string;

/** What a finding says, in one sentence: its message, or the cause why it says nothing. */
export const wordFinding = (
  finding: Finding,
  texts: Texts,
  locale: Locale,
  translate: Translate = sentence,
): string => {
  if (finding.cause !== null) return wordCause(finding.cause, finding.rule, texts, locale, translate);
  const words = finding.message === null ? undefined : texts(finding.rule)?.messages[finding.message];
  return words === undefined ? `${finding.rule}: ${finding.message}` : translate(words, locale, finding.args);
};

/** Why something is not known, in one sentence. */
export const wordCause = (
  cause: Cause,
  rule: string,
  texts: Texts,
  locale: Locale,
  translate: Translate = sentence,
): string => {
  const { cause: words } = reportWords;
  const inRule = ({ message, args }: { readonly message: string; readonly args: Args }) => {
    const said = texts(rule)?.messages[message];
    return said === undefined ? message : translate(said, locale, args);
  };
  switch (cause.kind) {
    case 'denied':
      return translate(cause.deniedBy ? words.deniedBy[cause.deniedBy] : words.denied, locale, {
        action: cause.action,
      });
    case 'failed':
      return translate(words.failed, locale, { operation: cause.operation, detail: cause.detail });
    case 'not-collected':
      return translate(words['not-collected'][cause.why], locale, { resource: cause.resource });
    case 'unclear':
      return inRule(cause);
    case 'would-fail':
      return `${translate(words.wouldFail, locale)} ${inRule(cause)}`;
  }
};

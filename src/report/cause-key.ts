import { type Cause, cutShortReasons, type NotCollected, type RuleText } from '../model/index.ts';

/** The text of a rule by its id; undefined for a rule that this program does not have. */
export type Texts = (rule: string) => RuleText | undefined;

/**
 * Equal for causes that are one to a reader: a permission is missing once, whichever operation met it, and what a run that
 * was cut short did not reach is one gap, whatever it was. Rules that share a sentence are unclear for one cause.
 */
export const causeKey = (cause: Cause, rule: string, texts: Texts): string =>
  JSON.stringify(partsOf(cause, rule, texts));

const partsOf = (cause: Cause, rule: string, texts: Texts): readonly unknown[] => {
  switch (cause.kind) {
    case 'denied':
      return [cause.kind, cause.deniedBy, cause.action];
    case 'failed':
      return [cause.kind, cause.operation, cause.detail];
    case 'not-collected':
      return isCutShort(cause.why) ? [cause.why] : [cause.why, cause.resource];
    case 'unclear':
    case 'would-fail': {
      const sentence = texts(rule)?.messages[cause.message];
      return sentence === undefined ? [cause.kind, cause.message] : [cause.kind, sentence, cause.args];
    }
  }
};

const isCutShort = (why: NotCollected): boolean => cutShortReasons.some((each) => each === why);

import { sentence } from '../i18n/index.ts';
import { exportWords as words } from '../i18n/report/export.ts';
import type { FindingExemption, Locale } from '../model/index.ts';
import type { Entry } from '../report/index.ts';
import { cautionLines } from './cautions.ts';
import type { RenderOptions } from './options.ts';
import { titleOf } from './title.ts';
import { wordCause, wordFinding } from './wording.ts';

/** What an entry says to the readers of other programs. */
export interface EntryWords {
  /** The title of its rule. */
  readonly title: string;
  readonly text: string;
  /** Further causes of an unknown. */
  readonly further: readonly string[];
  /** Why it is accepted; null where it is not. */
  readonly comment: string | null;
  /** What mends it; null where there is nothing to mend. */
  readonly fix: string | null;
  /** What to know before its commands. */
  readonly cautions: readonly string[];
}

/** An entry in words. */
export const entryWords = (entry: Entry, options: RenderOptions): EntryWords => {
  const { locale, rule } = options;
  const title = titleOf(entry.finding.rule, options);
  if (entry.kind === 'gone')
    return { title, text: sentence(words.gone, locale), further: [], comment: null, fix: null, cautions: [] };
  const { finding, exemption } = entry;
  const texts = (id: string) => rule(id)?.text;
  const fix = texts(finding.rule)?.fix;
  return {
    title,
    text: wordFinding(finding, texts, locale),
    further: finding.furtherCauses.map((cause) => wordCause(cause, finding.rule, texts, locale)),
    comment: exemption === null ? null : commentOn(exemption, locale),
    fix: finding.outcome === 'fail' && fix !== undefined ? sentence(fix, locale) : null,
    cautions: cautionLines(finding, texts, locale),
  };
};

const commentOn = ({ reason, until }: FindingExemption, locale: Locale): string =>
  reason === null
    ? sentence(words.exempt, locale, { until })
    : sentence(words.exemptBecause, locale, { until, reason });

/** What mends an entry, after what to know before: a text that is cut short loses its end. Null where there is nothing to mend. */
export const remedyOf = ({ fix, cautions }: EntryWords, between: string): string | null =>
  fix === null ? null : [...cautions, fix].join(between);

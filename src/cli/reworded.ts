import type { Finding, WordedCaution } from '../model/index.ts';
import type { Candidate } from '../removal/index.ts';
import { wordCaution } from '../reporters/cautions.ts';
import { consoleUrl } from '../reporters/console-url.ts';
import type { JsonReport } from '../reporters/index.ts';
import { titleOf } from '../reporters/title.ts';
import { wordFinding } from '../reporters/wording.ts';
import { ruleById, textOf } from '../rules/index.ts';

/** A finding as a JSON report holds it. */
export type Reported = JsonReport['findings'][number];

type Worded = Omit<Candidate, 'removal' | 'names' | 'isForeign'>;

/** What a finding says in the words of its report. */
export const asWorded = ({ remediation: { console }, ...finding }: Reported): Worded => ({ ...finding, console });

/**
 * What this program's own rule says of it: title, sentence, category, page and cautions. Of a rule that this program does
 * not have, its name is all that is said. Throws what is wrong with the report where it does not hold the cautions as data.
 */
export const reworded = (
  finding: Reported,
  { run: { language: locale, account } }: JsonReport,
): Worded & { readonly cautions: readonly WordedCaution[] } => {
  const { removal } = finding.remediation;
  if (removal === undefined) throw new Error(fromEarlier);
  const rule = ruleById(finding.rule);
  const known = { ...finding, text: undefined } as unknown as Finding;
  return {
    ...finding,
    title: titleOf(finding.rule, { rule: ruleById, locale }),
    text: rule === undefined ? '' : wordFinding(known, textOf, locale),
    category: rule?.category ?? finding.category,
    cautions: (removal?.cautions ?? []).map(({ kind, message, args }) => {
      if (message === undefined || args === undefined) throw new Error(fromEarlier);
      const caution = { kind, message, args };
      return { kind, text: wordCaution(caution, known, textOf, locale) };
    }),
    console: consoleUrl(finding.rule, known.resource, account.homeRegion),
  };
};

const fromEarlier =
  'an earlier version wrote it, and did not note how things are removed: audit again, and give the new report';

import { reportWords as words } from '../../i18n/report/index.ts';
import { notScanned, remarkIn, type Wording } from '../circumstances.ts';
import { comparisonLines } from './comparison.ts';
import { paragraph } from './layout.ts';
import type { Page } from './page.ts';
import { findingsLine } from './totals.ts';

/** Conclusion and coverage: what a reader must know if only this is read. */
export const head = (page: Page): readonly string[] => {
  const { view, translate, usd, moment } = page;
  const { run, headline, totals, remarks } = view;
  const { since, nuance } = headline;
  const { ending } = view.exemptions;
  return [
    ...paragraph(`account-hygiene ${run.toolVersion}, ${moment(run.endedAt)}`),
    ...paragraph(accountLine(page)),
    '',
    ...paragraph(translate(words.conclusion[nuance])),
    ...(since === null ? [] : paragraph(translate(words.sinceLine, { at: moment(since.at), older: since.older }))),
    ...comparisonLines(page),
    ...paragraph(findingsLine(page)),
    ...(totals.monthlyUsd > 0 ? paragraph(translate(words.costLine, { usd: usd(totals.monthlyUsd) })) : []),
    ...coverageLines(page),
    ...(ending === 0 ? [] : paragraph(translate(words.exemptionsEnding, { n: ending }))),
    ...remarks.flatMap((remark) => worded(remarkIn(remark, moment), page)),
  ];
};

const worded = ({ words: sentence, args }: Wording, { translate }: Page): readonly string[] =>
  paragraph(translate(sentence, args));

const accountLine = ({ view, translate }: Page): string => {
  const { id, partition, name } = view.headline.account;
  return name === null
    ? translate(words.nameless, { id, partition })
    : translate(words.name, { alias: name, id, partition });
};

const coverageLines = (page: Page): readonly string[] => {
  const { coverage } = page.view;
  const { evaluated, planned, empty, regions, passed, notApplicable } = coverage;
  return [
    ...paragraph(page.translate(words.coverageLine, { evaluated, planned, empty, regions })),
    ...paragraph(page.translate(words.passedLine, { pass: passed, na: notApplicable })),
    ...notScanned(coverage, (regions) => regions.join(', ')).flatMap((each) => worded(each, page)),
  ];
};

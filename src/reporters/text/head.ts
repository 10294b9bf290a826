import { reportWords as words } from '../../i18n/report-words.ts';
import { accountName, endsSoon, isExempt } from '../../model/index.ts';
import { conclusionWords } from '../conclusion.ts';
import { comparisonLines } from './comparison.ts';
import { momentOf } from './exempt.ts';
import { paragraph } from './layout.ts';
import type { Page } from './page.ts';
import { findingsLine } from './totals.ts';

/** Conclusion and coverage: what a reader must know if only this is read. */
export const head = (page: Page): readonly string[] => {
  const { report, say, usd, moment } = page;
  const { run, totals } = report;
  const ending = report.findings.filter(
    (each) => isExempt(each) && each.exemption !== null && endsSoon(each.exemption, momentOf(page)),
  ).length;
  return [
    ...paragraph(`account-hygiene ${run.toolVersion}, ${moment(run.endedAt)}`),
    ...paragraph(accountLine(page)),
    '',
    ...paragraph(say(conclusionWords(page.report))),
    ...(report.since === undefined
      ? []
      : paragraph(say(words.sinceLine, { at: moment(report.since.at), older: report.since.older }))),
    ...comparisonLines(page),
    ...paragraph(findingsLine(page)),
    ...(totals.monthlyUsd > 0 ? paragraph(say(words.costLine, { usd: usd(totals.monthlyUsd) })) : []),
    ...coverageLines(page),
    ...(ending === 0 ? [] : paragraph(say(words.exemptionsEnding, { n: ending }))),
    ...(run.audience === 'owner' ? [] : paragraph(say(words.audience[run.audience]))),
    ...(run.excluded === 0 ? [] : paragraph(say(words.excludedLine, { n: run.excluded }))),
    ...(run.cutShort === null ? [] : paragraph(say(words.cutShort[run.cutShort]))),
    ...(Date.parse(run.startedAt) - Date.parse(run.inventoryTakenAt) > 60_000
      ? paragraph(say(words.savedOn, { date: moment(run.inventoryTakenAt) }))
      : []),
  ];
};

const accountLine = ({ report, say }: Page): string => {
  const { id, partition } = report.run.account;
  const alias = accountName(report.run.account);
  return alias === null ? say(words.nameless, { id, partition }) : say(words.name, { alias, id, partition });
};

const coverageLines = ({ report, say }: Page): readonly string[] => {
  const { run, coverage, totals } = report;
  const { evaluated, planned, empty } = coverage;
  return [
    ...paragraph(say(words.coverageLine, { evaluated, planned, empty, regions: run.regions.scanned.length })),
    ...paragraph(say(words.passedLine, { pass: totals.outcomes.pass, na: totals.outcomes['not-applicable'] })),
    ...notScanned({ report, say }),
  ];
};

const notScanned = ({ report, say }: Pick<Page, 'report' | 'say'>): readonly string[] => {
  const because = (why: 'disabled' | 'not-selected') =>
    report.run.regions.notScanned.filter((each) => each.why === why).map(({ region }) => region);
  const disabled = because('disabled');
  const chosen = because('not-selected');
  return [
    ...(disabled.length === 0
      ? []
      : paragraph(say(words.notScannedDisabled, { n: disabled.length, regions: disabled.join(', ') }))),
    ...(chosen.length === 0 ? [] : paragraph(say(words.notScannedChosen, { regions: chosen.join(', ') }))),
  ];
};

import { sentence, usd } from '../../i18n/index.ts';
import { reportWords as words } from '../../i18n/report-words.ts';
import { type Locale, type Report, severities } from '../../model/index.ts';
import { paragraph } from './layout.ts';

/** Conclusion and coverage: what a reader must know if only this is read. */
export const head = (report: Report, locale: Locale): readonly string[] => {
  const { run, totals, coverage } = report;
  const lines = [
    `account-hygiene ${run.toolVersion}: ${run.account.id} (${run.account.partition}), ${minute(run.endedAt)}`,
    '',
    ...paragraph(sentence(conclusionWords(report), locale)),
    ...paragraph(findingsLine(report, locale)),
  ];
  if (totals.monthlyUsd > 0)
    lines.push(...paragraph(sentence(words.costLine, locale, { usd: usd(totals.monthlyUsd, locale) })));
  lines.push(
    ...paragraph(
      sentence(words.coverageLine, locale, {
        evaluated: coverage.evaluated,
        planned: coverage.planned,
        empty: coverage.empty,
        regions: run.regions.scanned.length,
      }),
    ),
    ...paragraph(
      sentence(words.passedLine, locale, { pass: totals.outcomes.pass, na: totals.outcomes['not-applicable'] }),
    ),
    ...notScanned(report, locale),
  );
  if (run.audience !== 'owner') lines.push(...paragraph(sentence(words.audience[run.audience], locale)));
  if (run.excluded > 0) lines.push(...paragraph(sentence(words.excludedLine, locale, { n: run.excluded })));
  if (run.cutShort !== null) lines.push(...paragraph(sentence(words.cutShort[run.cutShort], locale)));
  if (Date.parse(run.startedAt) - Date.parse(run.inventoryTakenAt) > 60_000) {
    lines.push(...paragraph(sentence(words.savedOn, locale, { date: minute(run.inventoryTakenAt) })));
  }
  return lines;
};

/** The words of a conclusion, with both halves where it is failing and incomplete. */
const conclusionWords = ({ conclusion, coverage }: Report) =>
  conclusion === 'failing' && !coverage.complete ? words.conclusion.failingIncomplete : words.conclusion[conclusion];

const minute = (moment: string): string => `${moment.slice(0, 10)} ${moment.slice(11, 16)} UTC`;

const findingsLine = ({ totals }: Report, locale: Locale): string => {
  const counts = severities
    .filter((severity) => totals.failsBySeverity[severity] > 0)
    .map((severity) => sentence(words.counted[severity], locale, { n: totals.failsBySeverity[severity] }));
  return counts.length === 0
    ? sentence(words.noFindings, locale)
    : sentence(words.findingsLine, locale, { counts: counts.join(', ') });
};

const notScanned = ({ run }: Report, locale: Locale): readonly string[] => {
  const because = (why: 'disabled' | 'not-selected') =>
    run.regions.notScanned.filter((each) => each.why === why).map(({ region }) => region);
  const disabled = because('disabled');
  const chosen = because('not-selected');
  return [
    ...(disabled.length === 0
      ? []
      : paragraph(sentence(words.notScannedDisabled, locale, { n: disabled.length, regions: disabled.join(', ') }))),
    ...(chosen.length === 0 ? [] : paragraph(sentence(words.notScannedChosen, locale, { regions: chosen.join(', ') }))),
  ];
};

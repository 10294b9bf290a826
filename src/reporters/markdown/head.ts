import { usd } from '../../i18n/index.ts';
import { markdownWords as words } from '../../i18n/markdown-words.ts';
import { reportWords } from '../../i18n/report-words.ts';
import { accountName, severities } from '../../model/index.ts';
import { conclusionWords } from '../conclusion.ts';
import { code, row } from './escape.ts';
import { type Page, tableHead } from './page.ts';

/** Conclusion, totals and coverage: what a reader must know if only this is read. */
export const head = (page: Page): string => {
  const { report, own } = page;
  const { account } = report.run;
  const alias = accountName(account);
  return [
    `# account-hygiene: ${code(account.id)}${alias === null ? '' : ` ${code(alias)}`}`,
    `**${own(conclusionWords(report))}**`,
    totals(page),
    ...circumstances(page),
  ].join('\n\n');
};

const totals = (page: Page): string => {
  const { totals, coverage } = page.report;
  const { outcomes, failsBySeverity, exempt, monthlyUsd } = totals;
  const { locale } = page.options;
  const { passed, notApplicable, exempt: excused, atLeast } = words.column;
  const columns = [
    ...severities.map((severity) => words.severity[severity]),
    words.unknown,
    passed,
    notApplicable,
    excused,
    atLeast,
  ];
  const numbers = [
    ...severities.map((severity) => failsBySeverity[severity]),
    outcomes.unknown + coverage.gaps.length,
    outcomes.pass,
    outcomes['not-applicable'],
    exempt.findings,
  ];
  const cells = [...numbers.map((each) => each.toLocaleString(locale)), monthlyUsd > 0 ? usd(monthlyUsd, locale) : ''];
  return `${tableHead(columns, page, columns)}\n${row(cells)}`;
};

const circumstances = ({ report, own, say, moment }: Page): readonly string[] => {
  const { run, coverage } = report;
  const { evaluated, planned, empty } = coverage;
  const left = (why: 'disabled' | 'not-selected') =>
    run.regions.notScanned.filter((each) => each.why === why).map(({ region }) => region);
  const [disabled, chosen] = [left('disabled'), left('not-selected')];
  const isSaved = Date.parse(run.startedAt) - Date.parse(run.inventoryTakenAt) > 60_000;
  return [
    own(reportWords.coverageLine, { evaluated, planned, empty, regions: run.regions.scanned.length }),
    ...(disabled.length === 0 ? [] : [say(reportWords.notScannedDisabled, { n: disabled.length, regions: disabled })]),
    ...(chosen.length === 0 ? [] : [say(reportWords.notScannedChosen, { regions: chosen })]),
    ...(run.audience === 'owner' ? [] : [own(reportWords.audience[run.audience])]),
    ...(run.excluded === 0 ? [] : [own(reportWords.excludedLine, { n: run.excluded })]),
    ...(run.cutShort === null ? [] : [own(reportWords.cutShort[run.cutShort])]),
    ...(isSaved ? [own(reportWords.savedOn, { date: moment(run.inventoryTakenAt) })] : []),
    own(words.looked, { date: moment(run.endedAt), version: run.toolVersion }),
  ];
};

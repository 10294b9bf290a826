import { usd } from '../../i18n/index.ts';
import { reportWords } from '../../i18n/report/index.ts';
import { markdownWords as words } from '../../i18n/report/markdown.ts';
import { severities } from '../../model/index.ts';
import { notScanned, remarkIn } from '../circumstances.ts';
import { code, row } from './escape.ts';
import { type Page, tableHead } from './page.ts';

/** Conclusion, totals and coverage: what a reader must know if only this is read. */
export const head = (page: Page): string => {
  const { account, nuance } = page.view.headline;
  return [
    `# account-hygiene: ${code(account.id)}${account.name === null ? '' : ` ${code(account.name)}`}`,
    `**${page.own(reportWords.conclusion[nuance])}**`,
    totals(page),
    ...circumstances(page),
  ].join('\n\n');
};

const totals = (page: Page): string => {
  const { failsBySeverity, exempt, monthlyUsd } = page.view.totals;
  const { coverage, unchecked } = page.view;
  const { locale } = page.options;
  const { column } = words;
  const columns = [
    ...severities.map((severity) => words.severity[severity]),
    words.unknown,
    column.passed,
    column.notApplicable,
    column.exempt,
    column.atLeast,
  ];
  const numbers = [
    ...severities.map((severity) => failsBySeverity[severity]),
    unchecked.count,
    coverage.passed,
    coverage.notApplicable,
    exempt.findings,
  ];
  const cells = [...numbers.map((each) => each.toLocaleString(locale)), monthlyUsd > 0 ? usd(monthlyUsd, locale) : ''];
  return `${tableHead(columns, page, columns)}\n${row(cells)}`;
};

const circumstances = ({ view, own, translate, moment }: Page): readonly string[] => {
  const { run, coverage, remarks } = view;
  const { evaluated, planned, empty, regions } = coverage;
  return [
    own(reportWords.coverageLine, { evaluated, planned, empty, regions }),
    ...notScanned(coverage, (names) => names).map((each) => translate(each.words, each.args)),
    ...remarks.map((remark) => remarkIn(remark, moment)).map((each) => own(each.words, each.args)),
    own(words.looked, { date: moment(run.endedAt), version: run.toolVersion }),
  ];
};

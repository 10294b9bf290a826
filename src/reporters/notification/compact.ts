import {
  accountName,
  type Finding,
  isFailing,
  type Locale,
  type PastFinding,
  type Report,
  type Severity,
  severities,
} from '../../model/index.ts';
import { type Texts, wordFinding } from '../wording.ts';
import type { JsonNotification } from './schema.ts';

export interface CompactOptions {
  readonly locale: Locale;
  readonly texts: Texts;
  readonly fullReport: string | null;
  /** Bytes that the text may have, as `bytesOf` counts them. */
  readonly maxBytes: number;
  readonly bytesOf: (text: string) => number;
}

type Item =
  | { readonly list: 'findings'; readonly severity: Severity; readonly value: JsonNotification['findings'][number] }
  | { readonly list: 'resolved' | 'notVisible'; readonly severity: Severity; readonly value: string };

/** The report as compact JSON text of at most so many bytes; its shape is `schema/notification.schema.json`. */
export const renderCompact = (report: Report, options: CompactOptions): string => {
  const { maxBytes, bytesOf } = options;
  const items = itemsOf(report, options);
  const json = (kept: number) => JSON.stringify(notification(report, items, kept, options));
  // The numbers of what is left out are longest where everything is.
  let left = maxBytes - bytesOf(json(0));
  let kept = 0;
  for (const { value } of items) {
    left -= bytesOf(`${JSON.stringify(value)},`);
    if (left < 0) break;
    kept += 1;
  }
  return json(kept);
};

// Gravest first; of one severity, what fails before what is gone or out of sight, and news before the rest.
const itemsOf = (report: Report, options: CompactOptions): readonly Item[] => {
  const { history } = report;
  const items: readonly Item[] = [
    ...report.findings
      .filter(isFailing)
      .toSorted(newsFirst)
      .map((finding) => item(finding, report, options)),
    ...pastItems('notVisible', history === null ? [] : history.notVisible),
    ...pastItems('resolved', history === null ? [] : history.resolved),
  ];
  return items.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
};

const newsFirst = (a: Finding, b: Finding): number => Number(isNews(b)) - Number(isNews(a));
const isNews = ({ history }: Finding): boolean =>
  history !== null && ['new', 'returned', 'worse'].includes(history.change);

const pastItems = (list: 'resolved' | 'notVisible', past: readonly PastFinding[]): readonly Item[] =>
  past.map(({ id, severity }) => ({ list, severity, value: id }));

// Whole characters, so that none is cut in two.
const longestText = /^.{0,500}/su;

const item = (finding: Finding, { history }: Report, { texts, locale }: CompactOptions): Item => {
  const { id, rule, severity, resource, monthlyUsd } = finding;
  const change = history?.state === 'compared' && finding.history !== null ? finding.history.change : null;
  const [text = ''] = longestText.exec(wordFinding(finding, texts, locale)) ?? [];
  return {
    list: 'findings',
    severity,
    value: { id, rule, severity, change, resource: resource.id, region: resource.region, monthlyUsd, text },
  };
};

const notification = (
  report: Report,
  items: readonly Item[],
  end: number,
  { fullReport }: CompactOptions,
): JsonNotification => {
  const { run, conclusion, coverage, totals, history } = report;
  const [kept, dropped] = [items.slice(0, end), items.slice(end)];
  const ids = (list: 'resolved' | 'notVisible') => kept.flatMap((each) => (each.list === list ? [each.value] : []));
  const left = (list: Item['list']) => dropped.filter((each) => each.list === list);
  return {
    schemaVersion: '1.0',
    account: run.account.id,
    alias: accountName(run.account),
    audience: run.audience,
    takenAt: run.inventoryTakenAt,
    conclusion,
    complete: coverage.complete,
    totals: {
      failsBySeverity: totals.failsBySeverity,
      notChecked: totals.outcomes.unknown + coverage.gaps.length,
      monthlyUsd: totals.monthlyUsd,
      exempt: totals.exempt,
    },
    history: history === null ? null : history.state,
    changes: history?.state === 'compared' ? history.counts : null,
    findings: kept.flatMap((each) => (each.list === 'findings' ? [each.value] : [])),
    resolved: ids('resolved'),
    notVisible: ids('notVisible'),
    leftOut: {
      findings: bySeverity(left('findings')),
      resolved: left('resolved').length,
      notVisible: left('notVisible').length,
    },
    fullReport,
  };
};

const bySeverity = (items: readonly Item[]) =>
  Object.fromEntries(
    severities.map((severity) => [severity, items.filter((each) => each.severity === severity).length]),
  ) as JsonNotification['leftOut']['findings'];

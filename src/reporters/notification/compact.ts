import {
  type Finding,
  type FullReport,
  jsonText,
  type Locale,
  type PastFinding,
  type Severity,
  severities,
} from '../../model/index.ts';
import { gravestFirst, isNews, type ReportView, type Texts } from '../../report/index.ts';
import { wordFinding } from '../wording.ts';
import type { JsonNotification } from './schema.ts';

export interface CompactOptions {
  readonly locale: Locale;
  readonly texts: Texts;
  readonly fullReport: FullReport;
  /** Bytes that the text may have, as `bytesOf` counts them. */
  readonly maxBytes: number;
  readonly bytesOf: (text: string) => number;
}

type Item =
  | { readonly list: 'findings'; readonly severity: Severity; readonly value: JsonNotification['findings'][number] }
  | { readonly list: 'resolved' | 'notVisible'; readonly severity: Severity; readonly value: string };

/** The report as compact JSON text of at most so many bytes; its shape is `schema/notification.schema.json`. */
export const compactOf = (view: ReportView, options: CompactOptions): string => {
  const { maxBytes, bytesOf } = options;
  const items = itemsOf(view, options);
  const json = (kept: number) => jsonText(notification(view, items, kept, options));
  // The numbers of what is left out are longest where everything is.
  let left = maxBytes - bytesOf(json(0));
  let kept = 0;
  for (const { value } of items) {
    left -= bytesOf(`${jsonText(value)},`);
    if (left < 0) break;
    kept += 1;
  }
  return json(kept);
};

// Gravest first; of one severity, what fails before what is gone or not visible, and news before the rest.
const itemsOf = (view: ReportView, options: CompactOptions): readonly Item[] => {
  const { failing, changes } = view;
  const newsFirst = failing.findings.toSorted((a, b) => Number(isNews(b)) - Number(isNews(a)));
  return gravestFirst([
    ...newsFirst.map((finding) => item(finding, view, options)),
    ...(changes === null ? [] : pastItems('notVisible', changes.notVisible.findings)),
    ...(changes === null ? [] : pastItems('resolved', changes.resolved.findings)),
  ]);
};

const pastItems = (list: 'resolved' | 'notVisible', past: readonly PastFinding[]): readonly Item[] =>
  past.map(({ id, severity }) => ({ list, severity, value: id }));

// Whole characters, so that none is cut in two.
const longestText = /^.{0,500}/su;

const item = (finding: Finding, { changes }: ReportView, { texts, locale }: CompactOptions): Item => {
  const { id, rule, severity, resource, monthlyUsd } = finding;
  const change = changes?.state === 'compared' && finding.history !== null ? finding.history.change : null;
  const [text = ''] = longestText.exec(wordFinding(finding, texts, locale)) ?? [];
  return {
    list: 'findings',
    severity,
    value: { id, rule, severity, change, resource: resource.id, region: resource.region, monthlyUsd, text },
  };
};

const notification = (
  view: ReportView,
  items: readonly Item[],
  end: number,
  { fullReport }: CompactOptions,
): JsonNotification => {
  const { run, headline, coverage, totals, unchecked, changes } = view;
  const [kept, dropped] = [items.slice(0, end), items.slice(end)];
  const ids = (list: 'resolved' | 'notVisible') => kept.flatMap((each) => (each.list === list ? [each.value] : []));
  const left = (list: Item['list']) => dropped.filter((each) => each.list === list);
  return {
    schemaVersion: '1.0',
    account: headline.account.id,
    alias: headline.account.name,
    audience: run.audience,
    takenAt: run.inventoryTakenAt,
    conclusion: headline.conclusion,
    complete: coverage.complete,
    totals: {
      failsBySeverity: totals.failsBySeverity,
      notChecked: unchecked.count,
      monthlyUsd: totals.monthlyUsd,
      exempt: totals.exempt,
    },
    history: changes === null ? null : changes.state,
    changes: changes?.state === 'compared' ? changes.counts : null,
    findings: kept.flatMap((each) => (each.list === 'findings' ? [each.value] : [])),
    resolved: ids('resolved'),
    notVisible: ids('notVisible'),
    leftOut: {
      findings: bySeverity(left('findings')),
      resolved: left('resolved').length,
      notVisible: left('notVisible').length,
    },
    fullReport: fullReport.kind === 'stored' ? fullReport.uri : null,
  };
};

const bySeverity = (items: readonly Item[]) =>
  Object.fromEntries(
    severities.map((severity) => [severity, items.filter((each) => each.severity === severity).length]),
  ) as JsonNotification['leftOut']['findings'];

import { type Options, stringify } from 'csv-stringify/sync';
import { sentence } from '../../i18n/index.ts';
import { cautionWords } from '../../i18n/report/caution.ts';
import { isUpperBound, type Locale, type Report, visible } from '../../model/index.ts';
import { copyable } from '../copyable.ts';
import { jsonFindings } from '../json/render.ts';
import type { JsonReport } from '../json/schema.ts';
import type { RenderOptions } from '../options.ts';
import { inertCell, inertJson } from './inert-cell.ts';
import { csvSeparators, numberCell, separatorOf } from './separator.ts';

type JsonFinding = JsonReport['findings'][number];
/** A text or a number, several lines, or data. */
type Cell = string | number | null | readonly string[] | { readonly json: object | null };

/**
 * A table for spreadsheets: a row for each finding. Its columns are the fields of the JSON report, in every language. It
 * begins with a byte order mark, without which Excel takes UTF-8 for something else; lines end as RFC 4180 has it.
 */
export const renderCsv = (report: Report, options: RenderOptions): string => [...csvPieces(report, options)].join('');

/** Rows that are written at once. */
const together = 100;

/** The same in pieces, some rows each. */
export function* csvPieces(report: Report, options: RenderOptions): Iterable<string> {
  const { locale, csvSeparator = separatorOf[locale] } = options;
  const account = report.run.account.id;
  const delimiter = csvSeparators[csvSeparator];
  const written = (cell: Cell): string | null => {
    if (cell === null || typeof cell === 'string') return cell === null ? null : inertCell(visible(cell), delimiter);
    if (typeof cell === 'number') return numberCell(cell, csvSeparator);
    if ('json' in cell) return cell.json === null || isEmpty(cell.json) ? null : inertJson(cell.json);
    return inertCell(cell.map(visible).join('\n'), delimiter);
  };
  // The library quotes no more than its own delimiter; every reader but its own takes either half for the end of a row.
  const layout: Options = { delimiter, record_delimiter: 'windows', quoted_match: /[\r\n]/ };
  yield stringify([columns.map(([name]) => name)], { ...layout, bom: true });
  let rows: (readonly (string | null)[])[] = [];
  for (const finding of jsonFindings(report, options)) {
    rows.push(columns.map(([, cell]) => written(cell(finding, account, locale))));
    if (rows.length < together) continue;
    yield stringify(rows, layout);
    rows = [];
  }
  yield stringify(rows, layout);
}

const isEmpty = (value: object): boolean => Object.keys(value).length === 0;

const cautionsIn = ({ removal }: JsonFinding['remediation'], locale: Locale): readonly string[] =>
  (removal?.cautions ?? []).map(({ kind, text }) => `${sentence(cautionWords[kind], locale)} ${text}`);

// The mark at the head would cling to the first name, so the id is not the first.
const columns: readonly (readonly [string, (finding: JsonFinding, account: string, locale: Locale) => Cell])[] = [
  ['severity', ({ severity }) => severity],
  ['outcome', ({ outcome }) => outcome],
  ['rule', ({ rule }) => rule],
  ['title', ({ title }) => title],
  ['text', ({ text }) => text],
  ['category', ({ category }) => category],
  ['account', (_, account) => account],
  ['region', ({ resource }) => resource.region],
  ['resourceType', ({ resource }) => resource.type],
  ['resourceId', ({ resource }) => resource.id],
  ['resourceName', ({ resource }) => resource.name],
  ['monthlyUsd', ({ monthlyUsd }) => monthlyUsd],
  ['atMost', (finding) => (finding.monthlyUsd === null ? null : String(isUpperBound(finding)))],
  ['change', ({ history }) => history?.change ?? null],
  ['firstSeen', ({ history }) => history?.firstSeen ?? null],
  ['lastSeen', ({ history }) => history?.lastSeen ?? null],
  ['exemption', ({ exemption }) => exemption?.state ?? null],
  ['exemptionReason', ({ exemption }) => exemption?.reason ?? null],
  ['exemptionOwner', ({ exemption }) => exemption?.owner ?? null],
  ['exemptionUntil', ({ exemption }) => exemption?.until ?? null],
  ['parent', ({ parent }) => (parent === null ? null : `${parent.kind} ${parent.name}`)],
  ['fix', ({ remediation }) => remediation.fix],
  ['cautions', ({ remediation }, _, locale) => cautionsIn(remediation, locale)],
  ['commands', ({ remediation }) => copyable(remediation.commands)],
  ['console', ({ remediation }) => remediation.console],
  ['references', ({ remediation }) => remediation.references],
  ['cause', ({ cause }) => ({ json: cause })],
  ['furtherCauses', ({ furtherCauses }) => ({ json: furtherCauses })],
  ['tags', ({ resource }) => ({ json: resource.tags })],
  ['evidence', ({ evidence }) => ({ json: evidence })],
  ['arn', ({ resource }) => resource.arn],
  ['id', ({ id }) => id],
];

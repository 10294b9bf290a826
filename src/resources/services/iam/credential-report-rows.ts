import { parse } from 'csv-parse/sync';
import { known, type Read, unread } from '../../../model/index.ts';
import { given } from '../../reading/aws-fields.ts';
import type { AccessKeyRow, CredentialReportRow, LastUsed } from './credential-report.ts';

type Cells = { readonly [column: string]: string | undefined };

/**
 * The rows of the report's CSV, its cells by the name of their column. A cell whose column is missing, or whose word AWS
 * does not document there, is unread. https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html
 */
export const rowsOf = (csv: string): readonly CredentialReportRow[] =>
  parse<Cells>(csv, { columns: true, bom: true, trim: true, skip_empty_lines: true }).map(rowFrom);

const rowFrom = (cells: Cells): CredentialReportRow => ({
  user: given(cells.user, 'the column user'),
  arn: given(cells.arn, 'the column arn'),
  createdAt: cell(cells, 'user_creation_time', dateIn),
  passwordEnabled: cell(cells, 'password_enabled', truthIn),
  passwordLastUsed: cell(cells, 'password_last_used', passwordUseIn),
  passwordLastChanged: cell(cells, 'password_last_changed', dateOrNoneIn),
  mfaActive: cell(cells, 'mfa_active', truthIn),
  accessKeys: [keyFrom(cells, 'access_key_1'), keyFrom(cells, 'access_key_2')],
  moreCredentials: tellsOfMore(cells.additional_credentials_info),
});

const keyFrom = (cells: Cells, key: string): AccessKeyRow => ({
  active: cell(cells, `${key}_active`, truthIn),
  lastRotated: cell(cells, `${key}_last_rotated`, dateOrNoneIn),
  lastUsed: cell(cells, `${key}_last_used_date`, keyUseIn),
  lastUsedService: cell(cells, `${key}_last_used_service`, textOrNoneIn),
});

/** What a cell's text means, or undefined where AWS documents no such word there. */
type Meaning<T> = (text: string) => T | undefined;

const cell = <T>(cells: Cells, column: string, meaning: Meaning<T>): Read<T> => {
  const text = cells[column];
  const value = text === undefined ? undefined : meaning(text);
  if (value !== undefined) return known(value);
  const detail = text === undefined ? `no column ${column}` : `${column} says "${text.slice(0, 40)}"`;
  return unread({ kind: 'failed', operation: 'iam:GetCredentialReport', detail });
};

const truths = new Map([
  ['true', true],
  ['false', false],
]);

const truthIn: Meaning<boolean> = (text) => truths.get(text.toLowerCase());

const dateIn: Meaning<string> = (text) =>
  /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text)) ? new Date(text).toISOString() : undefined;

const says = (text: string, word: string): boolean => text.toLowerCase() === word;

const dateOrNoneIn: Meaning<string | null> = (text) => (says(text, 'n/a') ? null : dateIn(text));

const textOrNoneIn: Meaning<string | null> = (text) => {
  if (says(text, 'n/a')) return null;
  return /^[a-z][\w.-]*$/i.test(text) && !says(text, 'no_information') && !says(text, 'not_supported')
    ? text
    : undefined;
};

const useAt = (at: string | undefined): LastUsed | undefined => (at === undefined ? undefined : { at });

const passwordUseIn: Meaning<LastUsed | null> = (text) => {
  if (says(text, 'n/a')) return null;
  return says(text, 'no_information') ? 'never' : useAt(dateIn(text));
};

const keyUseIn: Meaning<LastUsed> = (text) => (says(text, 'n/a') ? 'never' : useAt(dateIn(text)));

// The column is not in every report, and AWS gives no word for "none"; anything that is not plainly nothing is more.
const tellsOfMore = (text: string | undefined): boolean =>
  text !== undefined && !['', '0', 'n/a', 'false'].includes(text.toLowerCase());

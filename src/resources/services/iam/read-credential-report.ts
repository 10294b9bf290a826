import type { Aws } from '../../../aws/index.ts';
import { given, MalformedAnswer, moment } from '../../reading/aws-fields.ts';
import type { CredentialReportRow } from './credential-report.ts';
import { rowsOf } from './credential-report-rows.ts';

/** The credential report: every user and root, as of one moment up to four hours ago. */
export interface CredentialReport {
  /** ISO 8601. */
  readonly generatedAt: string;
  readonly byArn: ReadonlyMap<string, CredentialReportRow>;
  /** null where the report has no row of root. */
  readonly root: CredentialReportRow | null;
}

/** What asking for the report takes. */
export const credentialReportOperations = ['iam:GenerateCredentialReport', 'iam:GetCredentialReport'] as const;

// Each error by its name in the SDK and by its code on the wire:
// https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetCredentialReport.html
const notYet = [
  'CredentialReportExpiredException',
  'CredentialReportNotPresentException',
  'CredentialReportNotReadyException',
  'ReportExpired',
  'ReportInProgress',
  'ReportNotPresent',
];

/**
 * The report of this run, generated where AWS has none of the last four hours. Throws `ReadFailure` and `MalformedAnswer`.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_GenerateCredentialReport.html
 */
export const credentialReport = (aws: Aws<(typeof credentialReportOperations)[number]>): Promise<CredentialReport> =>
  aws.until('iam:GenerateCredentialReport', async (fresh) => {
    const { State } = await fresh.call('iam:GenerateCredentialReport', {});
    if (given(State, 'State') !== 'COMPLETE') return null;
    const answer = await fresh.find('iam:GetCredentialReport', {}, notYet);
    if (answer === null) return null;
    const rows = rowsOf(textOf(given(answer.Content, 'Content')));
    return {
      generatedAt: moment(answer.GeneratedTime, 'GeneratedTime'),
      byArn: new Map(rows.map((row) => [row.arn, row])),
      root: only(rows.filter(({ user }) => user === '<root_account>')),
    };
  });

// Broken text is no report: half a name is another user.
const textOf = (content: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch (error) {
    throw new MalformedAnswer('the credential report is no UTF-8', { cause: error });
  }
};

const only = (rows: readonly CredentialReportRow[]): CredentialReportRow | null => {
  const [row, ...more] = rows;
  if (more.length > 0) throw new MalformedAnswer('the credential report has more than one row of root');
  return row === undefined ? null : row;
};

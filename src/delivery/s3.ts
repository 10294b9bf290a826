import { putObject } from '../aws/write/put-object.ts';

interface StoredReport {
  readonly bucket: string;
  readonly account: string;
  /** When the run looked, ISO 8601. */
  readonly takenAt: string;
  readonly json: string;
}

/** Where a report of an account belongs in its bucket: by day, in UTC. */
const reportKey = (account: string, takenAt: string): string => {
  const [year, month, day] = takenAt.slice(0, 10).split('-');
  return `${account}/${year}/${month}/${day}/report.json`;
};

/** Keeps a JSON report in the reports bucket, and returns its S3 URI. Throws as `putObject` does. */
export const storeReport = async (
  { bucket, account, takenAt, json }: StoredReport,
  signal: AbortSignal,
): Promise<string> => {
  const key = reportKey(account, takenAt);
  await putObject({ bucket, owner: account, key, text: json, contentType: 'application/json' }, signal);
  return `s3://${bucket}/${key}`;
};

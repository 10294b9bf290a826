import { putObject } from '../aws/write/put-object.ts';

/** Where a report of an account belongs in its bucket: by day, in UTC. */
const reportKey = (account: string, takenAt: string): string => {
  const [year, month, day] = takenAt.slice(0, 10).split('-');
  return `${account}/${year}/${month}/${day}/report.json`;
};

/** Keeps a JSON report in the reports bucket, and returns its S3 URI. Throws what S3 answers. */
export const storeReport = async (bucket: string, account: string, takenAt: string, json: string): Promise<string> => {
  const key = reportKey(account, takenAt);
  await putObject({ bucket, owner: account, key, text: json, contentType: 'application/json' });
  return `s3://${bucket}/${key}`;
};

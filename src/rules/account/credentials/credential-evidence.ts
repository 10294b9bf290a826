import type { Evidence, Json, Read } from '../../../model/index.ts';
import type { AccessKeyRow, LastUsed, ReportedCredentials } from '../../../resources/services/iam/credential-report.ts';

/** A cell as evidence: its value, or the word `unread`. */
export const cellEvidence = (cell: Read<Json>): Json => (cell.known ? cell.value : 'unread');

/** A date of last use as evidence. */
export const lastUseEvidence = (cell: Read<LastUsed | null>): Json =>
  cell.known && typeof cell.value === 'object' && cell.value !== null ? cell.value.at : cellEvidence(cell);

/** The two keys of a row, by the names that the report gives them. */
export const accessKeysOf = (
  row: ReportedCredentials,
): readonly { readonly name: string; readonly key: AccessKeyRow }[] =>
  row.accessKeys.map((key, index) => ({ name: `access_key_${index + 1}`, key }));

/** What the report says of the keys that exist, and when it was made. */
export const keyEvidence = (row: ReportedCredentials): Evidence => ({
  reportedAt: row.reportedAt,
  ...Object.fromEntries(
    accessKeysOf(row)
      .filter(({ key }) => !(key.lastRotated.known && key.lastRotated.value === null))
      .map(({ name, key }) => [
        name,
        {
          active: cellEvidence(key.active),
          lastRotated: cellEvidence(key.lastRotated),
          lastUsed: lastUseEvidence(key.lastUsed),
        },
      ]),
  ),
});

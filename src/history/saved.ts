import * as z from 'zod';
import type { Memory } from '../model/index.ts';
import { flawText, namedVersion, readVersioned } from '../versioned-json/index.ts';
import type { HistoryKey } from './store.ts';
import { storedFinding, storedMoment, storedRun } from './stored.ts';

const format = 'account-hygiene-history';
const version = 1;

/** What a file holds of one account, judged for one audience. */
export type SavedHistory = HistoryKey & Memory;

const file = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  tracks: z.array(
    z.strictObject({
      account: z.string(),
      audience: z.string(),
      toldThrough: storedMoment.nullable(),
      toldAt: storedMoment.nullable(),
      findings: z.array(storedFinding),
      runs: z.array(storedRun),
    }),
  ),
});

/** A text that is no history of ours; the message says what is wrong with it. */
export class ForeignHistory extends Error {
  override readonly name = 'ForeignHistory';
}

/** Histories as a file's text: JSON with a format name and a version. Throws `ForeignHistory` for what would not be read again. */
export const serialiseHistories = (histories: readonly SavedHistory[]): string => {
  const text = `${JSON.stringify({ format, version, tracks: histories }, null, 1)}\n`;
  parseHistories(text);
  return text;
};

/** The histories in a file's text. Throws `ForeignHistory`. */
export const parseHistories = (text: string): readonly SavedHistory[] => {
  const { value, flaw } = readVersioned(text, { versionIn: namedVersion(format), version, schema: file });
  if (flaw !== null) throw new ForeignHistory(flawText(flaw, { notOurs: 'no history that account-hygiene wrote' }));
  return value.tracks;
};

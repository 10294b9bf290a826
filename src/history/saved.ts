import * as z from 'zod';
import type { Memory } from '../model/index.ts';
import type { Track } from './store.ts';
import { storedFinding, storedMoment, storedRun } from './stored.ts';

const format = 'account-hygiene-history';
const version = 1;

/** What a file holds of one track. */
export type SavedTrack = Track & Memory;

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
export const serialiseTracks = (tracks: readonly SavedTrack[]): string => {
  const text = `${JSON.stringify({ format, version, tracks }, null, 1)}\n`;
  parseTracks(text);
  return text;
};

/** The histories in a file's text. Throws `ForeignHistory`. */
export const parseTracks = (text: string): readonly SavedTrack[] => {
  const content = json(text);
  const head = z.looseObject({ format: z.literal(format), version: z.number() }).safeParse(content);
  if (!head.success) throw new ForeignHistory('it is no history that account-hygiene wrote');
  if (head.data.version !== version) {
    throw new ForeignHistory(`it has version ${head.data.version}, and this program reads version ${version}`);
  }
  const whole = file.safeParse(content);
  if (whole.success) return whole.data.tracks;
  throw new ForeignHistory(`it is damaged at ${whole.error.issues[0]?.path.join('.') || 'its root'}`);
};

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new ForeignHistory('it is not JSON');
  }
};

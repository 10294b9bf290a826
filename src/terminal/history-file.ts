import { join } from 'node:path';
import { historyTable } from '../aws/write/history-table.ts';
import type { Settings } from '../config/index.ts';
import { fileStore, type HistoryStore, tableStore } from '../history/index.ts';
import type { HistoryFlag } from './history-flag.ts';
import type { Io } from './io.ts';
import { stateFolder } from './user-folders.ts';

type World = Pick<Io, 'env' | 'now'>;

/**
 * Where a run is remembered: what `--history` names, or else the account's own file. null for nowhere: by `none`, or where
 * the environment names no folder.
 */
export const historyFrom = (
  flag: HistoryFlag | undefined,
  account: string,
  io: World,
  { profile, keepDays }: Pick<Settings, 'profile' | 'keepDays'>,
): HistoryStore | null => {
  const options = { now: io.now, keepDays };
  if (flag?.kind === 'none') return null;
  if (flag?.kind === 'table') return tableStore(historyTable(flag.table, { profile }), options);
  const file = flag === undefined ? historyFile(account, io) : flag.file;
  return file === null ? null : fileStore(file, options);
};

/** The file of an account in the platform's folder for state, or null where the environment names none. */
const historyFile = (account: string, { env }: World): string | null => {
  const folder = stateFolder(env);
  return folder === null ? null : join(folder, 'history', `${encodeURIComponent(account)}.json`);
};

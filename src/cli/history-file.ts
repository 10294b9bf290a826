import { join } from 'node:path';
import { historyTable } from '../aws/history-table.ts';
import { ConfigError, type Settings } from '../config/index.ts';
import { fileStore, type HistoryStore, tableStore } from '../history/index.ts';
import { parseArn } from '../model/index.ts';
import type { Io } from './io.ts';
import { stateFolder } from './state-folder.ts';

type World = Pick<Io, 'env' | 'now'>;

/**
 * Where a run is remembered: what `--history` names (a file, `dynamodb:TABLE`, `none`), or else the account's own file. null
 * for nowhere: by `none`, or where the environment names no folder. Throws `ConfigError`.
 */
export const historyFrom = (
  wish: string | undefined,
  account: string,
  io: World,
  { profile, keepDays }: Pick<Settings, 'profile' | 'keepDays'>,
): HistoryStore | null => {
  if (wish === 'none') return null;
  const options = { now: io.now, keepDays };
  if (wish?.startsWith('dynamodb:') === true)
    return tableStore(historyTable(tableIn(wish.slice('dynamodb:'.length)), { profile }), options);
  if (wish === '') throw new ConfigError('--history must name a file, dynamodb:TABLE or none.');
  const file = wish ?? historyFile(account, io);
  return file === null ? null : fileStore(file, options);
};

// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html
const tableName = /^[\w.-]{3,255}$/;

const tableIn = (named: string): string => {
  const arn = parseArn(named);
  const name = arn?.service === 'dynamodb' && arn.region !== '' ? arn.resource.replace(/^table\//, '') : named;
  if (tableName.test(name)) return named;
  throw new ConfigError(`--history dynamodb:${named} names no table: give its name or its ARN.`);
};

/** The file of an account in the platform's folder for state, or null where the environment names none. */
const historyFile = (account: string, { env }: World): string | null => {
  const folder = stateFolder(env);
  return folder === null ? null : join(folder, 'history', `${encodeURIComponent(account)}.json`);
};

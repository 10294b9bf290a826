import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Attributes } from '../aws/write/dynamodb-json.ts';
import type { Item, Key } from '../aws/write/history-table.ts';
import type { Remembered, RememberedRun } from '../model/index.ts';
import { type HistoryFailure, historyFailed } from './store.ts';
import { storedFinding, storedRun } from './stored.ts';

export const findingPrefix = 'finding#';
export const runPrefix = 'run#';

// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html
const longestSortKey = 1024;

/** A sort key; the name as it is, or where that is too long for DynamoDB its hash. */
export const sortKey = (prefix: string, name: string): string =>
  Buffer.byteLength(prefix + name) > longestSortKey ? `${prefix}sha256:${sha256(name)}` : `${prefix}${name}`;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const findingKey = (pk: string, id: string): Key => ({ pk, sk: sortKey(findingPrefix, id) });

/** When what bears this date is no longer kept, in seconds. */
export const expiryOf = (moment: string, keepDays: number): number =>
  Math.ceil(Date.parse(moment) / 1000) + keepDays * 86_400;

export const findingItem = (pk: string, finding: Remembered, keepDays: number): Item => ({
  ...findingKey(pk, finding.id),
  expiresAt: expiryOf(finding.lastSeen, keepDays),
  ...plain(finding),
});

/** A run; its incomplete pairs by rule, since a run that saw nothing has thousands. */
export const runItem = (pk: string, run: RememberedRun, keepDays: number): Item => ({
  pk,
  sk: `${runPrefix}${run.at}`,
  expiresAt: expiryOf(run.at, keepDays),
  ...plain({ ...run, incomplete: byRule(run.incomplete) }),
});

const plain = (value: object): Attributes => value as Attributes;

const byRule = (pairs: readonly string[]): { readonly [rule: string]: readonly string[] } => {
  const regions = new Map<string, string[]>();
  for (const pair of pairs) {
    const at = pair.indexOf(' ');
    const rule = pair.slice(0, at);
    regions.set(rule, [...(regions.get(rule) ?? []), pair.slice(at + 1)]);
  }
  return Object.fromEntries(regions);
};

const pairsOf = (regions: { readonly [rule: string]: readonly string[] }): string[] =>
  Object.entries(regions)
    .flatMap(([rule, all]) => all.map((region) => `${rule} ${region}`))
    .toSorted();

const tableRun = storedRun.extend({ incomplete: z.record(z.string(), z.array(z.string())).transform(pairsOf) });

/** True where an item has expired, though DynamoDB may take days to remove it. */
export const isExpired = ({ expiresAt }: Attributes, now: Date): boolean =>
  typeof expiresAt === 'number' && expiresAt * 1000 <= now.getTime();

/** The finding in an item. Throws `HistoryFailure`. */
export const findingIn = (item: Attributes): Remembered => {
  const { data, error } = storedFinding.safeParse(bare(item));
  if (data === undefined) throw damaged(item, error.issues[0]?.path);
  return data;
};

/** The run in an item. Throws `HistoryFailure`. */
export const runIn = (item: Attributes): RememberedRun => {
  const { data, error } = tableRun.safeParse(bare(item));
  if (data === undefined) throw damaged(item, error.issues[0]?.path);
  return data;
};

const bare = ({ pk: _, sk: _sk, expiresAt: _expiresAt, ...fields }: Attributes): Attributes => fields;

const damaged = ({ sk }: Attributes, path: readonly PropertyKey[] = []): HistoryFailure =>
  historyFailed(`the item ${JSON.stringify(sk)} is damaged at ${path.join('.') || 'its root'}`);

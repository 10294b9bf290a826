import type { Attributes } from '../aws/write/dynamodb-json.ts';
import type { HistoryTable, Item, Key } from '../aws/write/history-table.ts';
import { batchSize } from '../aws/write/write-batch.ts';
import type { HistoryUpdate, Memory } from '../model/index.ts';
import { type Limit, unlimited } from './limit.ts';
import type { Timing } from './retry-policy.ts';
import { stepsOf } from './steps.ts';
import { defaultKeepDays, HistoryFailure, type HistoryStore, historyFailed } from './store.ts';
import { storedMoment } from './stored.ts';
import {
  expiryOf,
  findingIn,
  findingItem,
  findingKey,
  findingPrefix,
  isExpired,
  runIn,
  runItem,
  runPrefix,
} from './table-items.ts';
import { lockHistory, type TableLock } from './table-lock.ts';

export interface TableStoreOptions extends Timing {
  /** Undefined for `defaultKeepDays`. */
  readonly keepDays?: number | undefined;
  readonly leaseMs?: number | undefined;
  readonly limit?: Limit;
}

/** Remembers runs in a DynamoDB table: its keys and attributes stand in docs/history-table.md. */
export const tableStore = (bare: HistoryTable, options: TableStoreOptions): HistoryStore => ({
  withLock: async ({ account, audience }, work) => {
    const during = stepsOf(bare, options.limit ?? unlimited);
    const pk = `${account}#${audience}`;
    const keepDays = options.keepDays ?? defaultKeepDays;
    const expiresAt = expiryOf(options.now().toISOString(), keepDays);
    const lock = await during('lock', (table) => lockHistory(table, pk, { ...options, expiresAt }));
    try {
      return await work({
        memory: await during('read', (table) => memoryIn(table, pk, lock, options.now())),
        remember: (update) =>
          during('remember', async (table) => {
            await lock.renew(table);
            for (const { put, remove } of batchesOf(pk, update, keepDays)) {
              await lock.keep(table);
              await table.write(put, remove);
            }
          }),
        notified: (through, at) =>
          during('notified', (table) => lock.renew(table, { toldThrough: through, toldAt: at.toISOString() })),
      });
    } finally {
      // A lock that cannot be given back ends with its lease.
      await during('unlock', lock.end).catch((error: unknown) => {
        if (!(error instanceof HistoryFailure)) throw error;
      });
    }
  },
});

// A trend shows eight, and runs over other regions may stand between them.
const latestRuns = 30;

const memoryIn = async (table: HistoryTable, pk: string, { head }: TableLock, now: Date): Promise<Memory> => {
  const toldThrough = momentIn(head, 'toldThrough');
  const [findings, runs] = await Promise.all([
    table.items(pk, { prefix: findingPrefix }),
    table.items(pk, { prefix: runPrefix, latest: latestRuns }),
  ]);
  // Where many runs notified nobody, the last that did lies further back.
  const isNear = toldThrough === null || runs.some(({ at }) => at === toldThrough);
  const notified = isNear ? [] : await table.items(pk, { prefix: `${runPrefix}${toldThrough}`, latest: 1 });
  return {
    findings: findings.filter((item) => !isExpired(item, now)).map(findingIn),
    runs: [...notified, ...runs].filter((item) => !isExpired(item, now)).map(runIn),
    toldThrough,
    toldAt: momentIn(head, 'toldAt'),
  };
};

// Absent until somebody is told.
const toldMoment = storedMoment.nullish();

const momentIn = (head: Attributes, name: string): string | null => {
  const { data, error } = toldMoment.safeParse(head[name]);
  if (error !== undefined) throw historyFailed(`the item "turn" is damaged at ${name}`);
  return data ?? null;
};

interface Batch {
  readonly put: readonly Item[];
  readonly remove: readonly Key[];
}

// Each item once, or DynamoDB refuses the batch; the run at the end, when all that it found is written.
const batchesOf = (pk: string, { run, keep, forget }: HistoryUpdate, keepDays: number): readonly Batch[] => {
  const put = new Map(keep.map((finding) => findingItem(pk, finding, keepDays)).map((item) => [item.sk, item]));
  const remove = new Map(forget.map((id) => findingKey(pk, id)).map((key) => [key.sk, key]));
  const writes: readonly Batch[] = [
    ...[...put.values()].map((item) => ({ put: [item], remove: [] })),
    ...[...remove.values()].filter(({ sk }) => !put.has(sk)).map((key) => ({ put: [], remove: [key] })),
  ];
  const batches = Array.from({ length: Math.ceil(writes.length / batchSize) }, (_, n): Batch => {
    const batch = writes.slice(n * batchSize, (n + 1) * batchSize);
    return { put: batch.flatMap((each) => each.put), remove: batch.flatMap((each) => each.remove) };
  });
  return [...batches, { put: [runItem(pk, run, keepDays)], remove: [] }];
};

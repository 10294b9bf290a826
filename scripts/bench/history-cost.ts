import { historyTable } from '../../src/aws/write/history-table.ts';
import { tableStore } from '../../src/history/index.ts';
import type { HistoryUpdate, Remembered, RememberedRun } from '../../src/model/index.ts';
import { makeHistoryTable } from '../../test/e2e/support/history-table.ts';
import type { Moto } from '../../test/e2e/support/moto.ts';

/** Calls that one run makes to the history's table. */
export interface HistoryCost {
  readonly reads: number;
  readonly batchedWrites: number;
  /** Locking the history, holding the lock, noting who was notified, giving it back. */
  readonly otherWrites: number;
}

/** Counts the calls of a run that finds as much as the run before it. */
export const historyCost = async (moto: Moto, findings: number): Promise<HistoryCost> => {
  await makeHistoryTable(moto.endpoint);
  const table = historyTable('history');
  const store = tableStore(table, { now: () => new Date() });
  const remembered = (day: number) =>
    store.withLock({ account: '111122223333', audience: 'owner' }, async ({ remember, notified }) => {
      const what = updateOf(`2026-11-${day}T06:00:00.000Z`, findings);
      await remember(what);
      await notified(what.run.at, new Date());
    });
  await remembered(21);
  await moto.takeLog();
  await remembered(22);
  const calls = (await moto.takeLog()).map(({ op }) => op);
  table.close();
  const countOf = (operation: string) => calls.filter((op) => op === operation).length;
  return {
    reads: countOf('Query'),
    batchedWrites: countOf('BatchWriteItem'),
    otherWrites: countOf('UpdateItem'),
  };
};

const updateOf = (at: string, findings: number): HistoryUpdate => ({
  run: runAt(at),
  keep: Array.from({ length: findings }, (_, n) => findingAt(at, n)),
  forget: [],
});

const runAt = (at: string): RememberedRun => ({
  at,
  conclusion: 'failing',
  coverage: { complete: true, planned: 1, evaluated: 1, empty: 0, incomplete: 0 },
  totals: {
    outcomes: { fail: 1, pass: 0, 'not-applicable': 0, unknown: 0 },
    failsBySeverity: { critical: 0, high: 0, medium: 1, low: 0 },
    monthlyUsd: 3.65,
    exempt: { findings: 0, monthlyUsd: 0 },
  },
  seconds: 3,
  rules: ['elastic-ip-unattached'],
  regions: ['us-east-1'],
  incomplete: [],
});

const findingAt = (at: string, n: number): Remembered => {
  const id = `eipalloc-${String(n).padStart(17, '0')}`;
  const arn = `arn:aws:ec2:us-east-1:111122223333:elastic-ip/${id}`;
  return {
    id: `elastic-ip-unattached:${arn}`,
    rule: 'elastic-ip-unattached',
    resource: { type: 'elastic-ip', id, arn, region: 'us-east-1', name: null },
    severity: 'medium',
    monthlyUsd: 3.65,
    atMost: false,
    firstSeen: at,
    lastSeen: at,
    status: 'open',
    change: 'open',
    changedAt: at,
    exemption: null,
  };
};

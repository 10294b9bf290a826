import { randomUUID } from 'node:crypto';
import type { Attributes } from '../aws/write/dynamodb-json.ts';
import type { Change, HistoryTable, Key } from '../aws/write/history-table.ts';
import { type HistoryStep, type Limit, unlimited } from './limit.ts';
import { type During, stepsOf } from './steps.ts';
import { sortKey } from './table-items.ts';

/** How far a leased run has come. From `sending` on, nobody may send for it again. */
export type Stage = 'running' | 'sending' | 'done';

/** What one run alone may do. Everything here throws `HistoryFailure`. */
export interface RunLease {
  readonly kind: 'mine';
  /** Called right before sending; false where another run has taken over: then nothing may be sent. */
  readonly sending: () => Promise<boolean>;
  readonly done: () => Promise<void>;
  /** Gives the lease back, so that the next run may send; without effect once it is `sending`. */
  readonly release: () => Promise<void>;
  /** Gives it back from `sending`, where it is certain that what was sent was not taken. */
  readonly refused: () => Promise<void>;
}

/** Another run's; where it is `running` or `sending`, that run may still be at it. */
export interface Taken {
  readonly kind: 'taken';
  readonly stage: Stage;
}

/** Leases that let one run alone do a piece of work. */
export interface RunLeases {
  /**
   * Leases a piece of work, named for example by a function and the time of its schedule, until a moment by which the run
   * will have ended. A lease that was left while running is taken over after that moment. One that was left while sending is
   * closed: nobody knows whether its message arrived, so it is not sent again. Throws `HistoryFailure`.
   */
  readonly acquire: (work: string, leaseUntil: Date) => Promise<RunLease | Taken>;
}

// Longer than the two weeks for which a queue may hold an event back.
const keepDays = 30;

/** Leases in a history's table; of 20 runs at once one gets it. */
export const runLeasesIn = (
  bare: HistoryTable,
  { now, limit = unlimited }: { readonly now: () => Date; readonly limit?: Limit },
): RunLeases => {
  const during = stepsOf(bare, limit);
  return {
    acquire: (work, leaseUntil) =>
      during('acquire', async (table) => {
        const key = { pk: 'claims', sk: sortKey('claim#', work) };
        const me = randomUUID();
        const at = now().getTime();
        const { done, item } = await table.change(key, {
          update: 'SET #stage = :running, #holder = :me, #leaseUntil = :until, #expiresAt = :expiresAt',
          when: 'attribute_not_exists(#holder) OR #expiresAt <= :seconds OR (#stage = :running AND #leaseUntil < :now)',
          values: {
            me,
            running: 'running',
            until: leaseUntil.getTime(),
            now: at,
            seconds: Math.floor(at / 1000),
            expiresAt: Math.ceil(at / 1000) + keepDays * 86_400,
          },
        });
        if (done || isOwn(item, me, 'running')) return mine(during, key, me);
        if (item?.['stage'] === 'sending' && Number(item['leaseUntil']) < at) return closed(table, key, item);
        return { kind: 'taken', stage: stageOf(item) };
      }),
  };
};

const mine = (during: During, key: Key, me: string): RunLease => {
  const change = (step: HistoryStep, what: Change) => during(step, (table) => table.change(key, what));
  const move = async (step: HistoryStep, from: Stage, to: Stage): Promise<boolean> => {
    const { done, item } = await change(step, {
      update: 'SET #stage = :to',
      when: '#holder = :me AND #stage = :from',
      values: { me, from, to },
    });
    return done || isOwn(item, me, to);
  };
  const back = async (step: HistoryStep, from: Stage): Promise<void> => {
    await change(step, {
      update: 'SET #stage = :running, #leaseUntil = :over',
      when: '#holder = :me AND #stage = :from',
      values: { me, running: 'running', from, over: 0 },
    });
  };
  return {
    kind: 'mine',
    sending: () => move('sending', 'running', 'sending'),
    done: async () => void (await move('done', 'sending', 'done')),
    release: () => back('release', 'running'),
    refused: () => back('refused', 'sending'),
  };
};

const closed = async (table: HistoryTable, key: Key, { holder = '' }: Attributes): Promise<Taken> => {
  await table.change(key, {
    update: 'SET #stage = :done',
    when: '#holder = :holder AND #stage = :sending',
    values: { holder, sending: 'sending', done: 'done' },
  });
  return { kind: 'taken', stage: 'done' };
};

// The answer to a write that the SDK had to repeat may have got lost: then it is this run that stands in its own way.
const isOwn = (item: Attributes | null, me: string, stage: Stage): boolean =>
  item?.['holder'] === me && item['stage'] === stage;

const stageOf = (item: Attributes | null): Stage => {
  const stage = item?.['stage'];
  return stage === 'sending' || stage === 'done' ? stage : 'running';
};

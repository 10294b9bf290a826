import { randomUUID } from 'node:crypto';
import type { Attributes } from '../aws/write/dynamodb-json.ts';
import type { HistoryTable } from '../aws/write/history-table.ts';
import type { Json } from '../model/index.ts';
import { retryUntil, type Timing } from './retry-policy.ts';
import { HistoryFailure, historyFailed } from './store.ts';

const version = 1;

/** Milliseconds for which a lock is held; longer than comparing, writing and notifying take. */
const defaultLeaseMs = 120_000;

export interface LockOptions extends Timing {
  readonly leaseMs?: number | undefined;
  /** When the item itself may go, in seconds. */
  readonly expiresAt: number;
}

/** A history that this run has to itself, for as long as it renews its lease; each step calls the table as far as its own time goes. */
export interface TableLock {
  /** What the history's own item holds. */
  readonly head: Attributes;
  /** Sets attributes of the head, and holds the lock for longer. Throws `HistoryFailure` where another has taken over. */
  readonly renew: (table: HistoryTable, attributes?: { readonly [name: string]: Json }) => Promise<void>;
  /** Renews once half of the lease is over. */
  readonly keep: (table: HistoryTable) => Promise<void>;
  readonly end: (table: HistoryTable) => Promise<void>;
}

/**
 * Locks one history of a table by a conditional write, at once or when it is given back or its lease is over. Throws `HistoryFailure`:
 * `busy` after a while, `failed` for the history of a newer version.
 */
export const lockHistory = async (table: HistoryTable, pk: string, options: LockOptions): Promise<TableLock> => {
  const { now, leaseMs = defaultLeaseMs, expiresAt } = options;
  const key = { pk, sk: 'turn' };
  const me = randomUUID();
  let leaseUntil = 0;

  const until = () => {
    leaseUntil = now().getTime() + leaseMs;
    return leaseUntil;
  };
  const changeIn = (at: HistoryTable, update: string, when: string, values: Attributes) =>
    at.change(key, { update, when, values: { me, ...values } });

  const head = await retryUntil(async () => {
    const taken = await changeIn(
      table,
      'SET #version = :version, #holder = :me, #leaseUntil = :until, #expiresAt = :expiresAt',
      '(attribute_not_exists(#version) OR #version = :version) AND (attribute_not_exists(#holder) OR #leaseUntil < :now)',
      { version, now: now().getTime(), until: until(), expiresAt },
    );
    if (taken.item !== null && taken.item['version'] !== version) throw newer(taken.item['version']);
    // The answer to a write that the SDK had to repeat may have got lost: then it is this run that stands in its way.
    return taken.done || taken.item?.['holder'] === me ? taken.item : null;
  }, options);

  const renew: TableLock['renew'] = async (at, attributes = {}) => {
    const sets = Object.keys(attributes).map((name) => `, #${name} = :${name}`);
    const { done } = await changeIn(at, `SET #leaseUntil = :until${sets.join('')}`, '#holder = :me', {
      until: until(),
      ...attributes,
    });
    if (!done) throw new HistoryFailure({ kind: 'busy' });
  };

  return {
    head,
    renew,
    keep: async (at) => {
      if (leaseUntil - now().getTime() < leaseMs / 2) await renew(at);
    },
    end: async (at) => void (await changeIn(at, 'REMOVE #holder, #leaseUntil', '#holder = :me', {})),
  };
};

const newer = (found: Json | undefined): HistoryFailure =>
  historyFailed(`the table has version ${JSON.stringify(found)}, and this program reads version ${version}`);

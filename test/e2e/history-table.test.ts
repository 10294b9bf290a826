import { GetItemCommand, ScanCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { historyPermissions, historyTable } from '../../src/aws/write/history-table.ts';
import { added, emptyMemory } from '../../src/history/added.ts';
import { type HistoryKey, type RunLease, runLeasesIn, type Taken, tableStore } from '../../src/history/index.ts';
import type { HistoryUpdate, Memory } from '../../src/model/index.ts';
import { historyUpdate } from '../support/random-memory.ts';
import { type Clients, clientsIn } from './support/clients.ts';
import { emptyMoto } from './support/copied-moto.ts';
import { makeHistoryTable } from './support/history-table.ts';
import { type Moto, motoIsHere } from './support/moto.ts';

const key: HistoryKey = { account: '111122223333', audience: 'owner' };
const noon = () => new Date('2026-11-22T12:00:00Z');
const at = (iso: string) => () => new Date(iso);

describe.runIf(motoIsHere())('a history in a table', () => {
  let moto: Moto;
  let db: Clients['dynamodb'];
  let arn: string;
  beforeAll(async () => {
    moto = await emptyMoto();
    db = clientsIn(moto.endpoint, 'us-east-1').dynamodb;
  });
  afterAll(() => moto.stop());
  beforeEach(async () => {
    await moto.reset();
    arn = await makeHistoryTable(moto.endpoint);
    await moto.takeLog();
  });

  const storeAt = (now = noon, more: object = {}) => tableStore(historyTable('history'), { now, ...more });
  const remember = (what: HistoryUpdate, of = key) => storeAt().withLock(of, (session) => session.remember(what));
  const recall = (now = noon, of = key): Promise<Memory> =>
    storeAt(now).withLock(of, ({ memory }) => Promise.resolve(memory));
  const samples = (count: number, seed: number) => fc.sample(historyUpdate, { numRuns: count, seed });
  const byId = ({ findings, ...memory }: Memory): Memory => ({
    ...memory,
    findings: findings.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  });

  it('is read again as it was written, run after run', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(historyUpdate, { maxLength: 3 }), fc.uuid(), async (runs, account) => {
        const own = { account, audience: 'owner' };
        for (const each of runs) await remember(each, own);
        expect(byId(await recall(noon, own))).toEqual(byId(runs.reduce(added, emptyMemory)));
      }),
      { numRuns: 12 },
    );
  });

  it('keeps what was told, by name or ARN, for each account and audience apart', async () => {
    const [one, other] = samples(2, 1) as [HistoryUpdate, HistoryUpdate];
    await remember(one);
    await remember(other, { ...key, audience: 'learner' });
    await tableStore(historyTable(arn), { now: noon }).withLock(key, ({ notified }) => notified(one.run.at, noon()));
    expect(byId(await recall())).toEqual({
      ...byId(added(emptyMemory, one)),
      toldThrough: one.run.at,
      toldAt: noon().toISOString(),
    });
    expect((await recall(noon, { ...key, audience: 'learner' })).toldThrough).toBeNull();
    expect(await recall(noon, { ...key, account: '444455556666' })).toEqual(emptyMemory);
  });

  it('costs two reads and one batch for 25 findings, and no action beyond those that are documented', async () => {
    const [first, second] = samples(2, 4) as [HistoryUpdate, HistoryUpdate];
    const keep = [...first.keep, ...second.keep];
    await storeAt().withLock(key, async (session) => {
      await session.remember({ ...first, keep, forget: [] });
      await session.notified(first.run.at, noon());
    });
    const calls = (await moto.takeLog()).map(({ op }) => op);
    expect(calls.filter((op) => op === 'Query')).toHaveLength(2);
    const batches = Math.ceil(new Set(keep.map(({ id }) => id)).size / 25);
    expect(calls.filter((op) => op === 'BatchWriteItem')).toHaveLength(batches + 1);
    expect(calls.filter((op) => op === 'UpdateItem')).toHaveLength(4);
    const used = new Set(calls.map((op) => `dynamodb:${op}`));
    expect([...used].toSorted()).toEqual([...historyPermissions].toSorted());
  });

  it('of a thousand findings is read to the last page', async () => {
    const { run } = samples(1, 6)[0] as HistoryUpdate;
    const keep = Array.from({ length: 1_000 }, (_, n) => ({
      ...(samples(1, 8)[0] as HistoryUpdate).keep[0],
      id: `rest-api-open:${String(n).padStart(4, '0')}${'x'.repeat(1_500)}`,
    })) as unknown as HistoryUpdate['keep'];
    await remember({ run, keep, forget: [] });
    expect((await recall()).findings).toHaveLength(1_000);
  });

  it('twenty turns at once lose nothing', async () => {
    const runs = samples(20, 3).map((each) => ({ ...each, forget: [] }));
    await Promise.all(
      runs.map((each) =>
        storeAt(noon, { maxWaitMs: 100_000 }).withLock(key, async ({ memory, remember, notified }) => {
          await remember(each);
          const counted = Number(memory.toldThrough?.slice(0, 4) ?? '2000') + 1;
          await notified(`${counted}-01-01T00:00:00.000Z`, noon());
        }),
      ),
    );
    const memory = await recall();
    expect(memory.toldThrough).toBe('2020-01-01T00:00:00.000Z');
    expect(new Set(memory.runs.map(({ at: when }) => when))).toEqual(new Set(runs.map(({ run }) => run.at)));
    expect(new Set(memory.findings.map(({ id }) => id))).toEqual(
      new Set(runs.flatMap(({ keep }) => keep.map(({ id }) => id))),
    );
  });

  it('is taken over from a run that died in its turn, when its lease is over and not before', async () => {
    const [one] = samples(1, 1) as [HistoryUpdate];
    await remember(one);
    void storeAt().withLock(key, () => new Promise(() => {}));
    await expect.poll(() => held()).toBe(true);
    const early = storeAt(at('2026-11-22T12:01:59Z'), { maxWaitMs: 50 }).withLock(key, async () => {});
    await expect(early).rejects.toMatchObject({ problem: { kind: 'busy' } });
    expect(byId(await recall(at('2026-11-22T12:02:01Z')))).toEqual(byId(added(emptyMemory, one)));
  });

  const held = async (): Promise<boolean> => {
    const Key = { pk: { S: '111122223333#owner' }, sk: { S: 'turn' } };
    const { Item } = await db.send(new GetItemCommand({ TableName: 'history', Key }));
    return Item?.['holder'] !== undefined;
  };

  it('whose lease was lost writes nothing more, neither findings nor what was told', async () => {
    const [late, newer] = samples(2, 1) as [HistoryUpdate, HistoryUpdate];
    await storeAt().withLock(key, async (session) => {
      const later = at('2026-11-22T12:05:00Z');
      await storeAt(later).withLock(key, async ({ remember, notified }) => {
        await remember(newer);
        await notified('2026-11-22T12:05:00.000Z', later());
      });
      await expect(session.remember(late)).rejects.toMatchObject({ problem: { kind: 'busy' } });
      await expect(session.notified('2026-11-22T12:00:00.000Z', noon())).rejects.toMatchObject({
        problem: { kind: 'busy' },
      });
    });
    const memory = await recall();
    expect(byId(memory).findings).toEqual(byId(added(emptyMemory, newer)).findings);
    expect(memory.toldThrough).toBe('2026-11-22T12:05:00.000Z');
  });

  it('ignores what has expired, though DynamoDB still has it', async () => {
    await remember(samples(1, 1)[0] as HistoryUpdate);
    const { findings, runs } = await recall(at('2028-06-01T00:00:00Z'));
    expect([findings, runs]).toEqual([[], []]);
    const { Count } = await db.send(new ScanCommand({ TableName: 'history' }));
    expect(Count).toBeGreaterThan(2);
  });

  it('bears on every item when it may go', async () => {
    await remember(samples(1, 1)[0] as HistoryUpdate);
    await runLeasesIn(historyTable('history'), { now: noon }).acquire('x', noon());
    const { Items } = await db.send(new ScanCommand({ TableName: 'history' }));
    expect(Items?.filter(({ expiresAt }) => !/^\d{10}$/.test(expiresAt?.N ?? ''))).toEqual([]);
  });

  describe('claims', () => {
    const work = 'audit 2026-11-22T06:00:00Z';
    const soon = new Date('2026-11-22T12:15:00Z');
    const claim = (now = noon, of = work) => runLeasesIn(historyTable('history'), { now }).acquire(of, soon);
    const won = async (now = noon): Promise<RunLease> => {
      const got = await claim(now);
      return got.kind === 'mine' ? got : expect.unreachable('it was taken');
    };
    const late = at('2026-11-22T12:16:00Z');
    const taken = (stage: Taken['stage']): Taken => ({ kind: 'taken', stage });

    it('twenty at once have one winner, for each piece of work', async () => {
      const all = await Promise.all(Array.from({ length: 20 }, () => claim()));
      expect(all.filter(({ kind }) => kind === 'mine')).toHaveLength(1);
      expect(all.filter((each) => each.kind === 'taken' && each.stage === 'running')).toHaveLength(19);
      expect((await claim(noon, 'audit 2026-11-23T06:00:00Z')).kind).toBe('mine');
      expect((await claim(noon, 'x'.repeat(3_000))).kind).toBe('mine');
    });

    it('tell how far their run has come, and stay done', async () => {
      const mine = await won();
      expect(await mine.sending()).toBe(true);
      expect(await claim()).toEqual(taken('sending'));
      await mine.done();
      expect(await claim()).toEqual(taken('done'));
      expect(await claim(at('2026-12-20T00:00:00Z'))).toEqual(taken('done'));
    });

    it('of a run that died are taken over after their time, once, and it may not send any more', async () => {
      const dead = await won();
      const heirs = await Promise.all(
        Array.from({ length: 20 }, () => runLeasesIn(historyTable('history'), { now: late }).acquire(work, late())),
      );
      expect(heirs.filter(({ kind }) => kind === 'mine')).toHaveLength(1);
      expect(await dead.sending()).toBe(false);
      await dead.done();
      await dead.release();
      expect(await runLeasesIn(historyTable('history'), { now: late }).acquire(work, soon)).toEqual(taken('running'));
    });

    it('of a run that died while it sent are closed: nothing is sent twice', async () => {
      await (await won()).sending();
      expect(await claim(late)).toEqual(taken('done'));
      expect(await claim(late)).toEqual(taken('done'));
    });

    it('that began to send are not given back by a failure that comes after', async () => {
      const sender = await won();
      await sender.sending();
      await sender.release();
      expect(await claim()).toEqual(taken('sending'));
    });

    it('that are given back are free at once, before and after it tried to send', async () => {
      await (await won()).release();
      const second = await won();
      await second.sending();
      await second.refused();
      const third = await won();
      await third.sending();
      await third.done();
      await third.release();
      await third.refused();
      expect(await claim()).toEqual(taken('done'));
    });

    it('that are over may still be sent for, where nobody took over', async () => {
      const slow = await runLeasesIn(historyTable('history'), { now: noon }).acquire(
        work,
        at('2026-11-22T11:00:00Z')(),
      );
      expect(slow.kind === 'mine' && (await slow.sending())).toBe(true);
    });

    it('that have expired are none, though DynamoDB still has them', async () => {
      const mine = await won();
      await mine.sending();
      await mine.done();
      expect((await claim(at('2026-12-22T12:00:01Z'))).kind).toBe('mine');
    });

    it('of an odd item are taken', async () => {
      await won();
      await db.send(
        new UpdateItemCommand({
          TableName: 'history',
          Key: { pk: { S: 'claims' }, sk: { S: `claim#${work}` } },
          UpdateExpression: 'SET stage = :odd',
          ExpressionAttributeValues: { ':odd': { S: 'odd' } },
        }),
      );
      expect((await claim(late)).kind).toBe('taken');
    });
  });
});

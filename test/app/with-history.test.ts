import { describe, expect, it } from 'vitest';
import { auditSaved } from '../../src/app/saved.ts';
import { type Notify, withHistory } from '../../src/app/with-history.ts';
import { type Settings, settingsFrom } from '../../src/config/index.ts';
import { exempted } from '../../src/exemptions/index.ts';
import type { HistoryProblem, Inventory, Report } from '../../src/model/index.ts';
import { rules } from '../../src/rules/index.ts';
import { elasticIp } from '../support/build/elastic-ip.ts';
import { inventoryOf } from '../support/inventory.ts';
import { memoryStore } from '../support/memory-store.ts';

const settings = settingsFrom(rules, {}, { rules: ['elastic-ip-unattached'] });

const loose = (...ids: string[]) =>
  ids.map((id) =>
    elasticIp({
      id,
      arn: `arn:aws:ec2:us-east-1:111122223333:elastic-ip/${id}`,
      region: 'us-east-1',
      associationId: null,
      instanceId: null,
      networkInterfaceId: null,
      networkInterfaceOwnerId: null,
    }),
  );

const reportOn = (
  takenAt: string,
  ids: readonly string[],
  change: (inventory: Inventory) => Inventory = (same) => same,
): Report => auditSaved(change({ ...inventoryOf(loose(...ids)), takenAt }), settings, () => new Date(takenAt));

const listener = (answer = true) => {
  const heard: { report: Report; notifiedAt: string | null }[] = [];
  const notify: Notify = async (report, notifiedAt) => {
    heard.push({ report, notifiedAt });
    return answer;
  };
  return { heard, notify };
};

const first = '2026-11-20T06:00:00.000Z';
const second = '2026-11-21T06:00:00.000Z';
const third = '2026-11-22T06:00:00.000Z';
const denied: HistoryProblem = { kind: 'denied', operation: 'dynamodb:Query', action: 'dynamodb:Query' };

describe('a run with a history', () => {
  it('compares with the run before, remembers, notifies, and notes that it did', async () => {
    const { store, order } = memoryStore();
    const { heard, notify } = listener();
    await withHistory(reportOn(first, ['eipalloc-1']), settings, store, notify);
    const report = await withHistory(reportOn(second, ['eipalloc-1', 'eipalloc-2']), settings, store, notify);
    expect(report.history).toMatchObject({ state: 'compared', problem: null, comparedWith: first });
    expect(report.history?.counts).toMatchObject({ new: 1, open: 1 });
    expect(report.findings.map(({ resource, history }) => [resource.id, history?.change])).toEqual([
      ['eipalloc-1', 'open'],
      ['eipalloc-2', 'new'],
    ]);
    expect(heard.map(({ notifiedAt }) => notifiedAt)).toEqual([null, first]);
    expect(order).toEqual(['read', 'remember', 'notified', 'read', 'remember', 'notified']);
  });

  it('notifies of the first run as a baseline', async () => {
    const { heard, notify } = listener();
    await withHistory(reportOn(first, ['eipalloc-1']), settings, memoryStore().store, notify);
    expect(heard[0]?.report.history?.state).toBe('baseline');
  });

  it('notifies again of what nobody heard of', async () => {
    const { store } = memoryStore();
    const { heard, notify } = listener();
    await withHistory(reportOn(first, []), settings, store, notify);
    await withHistory(reportOn(second, ['eipalloc-1']), settings, store, listener(false).notify);
    await withHistory(reportOn(third, ['eipalloc-1']), settings, store, notify);
    expect(heard.at(-1)?.report.history?.counts.new).toBe(1);
  });

  it('notifies again of what could not be delivered, and passes the failure on', async () => {
    const { store } = memoryStore();
    const { heard, notify } = listener();
    await withHistory(reportOn(first, []), settings, store, notify);
    const failing: Notify = () => Promise.reject(new Error('SNS is down'));
    await expect(withHistory(reportOn(second, ['eipalloc-1']), settings, store, failing)).rejects.toThrow(
      'SNS is down',
    );
    await withHistory(reportOn(third, ['eipalloc-1']), settings, store, notify);
    expect(heard.at(-1)?.report.history?.counts.new).toBe(1);
  });

  it('keeps two accounts, and two audiences, apart', async () => {
    const { store, memory } = memoryStore();
    const { heard, notify } = listener();
    const other = (inventory: Inventory) => ({ ...inventory, account: { ...inventory.account, id: '999999999999' } });
    await withHistory(reportOn(first, ['eipalloc-1']), settings, store, notify);
    await withHistory(reportOn(second, ['eipalloc-2'], other), settings, store, notify);
    const learner = auditSaved(
      inventoryOf(loose('eipalloc-3')),
      settingsFrom(rules, {}, { audience: 'learner' }),
      () => new Date(third),
    );
    await withHistory(learner, settings, store, notify);
    expect(heard.map(({ report }) => report.history?.state)).toEqual(['baseline', 'baseline', 'baseline']);
    expect(memory('999999999999 owner').runs).toHaveLength(1);
  });
});

describe('a history that fails', () => {
  it('and cannot be read: everything is in the notification, nothing is compared, and the report says why', async () => {
    const { heard, notify } = listener();
    const report = await withHistory(
      reportOn(first, ['eipalloc-1']),
      settings,
      memoryStore({ reading: denied }).store,
      notify,
    );
    expect(report.history).toMatchObject({ state: 'unavailable', problem: denied });
    expect(heard).toHaveLength(1);
    expect(heard[0]?.report.conclusion).toBe('failing');
    expect(heard[0]?.report.findings[0]?.history).toBeNull();
  });

  it('and cannot be written: the notification has the comparison, and says that it could not be remembered', async () => {
    const { store, order } = memoryStore({ writing: denied });
    const { heard, notify } = listener();
    const report = await withHistory(reportOn(first, ['eipalloc-1']), settings, store, notify);
    expect(heard.map((each) => each.report.history?.problem)).toEqual([denied]);
    expect(report.history).toMatchObject({ state: 'baseline', problem: denied });
    expect(order).toEqual(['read']);
  });

  it('and cannot note that it notified: it does so once, and the run is marked', async () => {
    const { heard, notify } = listener();
    const report = await withHistory(
      reportOn(first, ['eipalloc-1']),
      settings,
      memoryStore({ noting: denied }).store,
      notify,
    );
    expect(heard).toHaveLength(1);
    expect(report.history?.problem).toEqual(denied);
  });

  it('by a fault of the program is not hidden', async () => {
    const broken = { withLock: () => Promise.reject(new TypeError('no such field')) };
    await expect(withHistory(reportOn(first, []), settings, broken, listener().notify)).rejects.toThrow(TypeError);
  });
});

describe('clocks', () => {
  it('a run that looked before one already remembered compares nothing and changes nothing', async () => {
    const { store, memory } = memoryStore();
    const { heard, notify } = listener();
    await withHistory(reportOn('2026-11-20T06:10:00.000Z', []), settings, store, notify);
    await withHistory(reportOn(first, ['eipalloc-1']), settings, store, notify);
    expect(heard.at(-1)?.report.history).toMatchObject({
      state: 'unavailable',
      problem: { kind: 'later-run', at: '2026-11-20T06:10:00.000Z' },
    });
    expect(memory('111122223333 owner')).toMatchObject({ findings: [], runs: [{ at: '2026-11-20T06:10:00.000Z' }] });
  });

  it('a clock that once ran far ahead does not stop all comparison', async () => {
    const { store } = memoryStore();
    const { heard, notify } = listener();
    await withHistory(reportOn('2027-11-20T06:00:00.000Z', []), settings, store, notify);
    await withHistory(reportOn(first, ['eipalloc-1']), settings, store, notify);
    expect(heard.at(-1)?.report.history?.counts.new).toBe(1);
  });
});

describe('exemptions', () => {
  /** A report over two addresses, and how often its exemption is looked at while `work` goes on. */
  const looksWhile = async (work: (report: Report, settings: Settings) => unknown): Promise<number> => {
    let looks = 0;
    const written = {
      rules: ['elastic-ip-unattached'],
      get resources() {
        looks += 1;
        return ['eipalloc-1'];
      },
      reason: 'accepted',
      owner: null,
      until: '2027-03-01',
    };
    await work(reportOn(second, ['eipalloc-1', 'eipalloc-2']), { ...settings, exemptions: [written] });
    return looks;
  };

  it.each([
    ['without a history', null],
    ['in a first run', memoryStore().store],
    ['with a history that cannot be read', memoryStore({ reading: denied }).store],
    ['with one that cannot be written', memoryStore({ writing: denied }).store],
  ])('are applied once %s', async (_, store) => {
    const once = await looksWhile((report, { exemptions }) => exempted(report, exemptions, { rules }));
    const { heard, notify } = listener();
    expect(await looksWhile((report, all) => withHistory(report, all, store, notify))).toBe(once);
    expect(once).toBeGreaterThan(0);
    expect(heard.map(({ report }) => report.totals.exempt.findings)).toEqual([1]);
  });

  it('are applied once to a run that is compared, and known from the run that saw them first', async () => {
    const { store, memory } = memoryStore();
    const once = await looksWhile((report, { exemptions }) => exempted(report, exemptions, { rules }));
    await looksWhile((report, all) =>
      withHistory({ ...report, run: { ...report.run, inventoryTakenAt: first } }, all, store, listener().notify),
    );
    expect(await looksWhile((report, all) => withHistory(report, all, store, listener().notify))).toBe(once);
    expect(memory('111122223333 owner').findings.map(({ exemption }) => exemption?.since)).toEqual([first, undefined]);
  });
});

it('without a history everything is in the notification, and nothing is claimed of before', async () => {
  const { heard, notify } = listener();
  const report = await withHistory(reportOn(first, ['eipalloc-1']), settings, null, notify);
  expect(report.history).toBeNull();
  expect(heard).toEqual([{ report, notifiedAt: null }]);
});

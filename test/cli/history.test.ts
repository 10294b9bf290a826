import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serialiseInventory } from '../../src/inventory/index.ts';
import type { Inventory, Report } from '../../src/model/index.ts';
import { elasticIp } from '../support/build/elastic-ip.ts';
import { inventoryOf } from '../support/inventory.ts';
import { run } from './run.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'history-'));
const loose = (id: string) =>
  elasticIp({
    id,
    arn: `arn:aws:ec2:us-east-1:111122223333:elastic-ip/${id}`,
    region: 'us-east-1',
    associationId: null,
    instanceId: null,
    networkInterfaceId: null,
    networkInterfaceOwnerId: null,
  });

/** A saved inventory with these loose addresses, taken on a day of November. */
const saved = (place: string, on: number, ids: readonly string[], change: Partial<Inventory> = {}) => {
  const file = join(place, `inventory-${on}-${ids.join('-')}.json`);
  const inventory = { ...inventoryOf(ids.map(loose)), takenAt: `2026-11-${on}T06:00:00.000Z`, ...change };
  writeFileSync(file, serialiseInventory(inventory, '0.1.0'));
  return file;
};

const audited = async (inventory: string, history: string) => {
  const rule = ['--rule', 'elastic-ip-unattached'];
  const { out, err, code } = await run('audit', '--from', inventory, '--history', history, ...rule, '--format', 'json');
  if (code === 3) throw new Error(err);
  return JSON.parse(out) as Report;
};

describe('audit --from FILE --history FILE', () => {
  it('compares one saved inventory with the one before', async () => {
    const place = folder();
    const history = join(place, 'history.json');
    const first = await audited(saved(place, 10, ['a', 'b']), history);
    expect(first.history).toMatchObject({ state: 'baseline', problem: null });
    const second = await audited(saved(place, 11, ['b', 'c']), history);
    expect(second.history).toMatchObject({
      state: 'compared',
      comparedWith: '2026-11-10T06:00:00.000Z',
      counts: { new: 1, open: 1, resolved: 1, 'not-visible': 0 },
    });
    expect(second.history?.resolved.map(({ resource }) => resource.id)).toEqual(['a']);
  });

  it('compares nothing where the history has a later run, and leaves it as it is', async () => {
    const place = folder();
    const history = join(place, 'history.json');
    await audited(saved(place, 11, ['a']), history);
    const before = readFileSync(history, 'utf8');
    const { history: said } = await audited(saved(place, 10, ['b']), history);
    expect(said).toMatchObject({
      state: 'unavailable',
      problem: { kind: 'later-run', at: '2026-11-11T06:00:00.000Z' },
    });
    expect(JSON.parse(readFileSync(history, 'utf8')).tracks).toEqual(JSON.parse(before).tracks);
  });

  it('keeps two accounts in one file apart', async () => {
    const place = folder();
    const history = join(place, 'history.json');
    await audited(saved(place, 10, ['a']), history);
    const other = { account: { ...inventoryOf([]).account, id: '999999999999' } };
    expect((await audited(saved(place, 11, ['c'], other), history)).history?.state).toBe('baseline');
    expect((await audited(saved(place, 12, ['a']), history)).history?.counts).toMatchObject({ open: 1, new: 0 });
  });
});

it('a saved inventory is compared with nothing unless a file is named', async () => {
  const { out } = await run('audit', '--demo', '--format', 'json');
  expect((JSON.parse(out) as Report).history).toBeNull();
});

it('the sample account twice is a baseline, and then no news', async () => {
  const history = join(folder(), 'history.json');
  const state = async () => {
    const { out } = await run('audit', '--demo', '--history', history, '--format', 'json');
    return (JSON.parse(out) as Report).history;
  };
  expect((await state())?.state).toBe('baseline');
  expect((await state())?.counts).toMatchObject({ new: 0, worse: 0, resolved: 0, 'not-visible': 0 });
});

it('a table takes AWS, which a saved inventory does not ask', async () => {
  const { code, err } = await run('audit', '--demo', '--history', 'dynamodb:history');
  expect(code).toBe(3);
  expect(err).toContain('--demo asks AWS nothing');
});

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { added, emptyMemory } from '../../src/history/added.ts';
import { fileStore, type HistoryFailure, type HistoryKey } from '../../src/history/index.ts';
import type { HistoryUpdate, Memory } from '../../src/model/index.ts';
import { historyUpdate } from '../support/random-memory.ts';
import { hurried } from '../support/wire.ts';

const now = () => new Date('2026-11-22T12:00:00Z');
const newFolder = () => mkdtempSync(join(tmpdir(), 'history-'));
const newFile = () => join(newFolder(), 'history.json');
const storeIn = (file: string, options: object = {}) => fileStore(file, { now, ...options });
const mine: HistoryKey = { account: '111122223333', audience: 'owner' };

const remember = (file: string, what: HistoryUpdate, key = mine) =>
  storeIn(file).withLock(key, (session) => session.remember(what));
const recall = (file: string, key = mine): Promise<Memory> =>
  storeIn(file).withLock(key, ({ memory }) => Promise.resolve(memory));
const problemOf = async (work: Promise<unknown>) => {
  const failure = await work.then(
    () => expect.unreachable('it went well'),
    (error: unknown) => error as HistoryFailure,
  );
  expect(failure.name).toBe('HistoryFailure');
  return failure.problem;
};

const [first, second] = fc.sample(historyUpdate, { numRuns: 2, seed: 7 }) as [HistoryUpdate, HistoryUpdate];

describe('what is remembered', () => {
  it('is read again as it was, run after run', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(historyUpdate, { maxLength: 4 }), async (runs) => {
        const file = newFile();
        for (const each of runs) await remember(file, each);
        expect(await recall(file)).toEqual(runs.reduce(added, emptyMemory));
        rmSync(file, { force: true });
      }),
      { numRuns: 25 },
    );
  });

  it('is what a session begins with, whatever it writes', async () => {
    const file = newFile();
    await remember(file, first);
    await storeIn(file).withLock(mine, async (session) => {
      await session.remember(second);
      await session.notified(second.run.at, now());
      expect(session.memory).toEqual(added(emptyMemory, first));
    });
    expect(await recall(file)).toEqual({
      ...[first, second].reduce(added, emptyMemory),
      toldThrough: second.run.at,
      toldAt: now().toISOString(),
    });
  });

  it('begins with nothing, and a session that writes nothing leaves no file', async () => {
    const file = newFile();
    expect(await recall(file)).toEqual(emptyMemory);
    expect(existsSync(file)).toBe(false);
  });

  it('is kept for its days', async () => {
    const file = newFile();
    await remember(file, first);
    const later = { now: () => new Date('2028-01-01T00:00:00Z') };
    expect(await fileStore(file, later).withLock(mine, ({ memory }) => Promise.resolve(memory))).toEqual(emptyMemory);
    await fileStore(file, later).withLock(mine, ({ notified }) => notified('2028-01-01T00:00:00.000Z', later.now()));
    expect((await recall(file)).findings).toEqual([]);
  });

  it('is kept for as long as was asked for', async () => {
    const file = newFile();
    await remember(file, first);
    const memory = await storeIn(file, { keepDays: 1 }).withLock(mine, (session) => Promise.resolve(session.memory));
    expect(memory.findings.filter(({ lastSeen }) => lastSeen < '2026-11-21T12:00:00.000Z')).toEqual([]);
  });
});

describe('two accounts, or two audiences, in one file', () => {
  it.each([
    { ...mine, account: '444455556666' },
    { ...mine, audience: 'learner' },
  ])('never mix: %j', async (other) => {
    const file = newFile();
    await remember(file, first);
    await remember(file, second, other);
    expect(await recall(file)).toEqual(added(emptyMemory, first));
    expect(await recall(file, other)).toEqual(added(emptyMemory, second));
  });
});

describe('the file', () => {
  it('is for its owner alone, in a folder that is made for it', async () => {
    const folder = join(newFolder(), 'a', 'b');
    await remember(join(folder, 'history.json'), first);
    expect(statSync(join(folder, 'history.json')).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(readdirSync(folder)).toEqual(['history.json']);
  });

  it.each([
    ['', 'it is not JSON'],
    ['{', 'it is not JSON'],
    ['[]', 'it is no history that account-hygiene wrote'],
    ['{"version":1,"quotes":[]}', 'it is no history that account-hygiene wrote'],
    [
      '{"format":"account-hygiene-history","version":2,"more":[]}',
      'it has version 2, and this program reads version 1',
    ],
    ['{"format":"account-hygiene-history","version":1}', 'it is damaged at tracks'],
    [
      '{"format":"account-hygiene-history","version":1,"tracks":[{"account":"1","audience":"owner","toldThrough":null,"toldAt":"soon","findings":[],"runs":[]}]}',
      'it is damaged at tracks.0.toldAt',
    ],
  ])('that holds %j is named, and stays as it is', async (text, why) => {
    const file = newFile();
    writeFileSync(file, text);
    expect(await problemOf(remember(file, first))).toEqual({
      kind: 'failed',
      operation: 'history',
      detail: `Cannot read the history ${file}: ${why}`,
    });
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(readdirSync(join(file, '..'))).toEqual(['history.json']);
  });

  it('never gets what could not be read again', async () => {
    const file = newFile();
    await remember(file, first);
    const broken = { ...second, run: { ...second.run, seconds: Number.NaN } };
    expect(await problemOf(remember(file, broken))).toMatchObject({ kind: 'failed' });
    expect(await recall(file)).toEqual(added(emptyMemory, first));
  });

  it.each([
    ['under a file', (folder: string) => join(folder, 'file', 'history.json'), 'write', /E(NOTDIR|EXIST)/],
    ['that is a folder', (folder: string) => folder, 'read', /EISDIR/],
    ['where nothing can be made', () => '/proc/none/history.json', 'write', /E(NOENT|ACCES|PERM|ROFS)/],
  ])('%s is a failure that names it', async (_, place, what, code) => {
    const folder = newFolder();
    writeFileSync(join(folder, 'file'), '');
    const file = place(folder);
    const problem = await problemOf(remember(file, first));
    expect(problem).toMatchObject({ kind: 'failed', detail: expect.stringMatching(code) as string });
    expect(JSON.stringify(problem)).toContain(`Cannot ${what} the history ${file}: `);
  });
});

describe('one session at a time', () => {
  it('twenty at once lose nothing', async () => {
    const file = newFile();
    const runs = fc.sample(historyUpdate, { numRuns: 20, seed: 3 });
    await Promise.all(runs.map((each) => remember(file, { ...each, forget: [] })));
    const { findings, runs: kept } = await recall(file);
    expect(new Set(findings.map(({ id }) => id))).toEqual(
      new Set(runs.flatMap(({ keep }) => keep.map(({ id }) => id))),
    );
    expect(new Set(kept.map(({ at }) => at))).toEqual(new Set(runs.map(({ run }) => run.at)));
  });

  it('a second waits its time, and is then busy', async () => {
    const file = newFile();
    await storeIn(file).withLock(mine, async () => {
      expect(await problemOf(storeIn(file, { clock: hurried() }).withLock(mine, async () => {}))).toEqual({
        kind: 'busy',
      });
    });
    expect(await recall(file)).toEqual(emptyMemory);
  });

  it('by whatever name the file is called', async () => {
    const file = newFile();
    await remember(file, first);
    const link = join(newFolder(), 'link.json');
    symlinkSync(file, link);
    await storeIn(link).withLock(mine, async ({ memory }) => {
      expect(memory).toEqual(added(emptyMemory, first));
      expect(await problemOf(storeIn(file, { clock: hurried() }).withLock(mine, async () => {}))).toEqual({
        kind: 'busy',
      });
    });
  });

  it('ends when its work fails, with that failure', async () => {
    const file = newFile();
    await expect(storeIn(file).withLock(mine, () => Promise.reject(new Error('SNS is away')))).rejects.toThrow(
      'SNS is away',
    );
    expect(await recall(file)).toEqual(emptyMemory);
  });

  it('is taken over from a process that died with the lock, and half a file beside it', async () => {
    const file = newFile();
    await remember(file, first);
    mkdirSync(`${file}.lock`);
    utimesSync(`${file}.lock`, new Date('2026-01-01'), new Date('2026-01-01'));
    writeFileSync(`${file}.1234`, '{"format":');
    await remember(file, second);
    expect(await recall(file)).toEqual([first, second].reduce(added, emptyMemory));
  });

  it('who stood still for too long does not write over what came after', async () => {
    const file = newFile();
    await remember(file, first);
    await storeIn(file).withLock(mine, async (late) => {
      utimesSync(`${file}.lock`, new Date('2026-01-01'), new Date('2026-01-01'));
      await remember(file, second);
      expect(await problemOf(late.remember(first))).toEqual({ kind: 'busy' });
      expect(await problemOf(late.notified(first.run.at, now()))).toEqual({ kind: 'busy' });
    });
    expect(await recall(file)).toEqual([first, second].reduce(added, emptyMemory));
  });
});

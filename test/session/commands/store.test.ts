import { mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sessionStore } from '../../../src/session/commands/store.ts';
import { serialiseSession } from '../../../src/session/index.ts';
import { inventoryOf } from '../../support/inventory.ts';
import { begunWith } from '../../support/session.ts';

const folder = () => join(mkdtempSync(join(tmpdir(), 'sessions-')), 'state', 'sessions');
const session = (name: string) => begunWith(inventoryOf([]), { name });

describe('the sessions in a folder', () => {
  it('are none where there is no folder yet', async () => {
    expect(await sessionStore(folder()).all()).toEqual({ sessions: [], unusable: [] });
  });

  it('come back by their names, whatever letters these have', async () => {
    const store = sessionStore(folder());
    for (const name of ['aula 1', 'sessão.2', 'a_b-c']) expect(await store.begin(session(name))).toBe(true);
    expect((await store.all()).sessions.map(({ name }) => name)).toEqual(['a_b-c', 'aula 1', 'sessão.2']);
  });

  it('never replace one another, not even where two begin at once', async () => {
    const place = folder();
    const store = sessionStore(place);
    const begun = await Promise.all([store.begin(session('one')), sessionStore(place).begin(session('one'))]);
    expect(begun.filter(Boolean)).toHaveLength(1);
    expect(await store.begin(session('one'))).toBe(false);
    expect(readdirSync(place)).toEqual(['one.json']);
  });

  it('are kept as they are now', async () => {
    const store = sessionStore(folder());
    await store.begin(session('one'));
    const ended = { at: '2026-11-22T12:00:00.000Z', outcome: 'clear' as const };
    await store.save({ ...session('one'), ended });
    expect((await store.all()).sessions).toMatchObject([{ ended }]);
  });

  it("are nobody else's to read", async () => {
    const place = folder();
    await sessionStore(place).begin(session('one'));
    if (process.platform !== 'win32') expect(statSync(place).mode & 0o077).toBe(0);
  });
});

describe('a crash in the middle of saving', () => {
  it('leaves no session where it was the first time', async () => {
    const place = folder();
    const store = sessionStore(place);
    await store.begin(session('whole'));
    const half = serialiseSession(session('torn')).slice(0, 40);
    writeFileSync(join(place, 'torn.json.4711.new'), half);
    writeFileSync(join(place, 'torn.json.4711.new.123456'), half);
    expect(await store.all()).toMatchObject({ sessions: [{ name: 'whole' }], unusable: [] });
    expect(await store.begin(session('torn'))).toBe(true);
  });

  it('leaves the one that was kept before where it was a later time', async () => {
    const place = folder();
    const store = sessionStore(place);
    await store.begin(session('one'));
    writeFileSync(join(place, 'one.json.123456'), '{"half');
    expect(await store.all()).toMatchObject({ sessions: [{ name: 'one' }], unusable: [] });
  });

  it('on a disk that lost a part of the file is told by the name of the session', async () => {
    const place = folder();
    const store = sessionStore(place);
    await store.begin(session('one'));
    writeFileSync(join(place, 'torn.json'), '{"format":"account-hyg');
    const { sessions, unusable } = await store.all();
    expect(sessions.map(({ name }) => name)).toEqual(['one']);
    expect(unusable.map(({ name, why }) => `${name}: ${why.flaw}`)).toEqual(['torn: not-json']);
  });
});

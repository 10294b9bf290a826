import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { pickSession } from '../../../src/session/commands/pick.ts';
import { settingFor } from '../../../src/session/commands/setting.ts';
import { type Session, serialiseSession } from '../../../src/session/index.ts';
import { inventoryOf } from '../../support/inventory.ts';
import { begunWith } from '../../support/session.ts';

const ioWith = (env: { readonly [name: string]: string }) => {
  const said = { out: '', err: '' };
  const io = {
    out: (text: string) => void (said.out += text),
    err: (text: string) => void (said.err += text),
    env,
    now: () => new Date('2026-11-22T12:00:00Z'),
    terminal: null,
    onInterrupt: () => {},
  };
  return { io, said };
};

const kept = (...sessions: readonly (Partial<Session> | { readonly name: string; readonly text: string })[]) => {
  const home = mkdtempSync(join(tmpdir(), 'home-'));
  const folder = join(home, 'account-hygiene', 'sessions');
  mkdirSync(folder, { recursive: true });
  for (const each of sessions)
    writeFileSync(
      join(folder, `${each.name}.json`),
      'text' in each ? each.text : serialiseSession(begunWith(inventoryOf([]), each)),
    );
  return home;
};

const run = async (env: { readonly [name: string]: string }, ...argv: readonly string[]) => {
  const { io, said } = ioWith(env);
  return { code: await main(['session', ...argv], io), ...said };
};

describe('session list', () => {
  it('says how each ended, and which cannot be used', async () => {
    const at = '2026-11-21T18:30:00.000Z';
    const home = kept(
      { name: 'open' },
      { name: 'done', ended: { at, outcome: 'clear' } },
      { name: 'messy', ended: { at, outcome: 'left' } },
      { name: 'torn', text: '{"format"' },
      { name: 'future', text: '{"format":"account-hygiene-session","version":9}' },
      { name: 'past', text: '{"format":"account-hygiene-session","version":0}' },
    );
    const { code, out } = await run({ XDG_STATE_HOME: home }, 'list');
    expect(code).toBe(0);
    const lines = out.replace(/\n {2}/g, ' ');
    expect(lines).toContain('- open: account 111122223333, started 2026-11-22 12:00 (UTC), not ended');
    expect(lines).toContain('- done: account 111122223333, started 2026-11-22 12:00 (UTC), ended all clear');
    expect(lines).toContain(
      '- messy: account 111122223333, started 2026-11-22 12:00 (UTC), ended 2026-11-21 18:30 (UTC), with',
    );
    expect(lines).toContain('- torn: cannot be used: its file is truncated');
    expect(lines).toContain('- future: cannot be used: it was written by a newer account-hygiene');
    expect(lines).toContain('- past: cannot be used: it was written by an older account-hygiene');
  });

  it('speaks Portuguese where the locale does', async () => {
    const { out } = await run({ XDG_STATE_HOME: kept(), LANG: 'pt_BR.UTF-8' }, 'list');
    expect(out).toContain('Nenhuma sessão guardada');
  });
});

describe('what ends with exit 3 and one sentence, before AWS is asked', () => {
  it.each([
    [['start', '--name', '../etc'], 'A name has up to 60 letters, digits'],
    [['start', '--name', ''], 'A name has up to 60 letters, digits'],
    [['start', '--name', 'open'], 'A session "open" already exists'],
    [['start', '--name', 'torn'], 'A session "torn" already exists'],
    [['end', '--name', 'nobody'], 'There is no session "nobody". Stored sessions: open.'],
    [['end', '--name', 'torn'], 'Session "torn" cannot be used: its file is truncated'],
    [['end', '--name', 'open', '--cleanup', '/no/such/folder/x.sh'], 'Cannot write'],
    [['end', '--for', 'soon'], 'It must be a time such as 90s, 15m or 2h.'],
    [['end', '--for', '0m'], 'It must be a time such as'],
    [['status', '--name', 'nobody', '--lang', 'pt-BR'], 'Não existe a sessão "nobody".'],
    [['nope'], "unknown command 'nope'"],
  ])('session %j', async (argv, sentence) => {
    const home = kept({ name: 'open' }, { name: 'torn', text: '{' });
    const { code, out, err } = await run({ XDG_STATE_HOME: home }, ...argv);
    expect(err).toContain(sentence);
    expect({ code, out }).toEqual({ code: 3, out: '' });
  });

  it('says where a session could be kept, where nothing does', async () => {
    const { code, err } = await run({}, 'list');
    expect(code).toBe(3);
    expect(err).toMatch(/^There is no known place to keep a session/);
  });
});

describe('which session is meant is settled as soon as the account is known', () => {
  const account = { id: '111122223333', partition: 'aws', homeRegion: '', dnsSuffix: '', callerArn: '' };
  const pick = async (home: string, name?: string) => {
    const { io } = ioWith({ XDG_STATE_HOME: home });
    return pickSession(name, await settingFor({}, io));
  };

  it('and refused where it belongs to another account', async () => {
    const home = kept({ name: 'theirs', account: { id: '999988887777', partition: 'aws' } });
    const { identified } = await pick(home, 'theirs');
    expect(() => identified(account)).toThrow(
      'Session "theirs" was started in account 999988887777, but these credentials belong to 111122223333',
    );
    const unnamed = await pick(home);
    expect(() => unnamed.identified(account)).toThrow('No session of account 111122223333 is stored here');
  });

  it('and asked for where two are open', async () => {
    const { identified } = await pick(kept({ name: 'a' }, { name: 'b' }));
    expect(() => identified(account)).toThrow('Several sessions are open: a, b. Choose one with --name.');
  });

  it('and one that cannot be read is not passed over in silence', async () => {
    const { identified } = await pick(kept({ name: 'torn', text: '{' }));
    expect(() => identified(account)).toThrow('Session "torn" cannot be used');
  });

  it('and found where there is one', async () => {
    const { identified, session } = await pick(kept({ name: 'a' }));
    identified(account);
    expect(session().name).toBe('a');
  });
});

describe('colours', () => {
  it.each([
    [true, {}, true],
    [true, { NO_COLOR: '1' }, false],
    [false, {}, false],
  ])('on a terminal (%s) with %j: %s', async (coloured, env, expected) => {
    const { io } = ioWith({ ...env, XDG_STATE_HOME: kept() });
    const { page } = await settingFor({}, { ...io, coloured });
    expect(page.emphasise('x') !== 'x').toBe(expected);
  });
});

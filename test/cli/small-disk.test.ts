import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sessionStore } from '../../src/session/commands/store.ts';
import { inventoryOf } from '../support/inventory.ts';
import { begunWith } from '../support/session.ts';
import { type SmallDisk, smallDisk } from '../support/small-disk.ts';
import { run } from './run.ts';

const mounted = smallDisk();

/** Everything below a folder, by its path, with what it holds. */
const held = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.name !== 'filler')
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, textOf(path)]),
  );
const textOf = (path: string): string => {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '(a folder)';
  }
};

describe.skipIf(mounted === null)(
  'on a nearly full disk the old file stands, byte for byte, and the exit code is 3',
  () => {
    const disk = mounted as SmallDisk;
    const at = (...names: readonly string[]) => join(disk.folder, ...names);
    const full = 'the disk is full (ENOSPC)';

    beforeEach(() => {
      for (const name of readdirSync(disk.folder)) rmSync(at(name), { recursive: true });
    });
    // A bundle gives up speed for memory; the tests after these need not.
    afterEach(() => {
      setFlagsFromString('--no-optimize-for-size');
    });
    afterAll(() => disk.unmount());

    const refused = async (sentence: string, ...argv: readonly string[]) => {
      const before = held(disk.folder);
      const ended = await run(...argv);
      expect(ended).toMatchObject({ code: 3, err: `${sentence}\n` });
      expect(held(disk.folder)).toEqual(before);
      return ended.out;
    };

    it.each([4096, 8192])('audit --output (%d bytes left)', async (left) => {
      writeFileSync(at('report.html'), 'mine');
      disk.fill(left);
      const html = ['audit', '--demo', '--format', 'html', '--output'];
      expect(await refused(`Cannot write ${at('report.html')}: ${full}.`, ...html, at('report.html'))).toBe('');
      await refused(`Cannot write ${at('new.html')}: ${full}.`, ...html, at('new.html'));
    });

    it('audit --output-dir, where all but the last would fit', async () => {
      for (const name of ['findings.csv', 'report.html']) writeFileSync(at(name), 'mine');
      disk.fill(28_672);
      const few = ['audit', '--demo', '--rule', 'elastic-ip-unattached', '--format', 'csv,text,html', '--output-dir'];
      await refused(`Cannot write ${at('report.html')}: ${full}.`, ...few, disk.folder);
      await refused(`Cannot write ${at('deep', 'er', 'report.html')}: ${full}.`, ...few, at('deep', 'er'));
    });

    it('audit --bundle', async () => {
      writeFileSync(at('evidence.zip'), 'mine');
      disk.fill(16_384);
      const out = await refused(
        `Cannot write ${at('evidence.zip')}: ${full}.`,
        'audit',
        '--demo',
        '--rule',
        'elastic-ip-unattached',
        '--bundle',
        at('evidence.zip'),
      );
      expect(out).toContain('elastic-ip-unattached');
    });

    it('audit --history, whose report comes all the same', async () => {
      const audit = ['audit', '--demo', '--history', at('history.json')];
      expect((await run(...audit, '--rule', 'elastic-ip-unattached')).code).toBe(1);
      disk.fill(4096);
      const out = await refused(`Cannot write the history ${at('history.json')}: ${full}.`, ...audit);
      expect(out).toContain(full);
      // Whoever goes on with it finds it whole.
      rmSync(at('filler'));
      expect((await run(...audit, '--rule', 'elastic-ip-unattached')).code).toBe(1);
    });

    it('cleanup --output', async () => {
      writeFileSync(at('cleanup.sh'), 'mine', { mode: 0o700 });
      disk.fill(4096);
      await refused(`Cannot write ${at('cleanup.sh')}: ${full}.`, 'cleanup', '--demo', '--output', at('cleanup.sh'));
    });

    it('exempt, whose configuration is the user’s own', async () => {
      const config = at('account-hygiene.yaml');
      writeFileSync(config, `# ${'kept '.repeat(2000)}\nfailOn: high\n`);
      disk.fill(4096);
      const exempt = ['exempt', '*', 'a', '--reason', 'x', '--until', '2027-03-01', '--config', config];
      expect(await refused(`Cannot write ${config}: ${full}.`, ...exempt)).toBe('');
    });

    it('a session, new or kept before', async () => {
      const sessions = at('sessions');
      const store = sessionStore(sessions);
      const large = begunWith(inventoryOf([]), { name: 'one' });
      await store.begin(large);
      disk.fill(0);
      const before = held(disk.folder);
      await expect(store.begin({ ...large, name: 'two' })).rejects.toThrow(full);
      await expect(store.save(large)).rejects.toThrow(`Cannot write ${join(sessions, 'one.json')}: ${full}.`);
      expect(held(disk.folder)).toEqual(before);
      mkdirSync(at('empty'));
      await expect(sessionStore(at('empty')).begin(large)).rejects.toThrow(full);
      expect(readdirSync(at('empty'))).toEqual([]);
    });
  },
);

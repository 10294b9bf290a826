import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseInventory } from '../../src/inventory/index.ts';
import { rules } from '../../src/rules/index.ts';
import { sessionStore } from '../../src/session/commands/store.ts';
import { diffSession, serialiseSession, sessionTypes } from '../../src/session/index.ts';
import { runIn } from '../cli/run.ts';
import { damaged, damagedBytes } from '../support/damaged.ts';
import { textOf } from '../support/files.ts';
import { begunWith, seenIn } from '../support/session.ts';
import { fuzzRuns, inFolder, isSensible } from './fuzz.ts';

const inventory = parseInventory(textOf('demo/account.json'));
const few = { ...inventory, listings: inventory.listings.slice(0, 20) };
const seen = [
  { type: 'elastic-ip', id: 'a', arn: 'arn:aws:ec2:us-east-1:1:elastic-ip/a', region: 'us-east-1', name: null },
];
const valid = serialiseSession(
  begunWith(few, { name: 'study', seen, ended: { at: '2026-11-22T12:00:00.000Z', outcome: 'left' } }),
);
const end = seenIn(few);

const kept = (at: (name: string) => string, content: string | Uint8Array): string => {
  const folder = join(at('state'), 'account-hygiene', 'sessions');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'study.json'), content);
  return folder;
};

const check = async (content: string | Uint8Array) => {
  await inFolder(async (at) => {
    const folder = kept(at, content);
    const env = { XDG_STATE_HOME: at('state') };
    const list = await runIn(env, 'session', 'list');
    isSensible(list, folder);
    expect(list.code).toBe(0);
    const { sessions, unusable } = await sessionStore(folder).all();
    expect(sessions.length + unusable.length).toBe(1);
    for (const session of sessions) diffSession(session, end, sessionTypes(rules));
    // Only what cannot be used is told before AWS is asked.
    if (unusable.length === 0) return;
    const ran = await runIn(env, 'session', 'end', '--name', 'study');
    isSensible(ran, join(folder, 'study.json'));
    expect(ran.code).toBe(3);
    expect(readdirSync(folder)).toEqual(['study.json']);
  });
};

it('a damaged session is read, or told by one sentence', async () => {
  await fc.assert(
    fc.asyncProperty(damaged(valid), async ({ text }) => check(text)),
    fuzzRuns(60),
  );
});

it('so is one whose bytes are', async () => {
  await fc.assert(
    fc.asyncProperty(damagedBytes(Buffer.from(valid)), async ({ bytes }) => check(bytes)),
    fuzzRuns(20),
  );
});

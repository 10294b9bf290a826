import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { historyFrom } from '../../src/terminal/history-file.ts';
import { historyFlag } from '../../src/terminal/history-flag.ts';

const account = '111122223333';
const settings = { profile: undefined, keepDays: undefined };
const io = (env: { readonly [name: string]: string } = {}) => ({ env, now: () => new Date('2026-11-22T12:00:00Z') });
const written = async (wish: string | undefined, env = {}, of = account) => {
  const store = historyFrom(wish === undefined ? undefined : historyFlag(wish), of, io(env), settings);
  await store?.withLock({ account: of, audience: 'owner' }, ({ notified }) =>
    notified('2026-11-22T06:00:00.000Z', new Date()),
  );
  return store;
};

describe('a history is kept', () => {
  it.runIf(process.platform === 'linux')('for each account in the state folder, where nothing is said', async () => {
    const state = mkdtempSync(join(tmpdir(), 'state-'));
    await written(undefined, { XDG_STATE_HOME: state });
    await written(undefined, { XDG_STATE_HOME: state }, '../444455556666');
    const folder = join(state, 'account-hygiene', 'history');
    expect(existsSync(join(folder, '111122223333.json'))).toBe(true);
    expect(existsSync(join(folder, '..%2F444455556666.json'))).toBe(true);
  });

  it('in the file that is named', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'state-')), 'here', 'my.json');
    await written(file);
    expect(existsSync(file)).toBe(true);
  });

  it.each([
    'dynamodb:account-hygiene-history',
    'dynamodb:a.b_c',
    `dynamodb:arn:aws:dynamodb:eu-west-1:${account}:table/history`,
    `dynamodb:arn:aws-cn:dynamodb:cn-north-1:${account}:table/history`,
  ])('in the table of %s', (wish) => {
    expect(historyFrom(historyFlag(wish), account, io(), settings)).not.toBeNull();
  });

  it('nowhere by "none", or where the environment names no folder', () => {
    expect(historyFrom(historyFlag('none'), account, io({ HOME: '/home/ana' }), settings)).toBeNull();
    expect(historyFrom(undefined, account, io(), settings)).toBeNull();
  });
});

it.each([
  '',
  'dynamodb:',
  'dynamodb:ab',
  'dynamodb:my table',
  `dynamodb:${'x'.repeat(256)}`,
  `dynamodb:arn:aws:sns:eu-west-1:${account}:topic`,
  `dynamodb:arn:aws:dynamodb:eu-west-1:${account}:table/history/index/x`,
  `dynamodb:arn:aws:dynamodb::${account}:table/history`,
])('--history %j names nothing', (wish) => {
  expect(() => historyFlag(wish)).toThrow(/names no table|must name a file/);
});

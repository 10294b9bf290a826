import { describe, expect, it } from 'vitest';
import { cacheFolder, stateFolder } from '../../src/terminal/user-folders.ts';

describe('the state folder', () => {
  it.each([
    ['linux', { XDG_STATE_HOME: '/state', HOME: '/home/ana' }, '/state/account-hygiene'],
    ['linux', { HOME: '/home/ana' }, '/home/ana/.local/state/account-hygiene'],
    ['linux', { XDG_STATE_HOME: '', HOME: '/home/ana' }, '/home/ana/.local/state/account-hygiene'],
    ['darwin', { HOME: '/Users/ana' }, '/Users/ana/Library/Application Support/account-hygiene'],
    ['linux', { XDG_STATE_HOME: 'state', HOME: '/home/ana' }, '/home/ana/.local/state/account-hygiene'],
    ['linux', { HOME: '.' }, null],
    ['linux', {}, null],
    ['darwin', {}, null],
    ['win32', {}, null],
  ] as const)('on %s with %j is %s', (platform, env, folder) => {
    expect(stateFolder(env, platform)).toBe(folder);
  });

  it('on Windows stands in the local application data', () => {
    expect(stateFolder({ LOCALAPPDATA: 'C:\\Users\\ana\\AppData\\Local' }, 'win32')).toContain('account-hygiene');
  });
});

describe('the cache folder', () => {
  it.each([
    ['linux', { XDG_CACHE_HOME: '/cache', HOME: '/home/ana' }, '/cache/account-hygiene'],
    ['linux', { HOME: '/home/ana' }, '/home/ana/.cache/account-hygiene'],
    ['darwin', { HOME: '/Users/ana' }, '/Users/ana/Library/Caches/account-hygiene'],
    ['linux', {}, null],
    ['win32', {}, null],
  ] as const)('on %s with %j is %s', (platform, env, folder) => {
    expect(cacheFolder(env, platform)).toBe(folder);
  });
});

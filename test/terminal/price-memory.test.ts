import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { priceMemory } from '../../src/terminal/price-memory.ts';

const quote = {
  item: 'ec2-instance-hour',
  of: 't3.micro',
  region: 'eu-west-1',
  price: { usd: 0.0114, unit: 'hour', asOf: '2026-11-20', source: 'AWS Price List API' },
};
const none = { ...quote, of: 'x9.huge', price: null };
const newFolder = () => mkdtempSync(join(tmpdir(), 'prices-'));
const memoryIn = (folder: string, day = '2026-11-22') => {
  const memory = priceMemory({ env: { XDG_CACHE_HOME: folder }, now: () => new Date(`${day}T12:00:00Z`) }, 'linux');
  if (memory === null) throw new Error('there is a folder');
  return memory;
};

describe('prices are remembered', () => {
  it('for a week, whatever AWS said, and not longer', async () => {
    const folder = newFolder();
    await memoryIn(folder).keep([quote, none]);
    expect(await memoryIn(folder, '2026-11-28').recall()).toEqual([quote, none]);
    expect(await memoryIn(folder, '2026-11-29').recall()).toEqual([]);
  });

  it('from the day on which they were asked for, not from that on which they were used', async () => {
    const folder = newFolder();
    await memoryIn(folder).keep([quote]);
    await memoryIn(folder, '2026-11-27').keep([quote, none]);
    expect(await memoryIn(folder, '2026-11-30').recall()).toEqual([none]);
  });

  it('not from the future', async () => {
    const folder = newFolder();
    await memoryIn(folder).keep([quote]);
    expect(await memoryIn(folder, '2026-11-01').recall()).toEqual([]);
  });
});

describe('a file that is none of ours', () => {
  it.each(['', '{', '[]', '{"version":2,"quotes":[]}', '{"version":1,"quotes":[{"item":"x","price":{"usd":-1}}]}'])(
    'such as %j holds no prices, and is written anew',
    async (text) => {
      const folder = newFolder();
      await memoryIn(folder).keep([quote]);
      const file = join(folder, 'account-hygiene', 'prices.json');
      writeFileSync(file, text);
      expect(await memoryIn(folder).recall()).toEqual([]);
      await memoryIn(folder).keep([quote]);
      expect(JSON.parse(readFileSync(file, 'utf8')).quotes).toHaveLength(1);
    },
  );
});

it('where nothing can be written, nothing is remembered and nothing fails', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'account-hygiene'), 'a file in the way');
  await memoryIn(folder).keep([quote]);
  expect(await memoryIn(folder).recall()).toEqual([]);
});

it.each([
  ['linux', { HOME: '/h' }, true],
  ['linux', { XDG_CACHE_HOME: '/c' }, true],
  ['linux', {}, false],
  ['linux', { XDG_CACHE_HOME: '', HOME: '' }, false],
  ['darwin', { HOME: '/h' }, true],
  ['darwin', { XDG_CACHE_HOME: '/c' }, false],
  ['win32', { LOCALAPPDATA: 'C:\\a' }, true],
  ['win32', { HOME: '/h' }, false],
] as const)('on %s with %j there is a cache folder: %s', (platform, env, is) => {
  expect(priceMemory({ env, now: () => new Date() }, platform) !== null).toBe(is);
});

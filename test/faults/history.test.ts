import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Attributes } from '../../src/aws/write/dynamodb-json.ts';
import { added, emptyMemory } from '../../src/history/added.ts';
import { HistoryFailure } from '../../src/history/index.ts';
import { serialiseHistories } from '../../src/history/saved.ts';
import { findingIn, findingItem, runIn as runInItem, runItem } from '../../src/history/table-items.ts';
import type { HistoryUpdate, Report } from '../../src/model/index.ts';
import { run } from '../cli/run.ts';
import { damaged, damagedBytes } from '../support/damaged.ts';
import { historyUpdate } from '../support/random-memory.ts';
import { fuzzRuns, inFolder, isSensible } from './fuzz.ts';

const updates = fc.sample(historyUpdate, { numRuns: 3, seed: 7 }) as [HistoryUpdate, HistoryUpdate, HistoryUpdate];
const memory = updates.reduce(added, emptyMemory);
const valid = serialiseHistories([{ account: '111122223333', audience: 'owner', ...memory }]);
const rule = ['--rule', 'elastic-ip-unattached'];

// An audit goes on without its history, which is left as it is, and ends with exit code 3: see docs/history.md.
const check = async (content: string | Uint8Array) => {
  await inFolder(async (at) => {
    writeFileSync(at('history.json'), content);
    const ran = await run('audit', '--demo', '--history', at('history.json'), ...rule, '--format', 'json');
    isSensible(ran.code === 3 ? { ...ran, out: '' } : ran, at('history.json'));
    const { history } = JSON.parse(ran.out) as Report;
    if (history?.state !== 'unavailable') return;
    if (history.problem?.kind === 'failed') expect(ran.code).toBe(3);
    expect(readFileSync(at('history.json'))).toEqual(Buffer.from(content));
    expect(readdirSync(at('.'))).toEqual(['history.json']);
    const why = /it is (?:not JSON|no history|not valid UTF-|damaged at \S|UTF-32|packed)|it has version/;
    if (history.problem?.kind === 'later-run') return;
    expect(history.problem).toMatchObject({ kind: 'failed', detail: expect.stringContaining(at('history.json')) });
    expect(JSON.stringify(history.problem)).toMatch(why);
  });
};

it('a damaged history is read, or told by one sentence in the report and left as it is', async () => {
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

it('a damaged item of a table is read, or named with its field', () => {
  const [update] = updates;
  const [finding] = update.keep;
  const items = [
    { read: runInItem, item: runItem('111122223333#owner', update.run, 400) },
    ...(finding === undefined ? [] : [{ read: findingIn, item: findingItem('111122223333#owner', finding, 400) }]),
  ];
  const one = fc
    .constantFrom(...items)
    .chain(({ read, item }) => damaged(JSON.stringify(item)).map(({ text }) => ({ read, text })));
  fc.assert(
    fc.property(one, ({ read, text }) => {
      let item: unknown;
      try {
        item = JSON.parse(text);
      } catch {
        return;
      }
      if (typeof item !== 'object' || item === null || Array.isArray(item)) return;
      try {
        read(item as Attributes);
      } catch (error) {
        expect(error).toBeInstanceOf(HistoryFailure);
        expect((error as HistoryFailure).message).toMatch(/^the item .* is damaged at \S/);
      }
    }),
    fuzzRuns(200),
  );
});

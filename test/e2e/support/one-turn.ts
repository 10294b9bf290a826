// One turn on a history in a file, in a process of its own: `FILE N` remembers finding N, `FILE hang` never ends its turn;
// `FILE again` takes one turn after another, each with one more finding, for ever.
import fc from 'fast-check';
import { fileStore } from '../../../src/history/file.ts';
import { historyUpdate } from '../../support/random-memory.ts';

const [file = '', what = ''] = process.argv.slice(2);
const [one] = fc.sample(historyUpdate, { numRuns: 1, seed: 1 });
const store = fileStore(file, { now: () => new Date('2026-11-22T12:00:00Z'), maxWaitMs: 60_000 });

const turn = (id: string) =>
  store.withLock({ account: '111122223333', audience: 'owner' }, async ({ memory, remember, notified }) => {
    if (id === 'hang') {
      console.log('in its turn');
      await new Promise((never) => setTimeout(never, 600_000));
    }
    const keep = one?.keep[0] === undefined ? [] : [{ ...one.keep[0], id }];
    if (one !== undefined) await remember({ run: one.run, keep, forget: [] });
    const turns = Number(memory.toldThrough?.slice(0, 4) ?? '2000') + 1;
    await notified(`${turns}-01-01T00:00:00.000Z`, new Date());
  });

if (what !== 'again') await turn(what);
for (let n = 0; what === 'again'; n += 1) {
  await turn(`finding ${n}`);
  console.log(n);
}

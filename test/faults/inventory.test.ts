import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatNames } from '../../src/reporters/index.ts';
import { reportSchema } from '../../src/reporters/json/schema.ts';
import { run } from '../cli/run.ts';
import { damaged, damagedBytes } from '../support/damaged.ts';
import { textOf } from '../support/files.ts';
import { fuzzRuns, inFolder, isSensible } from './fuzz.ts';

// One resource of each listing: every type and facet, in a tenth of the time.
const thinned = (): string => {
  const file = JSON.parse(textOf('demo/account.json'));
  const listings = file.inventory.listings
    .filter(({ items }: { items: unknown[] }) => items.length > 0)
    .map((listing: { items: unknown[] }) => ({ ...listing, items: listing.items.slice(0, 1) }));
  return JSON.stringify({ ...file, inventory: { ...file.inventory, listings } });
};
const valid = thinned();

it('a damaged inventory is read, or told by one sentence', async () => {
  await fc.assert(
    fc.asyncProperty(damaged(valid), fc.constantFrom(...formatNames), async ({ what, text }, format) => {
      await inFolder(async (at) => {
        writeFileSync(at('inventory.json'), text);
        const audit = ['audit', '--from', at('inventory.json'), '--format', format];
        const ran = await run(...audit, '--output', at('report'));
        isSensible(ran, at('inventory.json'), [at('report')]);
        if (ran.code === 3) return;
        const report = readFileSync(at('report'), 'utf8');
        isSensible({ ...ran, out: report }, at('inventory.json'));
        if (format === 'json')
          expect(reportSchema.safeParse(JSON.parse(report)).error?.issues[0], what).toBeUndefined();
      });
    }),
    fuzzRuns(40),
  );
});

it('so is one whose bytes are', async () => {
  await fc.assert(
    fc.asyncProperty(damagedBytes(Buffer.from(valid)), async ({ bytes }) => {
      await inFolder(async (at) => {
        writeFileSync(at('inventory.json'), bytes);
        isSensible(await run('audit', '--from', at('inventory.json')), at('inventory.json'));
      });
    }),
    fuzzRuns(10),
  );
});

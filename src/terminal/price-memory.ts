import { dirname, join, resolve } from 'node:path';
import * as z from 'zod';
import { makeFolder, writeWhole } from '../delivery/index.ts';
import type { PriceMemory } from '../pricing/ask-prices.ts';
import { readText } from '../text-files/index.ts';
import { readVersioned } from '../versioned-json/index.ts';
import type { Io } from './io.ts';
import { cacheFolder } from './user-folders.ts';

const days = 7;
const dayMs = 86_400_000;

const version = 1;

const kept = z.strictObject({
  version: z.literal(version),
  quotes: z.array(
    z.strictObject({
      keptAt: z.iso.datetime(),
      item: z.string(),
      of: z.string().nullable(),
      region: z.string(),
      price: z
        .strictObject({ usd: z.number().positive(), unit: z.string(), asOf: z.string(), source: z.string() })
        .nullable(),
    }),
  ),
});

const versionIn = z.looseObject({ version: z.number() }).transform((head) => head.version);

/**
 * Remembers prices for a week, in a file of the person's cache folder; null where the environment names none. A file that
 * cannot be read or written is none: prices are asked for again.
 */
export const priceMemory = ({ env, now }: Pick<Io, 'env' | 'now'>, platform = process.platform): PriceMemory | null => {
  const folder = cacheFolder(env, platform);
  if (folder === null) return null;
  const file = join(folder, 'prices.json');
  return {
    recall: async () => (await fresh(file, now())).map(({ keptAt: _, ...quote }) => quote),
    keep: async (quotes) => {
      const before = new Map((await fresh(file, now())).map((each) => [nameOf(each), each.keptAt]));
      const dated = quotes.map((quote) => ({ ...quote, keptAt: before.get(nameOf(quote)) ?? now().toISOString() }));
      await written(file, `${JSON.stringify({ version, quotes: dated }, null, 1)}\n`);
    },
  };
};

const nameOf = (quote: { readonly item: string; readonly of: string | null; readonly region: string }): string =>
  JSON.stringify([quote.item, quote.of, quote.region]);

const fresh = async (file: string, now: Date) => {
  const text = await readText(file).catch(() => '');
  const { value } = readVersioned(text, { versionIn, version, schema: kept });
  const age = (keptAt: string) => now.getTime() - Date.parse(keptAt);
  return value === null ? [] : value.quotes.filter(({ keptAt }) => age(keptAt) >= 0 && age(keptAt) < days * dayMs);
};

const written = (file: string, text: string): Promise<void> =>
  makeFolder(dirname(resolve(file)))
    .then(() => writeWhole(file, text))
    .catch(() => undefined);

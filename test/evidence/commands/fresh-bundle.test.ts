import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { afterEach, expect, it } from 'vitest';
import { serialiseInventory } from '../../../src/inventory/index.ts';
import { type Inventoried, type Inventory, unread } from '../../../src/model/index.ts';
import { run } from '../../cli/run.ts';
import { denied } from '../../support/sources.ts';
import { demo, taggedTypes } from '../../support/tagged-account.ts';

const folder = mkdtempSync(join(tmpdir(), 'fresh-'));
const at = (name: string) => join(folder, name);
afterEach(() => setFlagsFromString('--no-optimize-for-size'));

const changedItems = (change: (item: Inventoried, nth: number) => readonly Inventoried[]): Inventory => ({
  ...demo,
  listings: demo.listings.map((listing) => ({ ...listing, items: listing.items.flatMap(change) })),
});

/** What an audit of the inventory finds, and what `verify` says of its bundle. */
const verified = async (name: string, inventory: Inventory, ...flags: readonly string[]) => {
  const [saved, bundle] = [at(`${name}.json`), at(`${name}.zip`)];
  writeFileSync(saved, serialiseInventory(inventory, '0.0.0'));
  const { out } = await run('audit', '--from', saved, '--format', 'json', '--bundle', bundle, ...flags);
  const { code, out: said } = await run('verify', bundle);
  return { report: JSON.parse(out), code, said };
};

const idsIn = ({ findings }: { readonly findings: readonly { readonly id: string }[] }) => findings.map(({ id }) => id);
const same = /^Verdicts: judged again by account-hygiene [\d.]+, all \d+ are the same\.$/m;

it('an inventory that holds everything twice is as one that holds it once', async () => {
  const plain = await verified('plain', demo);
  const { report, code, said } = await verified(
    'twice',
    changedItems((item) => [item, structuredClone(item)]),
  );
  expect({ code, said }).toEqual({ code: 0, said: expect.stringMatching(same) });
  expect(idsIn(report)).toEqual(idsIn(plain.report));
  expect(report.findings).toEqual(plain.report.findings);
});

it('copies that differ are one unknown to each rule, and the bundle says so again', async () => {
  const { report, code, said } = await verified(
    'torn',
    changedItems((item) =>
      item.type === 's3-bucket' ? [item, { ...item, createdAt: '2020-01-01T00:00:00.000Z' }] : [item],
    ),
  );
  expect({ code, said }).toEqual({ code: 0, said: expect.stringMatching(same) });
  expect(new Set(idsIn(report)).size).toBe(idsIn(report).length);
  const buckets = report.findings.filter(
    ({ rule }: { readonly rule: string }) => rule === 's3-bucket-public' || rule === 's3-bucket-empty',
  );
  expect(buckets.length).toBeGreaterThan(2);
  for (const { outcome, cause } of buckets)
    expect({ outcome, cause }).toMatchObject({
      outcome: 'unknown',
      cause: { kind: 'failed', detail: expect.stringContaining('createdAt') },
    });
});

it.each([
  ['nothing is exempt', ''],
  [
    'the configuration exempts all',
    'exemptions: [{ rule: "*", resource: "*", reason: a lesson, until: 2099-01-01 }]\n',
  ],
  ['exclusions go by tag', 'exclude: { tags: [env] }\n'],
])('tags that could not be read, where %s', async (name, config) => {
  const file = at(`${name}.yaml`);
  writeFileSync(file, config);
  const blind = changedItems((item) =>
    taggedTypes.includes(item.type)
      ? [{ ...item, facets: { ...item.facets, tagging: unread(denied(`${item.type}:ListTags`)) } }]
      : [item],
  );
  const { code, said } = await verified(name.replaceAll(' ', '-'), blind, '--config', file);
  expect({ code, said }).toEqual({ code: 0, said: expect.stringMatching(same) });
});

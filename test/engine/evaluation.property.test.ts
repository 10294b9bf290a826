import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collect, evaluate, evaluation, plan } from '../../src/engine/index.ts';
import { pairName, pairsOf } from '../../src/engine/plan.ts';
import { type Bare, type Inventory, ReadFailure, ResourceGone, type Rule, type Source } from '../../src/model/index.ts';
import { collectors } from '../../src/resources/collectors.ts';
import { rules } from '../../src/rules/index.ts';
import { allBuilders } from '../support/all-builders.ts';
import { wholeInventory } from '../support/random-inventory.ts';
import { denied, ruleOf, testAccount, twoRegions } from '../support/sources.ts';

const builders = await allBuilders();
const types = new Map(
  collectors.flatMap(({ type, scope }) => {
    const build = builders.get(type);
    return build === undefined ? [] : [[type as string, { build, global: scope === 'global' }] as const];
  }),
);

const account = wholeInventory(types);
// Evenly spread, which doubles are not.
const chances = fc.infiniteStream(fc.noBias(fc.nat(9_999)).map((n) => n / 10_000));

/** An AWS that holds this inventory, answers now sooner, now later, and now and then denies or has lost what it listed. */
const sourcesOf = (held: Inventory, chance: () => number): readonly Source[] => {
  const slowness = new Map([...twoRegions.scanned, 'global'].map((region) => [region, chance() * 200]));
  const pause = async (region: string) => {
    for (let turns = chance() * (slowness.get(region) ?? 0); turns > 0; turns -= 1) await Promise.resolve();
  };
  return collectors.map(({ type, scope, facets }) => ({
    type,
    scope,
    facets: Object.keys(facets),
    everything: ({ region }) => `arn:aws:test:${region}:1:*`,
    list: async function* ({ region }) {
      await pause(region);
      if (chance() < 0.02) throw new ReadFailure(denied('test:List'));
      const listing = held.listings.find((each) => each.type === type && each.region === region);
      for (const { facets: _, ...bare } of listing?.items ?? []) yield bare as Bare;
    },
    read: async (item, facet) => {
      await pause(item.region);
      if (chance() < 0.02) throw new ResourceGone(item.id);
      const own = held.listings.flatMap(({ items }) => items).find(({ arn }) => arn === item.arn);
      const read = (own?.facets as { readonly [facet: string]: { known: boolean; value: unknown } } | undefined)?.[
        facet
      ];
      if (!read?.known) throw new ReadFailure(denied('test:Read'));
      return read.value;
    },
  }));
};

// Our own rules hardly look into other regions. These do: one judges resources by their listing alone, while the other asks
// of them, from wherever it stands, what may prove them gone.
const afar = (['dynamodb-table', 'lambda-function', 'kms-key'] as const).map((type) => ({
  type,
  in: 'every-region' as const,
  reads: [],
  consults: Object.keys(collectors.find((each) => each.type === type)?.facets ?? {}),
}));
const neighbours = [
  ruleOf({ id: 'from-afar', subject: 'ebs-volume', related: afar }),
  ...afar.map(({ type }) => ruleOf({ id: `${type}-by-listing`, subject: type })),
];

/** Rules that note whom they judge. */
const noting = (judges: readonly Rule[], calls: string[]): readonly Rule[] =>
  judges.map((rule) => ({
    ...rule,
    evaluate: (subject: never, context: never) => {
      calls.push(`${rule.id} of ${(subject as Bare).region} ${(subject as Bare).arn}`);
      return rule.evaluate(subject, context);
    },
  }));

/** A run that evaluates what each region settles, in the order in which chance ends them. */
const watched = async (held: Inventory, judges: readonly Rule[], chance: () => number) => {
  const calls: string[] = [];
  const sources = sourcesOf(held, chance);
  const planned = plan(noting(judges, calls), sources, twoRegions, {});
  const { settle, finish } = evaluation(planned, () => false);
  const settled: string[] = [];
  const inventory = await collect(planned, sources, {
    account: testAccount,
    now: new Date(held.takenAt),
    signal: new AbortController().signal,
    events: {
      regionDone: (_, part) => {
        settled.push(...part.pairs.map(pairName));
        settle(part);
      },
    },
  });
  const findings = finish(inventory);
  return { planned, settled, inventory, findings, calls };
};

describe('evaluating while collecting goes on', () => {
  it('finds what evaluating the whole finds, calls each rule once for each subject, and settles each pair once', async () => {
    await fc.assert(
      fc.asyncProperty(account, fc.subarray([...rules]), chances, async (held, some, stream) => {
        const run = await watched(held, [...some, ...neighbours], () => Number(stream.next().value));
        const { planned, settled, inventory, findings, calls } = run;
        expect(new Set(calls).size).toBe(calls.length);
        expect(findings).toEqual(evaluate(planned, inventory, () => false));
        expect(settled.toSorted()).toEqual(pairsOf(planned).map(pairName).toSorted());
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

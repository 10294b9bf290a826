import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Comparable, compare } from '../../src/history/index.ts';
import type { Memory } from '../../src/model/index.ts';
import { after, findingId, looked, nothingYet, type Told } from '../support/looked.ts';

const rules = ['one', 'two'];
const regions = ['eu-west-1', 'us-east-1'];
const places = rules.flatMap((rule) => regions.map((region) => ({ rule, region })));

// What may be said of four resources by each rule in each region: nothing (it is gone), or an outcome.
const toldIn = (place: (typeof places)[number]): fc.Arbitrary<readonly Told[]> =>
  fc
    .tuple(
      ...['a', 'b', 'c', 'd'].map((id) =>
        fc.record({
          id: fc.constant(id),
          outcome: fc.constantFrom('fail', 'fail', 'pass', 'not-applicable', 'unknown', 'gone'),
          severity: fc.constantFrom('medium', 'medium', 'high'),
          usd: fc.constantFrom(null, 1, 1, 2),
        }),
      ),
      fc.constantFrom('whole', 'whole', 'gap'),
    )
    .map((parts) => {
      const told = parts.filter((each) => typeof each === 'object').filter(({ outcome }) => outcome !== 'gone');
      const gap = parts.at(-1) === 'gap' ? [{ id: '*', outcome: 'unknown' as const, ...place }] : [];
      return [...(told as Told[]).map((each) => ({ ...each, ...place })), ...gap];
    });

const run = (on: number): fc.Arbitrary<Comparable> =>
  fc
    .record({
      told: fc.tuple(...places.map(toldIn)),
      scanned: fc.constantFrom(regions, regions, ['eu-west-1']),
      selected: fc.constantFrom(rules, rules, ['one']),
    })
    .map(({ told, scanned, selected }) =>
      looked(
        on,
        told.flat().filter(({ rule = '', region = '' }) => selected.includes(rule) && scanned.includes(region)),
        { rules: selected, regions: scanned },
      ),
    );

const past = fc
  .tuple(run(1), run(2), run(3), fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()))
  .map(([one, two, three, told]) =>
    [one, two, three].reduce<Memory>(
      (memory, each, at) => after(memory, compare(memory, each).update, told[at]),
      nothingYet,
    ),
  );

const resolvedIn = (memory: Memory, current: Comparable) =>
  compare(memory, current).history.resolved.map(({ id }) => id);

// The same run, but one finding could not be judged after all, or one listing broke off.
const blinded = (current: Comparable, at: number): Comparable => {
  const ids = current.findings.map(({ id }) => id);
  const place = places[at % places.length] as (typeof places)[number];
  const victim = ids[at % Math.max(ids.length, 1)];
  const asTold = current.findings
    .filter(({ rule, resource }) => !(at % 2 === 0 && rule === place.rule && resource.region === place.region))
    .map(
      ({ id, rule, resource, outcome, severity, monthlyUsd }): Told => ({
        id: resource.id,
        rule,
        region: resource.region,
        severity,
        usd: monthlyUsd,
        outcome: at % 2 === 1 && id === victim ? 'unknown' : outcome,
      }),
    );
  const gap: readonly Told[] = at % 2 === 0 ? [{ id: '*', outcome: 'unknown', ...place }] : [];
  return looked(4, [...asTold, ...gap], { rules: current.run.rules, regions: current.run.regions.scanned });
};

describe('whatever happened before', () => {
  it('seeing less never resolves anything more', () => {
    fc.assert(
      fc.property(past, run(4), fc.nat(99), (memory, current, at) => {
        const before = new Set(resolvedIn(memory, current));
        expect(resolvedIn(memory, blinded(current, at)).filter((id) => !before.has(id))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('everything that was open or out of sight is accounted for once', () => {
    fc.assert(
      fc.property(past, run(4), (memory, current) => {
        const { findings, history } = compare(memory, current);
        const told = [
          ...findings.keys(),
          ...history.resolved.map(({ id }) => id),
          ...history.notVisible.map(({ id }) => id),
        ];
        expect(new Set(told).size).toBe(told.length);
        const owed = memory.findings.filter(({ status }) => status !== 'resolved').map(({ id }) => id);
        expect(owed.filter((id) => !told.includes(id))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('the same again, once told, is no news', () => {
    fc.assert(
      fc.property(past, run(4), (memory, current) => {
        const once = after(memory, compare(memory, current).update);
        const again = compare(once, {
          ...current,
          run: { ...current.run, inventoryTakenAt: '2026-11-05T06:00:00.000Z' },
        });
        const { open, 'not-visible': hidden, ...news } = again.history.counts;
        expect(Object.values(news)).toEqual([0, 0, 0, 0, 0]);
        expect(open).toBe(current.findings.filter(({ outcome }) => outcome === 'fail').length);
        expect(again.history.notVisible.filter(({ justLost }) => justLost)).toHaveLength(0);
        expect(hidden).toBe(again.history.notVisible.length);
      }),
      { numRuns: 500 },
    );
  });

  it('what is new was not remembered, and everything that fails is remembered', () => {
    fc.assert(
      fc.property(past, run(4), (memory, current) => {
        const { findings, update } = compare(memory, current);
        const known = new Map(memory.findings.map((each) => [each.id, each]));
        for (const [id, { change, firstSeen }] of findings) {
          expect(known.get(id)?.firstSeen ?? current.run.inventoryTakenAt).toBe(firstSeen);
          if (!known.has(id)) expect(change).toBe('new');
        }
        const kept = new Set(update.keep.filter(({ status }) => status === 'open').map(({ id }) => id));
        expect(current.findings.filter(({ id, outcome }) => outcome === 'fail' && !kept.has(id))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

it('the blinded run really loses sight', () => {
  const whole = looked(4, [{ id: 'a', outcome: 'pass', rule: 'one' }], { rules, regions });
  const memory = after(
    nothingYet,
    compare(nothingYet, looked(1, [{ id: 'a', outcome: 'fail', rule: 'one' }], { rules })).update,
  );
  expect(resolvedIn(memory, whole)).toEqual([findingId('a', 'one')]);
  expect([0, 1].map((at) => resolvedIn(memory, blinded(whole, at)))).toEqual([[], []]);
});

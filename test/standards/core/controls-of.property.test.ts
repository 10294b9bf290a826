import fc from 'fast-check';
import { expect, it } from 'vitest';
import { auditSaved } from '../../../src/app/saved.ts';
import { settingsFrom } from '../../../src/config/index.ts';
import type { Inventory, Report } from '../../../src/model/index.ts';
import { collectors } from '../../../src/resources/collectors.ts';
import { rules } from '../../../src/rules/index.ts';
import { controlsOf, standards } from '../../../src/standards/index.ts';
import { allBuilders } from '../../support/all-builders.ts';
import { knowingLess, wholeInventory } from '../../support/random-inventory.ts';

const builders = await allBuilders();
const types = new Map(
  collectors.flatMap(({ type, scope }) => {
    const build = builders.get(type);
    return build === undefined ? [] : [[type as string, { build, global: scope === 'global' }] as const];
  }),
);
const ids = rules.map(({ id }) => id);
const losses = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }));
const chanceFrom = (stream: Iterator<number>) => () => Number(stream.next().value);

const reportOf = (inventory: Inventory, chosen: readonly string[]): Report =>
  auditSaved(inventory, settingsFrom(rules, {}, { rules: chosen }), () => new Date('2026-11-22T12:00:00Z'));

it('no control passes while a rule of it has an unknown, fails for it, or did not run', () => {
  fc.assert(
    fc.property(wholeInventory(types), losses, fc.subarray(ids, { minLength: 1 }), (whole, stream, chosen) => {
      const report = reportOf(knowingLess(whole, chanceFrom(stream)), chosen);
      const outcomesOf = (rule: string) => report.findings.filter((each) => each.rule === rule);
      for (const standard of standards) {
        for (const each of controlsOf(standard, rules, report, ({ options }) => options).controls) {
          if (each.state !== 'pass') continue;
          expect(each.rules.filter((rule) => !chosen.includes(rule))).toEqual([]);
          expect(each.rules.flatMap(outcomesOf).filter(({ outcome }) => outcome === 'unknown')).toEqual([]);
          expect(each.findings).toEqual([]);
        }
      }
    }),
    { numRuns: 30 },
  );
});

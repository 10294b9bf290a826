import { describe, expect, it } from 'vitest';
import { collectAndEvaluate } from '../../src/app/audit.ts';
import { operationsFor, permissionsFor } from '../../src/app/permissions.ts';
import type { Aws } from '../../src/aws/index.ts';
import { parseConfig, type Settings, settingsFrom } from '../../src/config/index.ts';
import type { Bare, Rule, Source } from '../../src/model/index.ts';
import { type AnyCollector, collectors } from '../../src/resources/collectors.ts';
import { rules } from '../../src/rules/index.ts';
import { allBuilders } from '../support/all-builders.ts';
import { testAccount } from '../support/sources.ts';

const builders = await allBuilders();

/** AWS that answers nothing and writes down what it was asked. */
const recordingAws = (asked: Set<string>): Aws => {
  const refuse = (operation: string): never => {
    asked.add(operation);
    throw new Error('nobody answers here');
  };
  const aws = {
    call: async (operation: string) => refuse(operation),
    find: async (operation: string) => refuse(operation),
    until: async (operation: string) => refuse(operation),
    pages: async function* (operation: string) {
      yield refuse(operation);
    },
    in: () => aws,
  };
  return aws as unknown as Aws;
};

// Lists one resource of the type, after the collector has asked for the list in its own way.
const sourceOf = (collector: AnyCollector, aws: Aws): Source => {
  const bound = collector.bind(aws);
  return {
    ...bound,
    list: async function* (place) {
      const own = bound.list(place)[Symbol.asyncIterator]();
      await own.next().catch(() => undefined);
      const { facets: _, ...bare } = builders.get(collector.type)?.({ region: place.region }) ?? { facets: {} };
      if ('id' in bare) yield bare as Bare;
    },
  };
};

// What is asked does not depend on where.
const oneRegion = { scanned: ['us-east-1'], notScanned: [], missing: [] };

/** The operations that a run with these settings begins. */
const askedBy = async (settings: Settings): Promise<ReadonlySet<string>> => {
  const asked = new Set<string>();
  const aws = recordingAws(asked);
  const sources = collectors.map((collector) => sourceOf(collector, aws));
  const signal = new AbortController().signal;
  const target = { account: testAccount, regions: oneRegion, sources, now: new Date('2026-11-22T12:00:00Z'), signal };
  await collectAndEvaluate(target, settings);
  return asked;
};

const settle = (config: string, wished?: readonly string[]) =>
  settingsFrom(rules, parseConfig(config, 'c.yml', rules), { rules: wished });
const declaredBy = (some: readonly Rule[]) => new Set(some.flatMap((rule) => operationsFor(rule, collectors)));
const actionsOf = (some: readonly Rule[]) => permissionsFor(some, collectors).map(({ action }) => action);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const others = rules.filter((one) => one !== rule && !one.optIn);

  it('switched off makes no call that no other rule makes, and needs no permission of its own', async () => {
    const settings = settle(`rules: { ${id}: off }`);
    expect(settings.rules).toEqual(others);
    const declared = declaredBy(others);
    expect([...(await askedBy(settings))].filter((operation) => !declared.has(operation))).toEqual([]);
    expect(actionsOf(settings.rules)).toEqual(actionsOf(others));
  });

  it('alone makes no call but its own, and begins with its subject', async () => {
    const asked = await askedBy(settle('', [id]));
    const declared = declaredBy([rule]);
    expect([...asked].filter((operation) => !declared.has(operation))).toEqual([]);
    expect(asked.size).toBeGreaterThan(0);
  });
});

it('a permission that only one rule needs is gone with that rule', () => {
  const every = actionsOf(rules);
  const lone = rules.flatMap((rule) => {
    const without = actionsOf(rules.filter((one) => one !== rule));
    return every.filter((action) => !without.includes(action)).map((action) => ({ rule, action }));
  });
  expect(lone.length).toBeGreaterThan(0);
  for (const { rule, action } of lone) expect(actionsOf([rule]), rule.id).toContain(action);
});

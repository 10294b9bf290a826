import { describe, expect, it } from 'vitest';
import { evaluate, plan } from '../../src/engine/index.ts';
import { sentence } from '../../src/i18n/index.ts';
import { settleManagers } from '../../src/managers/index.ts';
import {
  type Args,
  type Cause,
  type Caution,
  type Inventoried,
  type Inventory,
  locales,
  type Messages,
  type Options,
  type Removal,
  type ResourceType,
  type Rule,
  type Scope,
  type Severity,
  shellLine,
  type UnpricedFinding,
} from '../../src/model/index.ts';
import { deepFreeze } from './freeze.ts';
import { remade } from './remade.ts';
import { testWaysOfUse } from './ways-of-use.ts';

/** The moment at which every case is judged unless it says otherwise. */
const testNow = '2026-11-22T12:00:00.000Z';

export interface RuleCase {
  readonly name: string;
  /** A healthy resource but for the difference that the case is about; see `builders.ts`. */
  readonly subject: Inventoried;
  /** Resources that it is judged against, in whatever region they stand. */
  readonly related?: readonly Inventoried[];
  /** The message key that the verdict must carry. */
  readonly message: string;
  readonly args?: object;
  readonly evidence?: object;
  readonly commands?: readonly string[];
  readonly severity?: Severity;
  readonly parent?: object | null;
  /** The bills that the verdict must carry, as `[item, quantity]` or `[item, quantity, of]`. */
  readonly bills?: readonly (readonly [string, number, string?])[];
  /** What the verdict's removal must say, its commands as a shell's lines; null where it may carry none. */
  readonly removal?: Partial<RemovalLines> | null;
  /** The keys of the cautions that its removal must carry, in order. */
  readonly cautions?: readonly string[];
  /** The id of the way of use that alone keeps the resource from being removed: without it, the case would fail with a removal. */
  readonly keptBy?: string;
  readonly options?: Options;
  readonly now?: string;
}

export interface RuleCases {
  readonly pass: readonly RuleCase[];
  readonly fail: readonly RuleCase[];
  readonly notApplicable?: readonly RuleCase[];
  readonly unclear?: readonly RuleCase[];
}

const lost: Cause = { kind: 'denied', operation: 'test:Knockout', action: 'test:Knockout' };

/** Tests one rule with literal cases, and with each thing that it reads taken away. */
export const testRule = (rule: Rule, cases: RuleCases): void => {
  const all = [
    ...cases.pass.map((one) => ({ ...one, outcome: 'pass' as const })),
    ...cases.fail.map((one) => ({ ...one, outcome: 'fail' as const })),
    ...(cases.notApplicable ?? []).map((one) => ({ ...one, outcome: 'not-applicable' as const })),
    ...(cases.unclear ?? []).map((one) => ({ ...one, outcome: 'unknown' as const })),
  ];

  describe(rule.id, () => {
    it('has a pass and a fail', () => {
      expect(cases.pass.length, 'cases.pass').toBeGreaterThan(0);
      expect(cases.fail.length, 'cases.fail').toBeGreaterThan(0);
    });

    it('has no case twice', () => {
      const bodies = all.map(({ name: _, ...one }) => JSON.stringify(one));
      expect(new Set(bodies).size).toBe(bodies.length);
      expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    });

    it('produces every message it has words for', () => {
      const produced = new Set(all.map(({ message }) => message));
      expect(Object.keys(rule.text.messages).filter((key) => !produced.has(key))).toEqual([]);
    });

    it('produces every caution it has words for', () => {
      const produced = new Set(all.flatMap((one) => cautionsIn(judge(rule, one)).map(({ message }) => message)));
      expect(Object.keys(rule.text.cautions ?? {}).filter((key) => !produced.has(key))).toEqual([]);
    });

    for (const one of all) {
      it(`${one.outcome}: ${one.name}`, () => {
        const finding = judge(rule, one);
        expect({ outcome: finding.outcome, message: messageOf(finding) }).toEqual({
          outcome: one.outcome,
          message: one.message,
        });
        if (one.args) expect(argsOf(finding)).toMatchObject(one.args);
        if (one.evidence) expect(finding.evidence).toMatchObject(one.evidence);
        if (one.commands) expect(finding.commands).toEqual(one.commands);
        if (one.severity) expect(finding.severity).toBe(one.severity);
        if (one.parent !== undefined) expect(finding.parent).toEqual(one.parent && expect.objectContaining(one.parent));
        if (one.bills)
          expect(billsOf(finding)).toEqual(
            one.bills.map(([item, quantity, of]) => ({ item, quantity, of: of ?? null })),
          );
        if (one.removal !== undefined)
          expect(removalLines(finding)).toEqual(one.removal && expect.objectContaining(one.removal));
        if (one.cautions) expect(ownCautions(finding).map(({ message }) => message)).toEqual(one.cautions);
        expectWorded(rule, finding);
        expectRemade(rule, finding);
      });
    }

    testWaysOfUse(rule, { fail: cases.fail, kept: all }, judge);

    for (const one of all) knockOut(rule, one);
  });
};

// What a report's file holds is made anew by the forms of the rule, and comes out as the rule made it.
const expectRemade = (rule: Rule, finding: UnpricedFinding) => {
  const { removal } = finding;
  if (removal === null) return;
  const again = remade(rule, finding);
  expect(again, `the forms of ${rule.id} in src/rules/forms.ts make each of its commands`).toMatchObject({
    removal: {
      of: removal.of,
      effect: removal.effect,
      phase: removal.phase,
      keep: removal.keep,
      remove: removal.remove,
      waits: removal.waits,
    },
  });
};

const knockOut = (rule: Rule, one: RuleCase & { readonly outcome: string }) => {
  const before = judge(rule, one);
  const screened = isScreened(rule, one);
  const needed = readsUnder(rule, one.options);
  for (const facet of rule.reads) {
    const decided = screened || !needed.includes(facet);
    it(`${one.name}: without ${facet} it is ${decided ? 'decided all the same' : 'unknown'}`, () => {
      const after = judge(rule, { ...one, subject: without(one.subject, facet) });
      if (decided) expect(after.outcome).toBe(before.outcome);
      else expect(after.outcome).toBe('unknown');
    });
  }
  for (const facet of rule.consults) {
    it(`${one.name}: without ${facet} it is never better`, () => {
      expectNeverBetter(before, judge(rule, { ...one, subject: without(one.subject, facet) }));
    });
  }
  for (const need of rule.related) {
    it(`${one.name}: with a ${need.type} listing that is not whole it is ${screened ? 'still decided by the listing' : 'unknown'}`, () => {
      const after = judge(rule, one, { type: need.type, missing: [lost] });
      if (screened) expect(after.outcome).toBe(before.outcome);
      else expect(after.outcome).toBe('unknown');
    });
    for (const facet of [...need.reads, ...need.consults]) {
      it(`${one.name}: without ${need.type}.${facet} it is never better`, () => {
        const related = (one.related ?? []).map((other) => (other.type === need.type ? without(other, facet) : other));
        expectNeverBetter(before, judge(rule, { ...one, related }));
      });
    }
  }
};

// A rule that judges by existence alone reads less.
const readsUnder = (rule: Rule, options: Options = {}): readonly string[] => {
  const { byExistence } = rule;
  return byExistence !== null && options[byExistence.option] === 0 ? byExistence.reads : rule.reads;
};

const isScreened = (rule: Rule, one: RuleCase): boolean =>
  judge(rule, { ...one, subject: { ...one.subject, facets: {} }, related: [] }, { type: null, missing: [lost] })
    .outcome !== 'unknown';

const expectNeverBetter = (before: UnpricedFinding, after: UnpricedFinding) => {
  const passes = ['pass', 'not-applicable'];
  if (!passes.includes(before.outcome)) expect(passes).not.toContain(after.outcome);
};

const without = (item: Inventoried, facet: string): Inventoried => ({
  ...item,
  facets: { ...item.facets, [facet]: { known: false, cause: lost } },
});

const regions = { scanned: ['eu-west-1', 'sa-east-1', 'us-east-1'], notScanned: [], missing: [] };

export const judge = (
  rule: Rule,
  one: RuleCase,
  gap: { readonly type: ResourceType | null; readonly missing: readonly Cause[] } = { type: 'account', missing: [] },
): UnpricedFinding => {
  const items = [one.subject, ...(one.related ?? [])];
  const types = [...new Set([rule.subject, ...rule.related.map(({ type }) => type)])];
  const isRelated = (type: ResourceType) => rule.related.some((need) => need.type === type);
  const sources = types.map((type) => ({ type, scope: scopeOf(type, items) }));
  const listings: Inventory['listings'] = types.flatMap((type) =>
    (scopeOf(type, items) === 'global' ? ['global'] : regions.scanned).map((region) => ({
      type,
      region,
      arn: `arn:aws:${type}:${region}:111122223333:*`,
      // Buckets are listed at once, and yet have a region each.
      items: items.filter((item) => item.type === type && (item.region === region || region === 'global')),
      missing: (gap.type === null ? isRelated(type) : gap.type === type) ? gap.missing : [],
    })),
  );
  const inventory: Inventory = deepFreeze({
    account: {
      id: '111122223333',
      partition: 'aws',
      homeRegion: 'us-east-1',
      dnsSuffix: 'amazonaws.com',
      callerArn: 'arn:aws:iam::111122223333:user/tester',
    },
    regions,
    takenAt: one.now ?? testNow,
    listings,
  });
  const planned = plan([rule], sources, regions, one.options ? { [rule.id]: { options: one.options } } : {});
  // As for whoever may remove the managers too: what a manager holds is settled elsewhere, by all rules together.
  const findings = settleManagers(
    evaluate(planned, inventory, () => false),
    inventory,
    'always',
  );
  const found = findings.find(({ resource }) => resource.arn === one.subject.arn);
  if (found === undefined) throw new Error(`no finding for ${one.subject.arn}: ${JSON.stringify(findings)}`);
  return found;
};

const scopeOf = (type: ResourceType, items: readonly Inventoried[]): Scope =>
  items.some((item) => item.type === type && item.region === 'global') || globalTypes.has(type) ? 'global' : 'regional';

// Only needed where a case gives no resource of the type.
const globalTypes = new Set<ResourceType>([
  'account',
  'budget',
  'iam-role',
  'iam-user',
  'instance-profile',
  's3-bucket',
]);

const unclearOf = (finding: UnpricedFinding) =>
  [finding.cause, ...finding.furtherCauses].find((cause) => cause?.kind === 'unclear');

const messageOf = (finding: UnpricedFinding): string | null => {
  const unclear = unclearOf(finding);
  return unclear?.kind === 'unclear' ? unclear.message : (finding.message ?? JSON.stringify(finding.cause));
};

const argsOf = (finding: UnpricedFinding) => {
  const unclear = unclearOf(finding);
  return unclear?.kind === 'unclear' ? unclear.args : finding.args;
};

const billsOf = ({ bills }: UnpricedFinding) =>
  (bills ?? []).map(({ item, quantity, of }) => ({ item, quantity, of: of ?? null }));

// A path such as `/pets/{id}` is no leftover placeholder.
const braceless = (args: Args): Args =>
  Object.fromEntries(Object.entries(args).map(([name, arg]) => [name, typeof arg === 'number' ? arg : bare(arg)]));

const bare = (arg: string | readonly string[]): string | readonly string[] =>
  typeof arg === 'string' ? arg.replaceAll(/[{}]/g, '') : arg.map((each) => each.replaceAll(/[{}]/g, ''));

/** A removal as a case states it. */
interface RemovalLines extends Pick<Removal, 'of' | 'effect' | 'phase' | 'holds'> {
  readonly keep: readonly string[];
  readonly remove: readonly string[];
  /** A command that takes another resource along stands with the id of that. */
  readonly forGood: readonly (string | readonly [line: string, takes: string])[];
  readonly waits: readonly string[];
}

const removalLines = ({ removal }: UnpricedFinding): RemovalLines | null =>
  removal && {
    ...removal,
    keep: removal.keep.map(shellLine),
    remove: removal.remove.map(shellLine),
    forGood: removal.forGood.map(({ command, takes }) =>
      takes === null ? shellLine(command) : [shellLine(command), takes],
    ),
    waits: removal.waits.map(shellLine),
  };

const cautionsIn = ({ removal }: UnpricedFinding): readonly Caution[] => removal?.cautions ?? [];

// What nobody sees of a type is said with every removal, and has its own test.
const ownCautions = (finding: UnpricedFinding): readonly Caution[] =>
  cautionsIn(finding).filter(({ kind }) => kind !== 'not-seen');

const expectWorded = (rule: Rule, finding: UnpricedFinding) => {
  expectSentence(rule.text.messages, `${messageOf(finding)}`, argsOf(finding));
  for (const { kind, message, args } of cautionsIn(finding))
    if (kind !== 'not-seen' || rule.uses !== null) expectSentence(rule.text.cautions ?? {}, message, args);
};

const expectSentence = (sentences: Messages, key: string, args: Args) => {
  const words = sentences[key];
  expect(words, `words for ${key}`).toBeDefined();
  for (const locale of locales) {
    if (words) expect(sentence(words, locale, braceless(args))).not.toMatch(/[{}]|undefined|NaN|\[object/);
  }
};

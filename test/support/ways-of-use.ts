import { expect, it } from 'vitest';
import type { WayOfUse } from '../../src/model/index.ts';
import { type Inventoried, isNotSeen, type Rule, type SeenIn, type UnpricedFinding } from '../../src/model/index.ts';
import { facts } from '../../src/resources/index.ts';
import type { RuleCase } from './rule-tester.ts';

type Judge = (rule: Rule, one: RuleCase) => UnpricedFinding;

/** The ways of use that a rule has to look at: those of its part, else those of its subject's type. */
const waysOf = ({ uses, subject }: Rule): 'not-judged' | readonly WayOfUse[] => uses ?? facts[subject].uses;

/** True for a verdict that says how its resource is taken away. */
export const removes = ({ outcome, removal }: UnpricedFinding): boolean =>
  outcome === 'fail' && removal !== null && removal.effect !== 'closes' && removal.remove.length > 0;

/**
 * A removal is a claim. Holds a rule to it that every way of use which can be seen is looked at, that each by itself keeps
 * the resource, and that those which nobody sees are said before the command.
 */
export const testWaysOfUse = (
  rule: Rule,
  { kept, fail }: { readonly kept: readonly RuleCase[]; readonly fail: readonly RuleCase[] },
  judge: Judge,
): void => {
  const leftOver = fail.find((one) => one.options === undefined && removes(judge(rule, one)));
  if (rule.category !== 'leftovers' || leftOver === undefined) return;

  it('knows in which ways its resource is used', () => {
    expect(waysOf(rule), `uses of ${rule.subject}`).not.toBe('not-judged');
  });

  const ways = waysOf(rule);
  if (ways === 'not-judged') return;
  const seen = ways.flatMap((way) => (isNotSeen(way) ? [] : [way]));

  it('names each way once, and what is kept by one of them', () => {
    const ids = ways.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = kept.flatMap(({ keptBy }) => keptBy ?? []);
    expect(named.filter((id) => !seen.some((way) => way.id === id))).toEqual([]);
  });

  for (const { id, seenIn } of seen) {
    it(`looks at who uses it by way of ${id}`, () => {
      expect(isRead(rule, seenIn), `${rule.id} does not read ${JSON.stringify(seenIn)}`).toBe(true);
    });

    it(`is kept by ${id} alone`, () => {
      const cases = kept.filter(({ keptBy }) => keptBy === id);
      expect(cases.length, `a case with keptBy: '${id}', which is not removed`).toBeGreaterThan(0);
      for (const one of cases) {
        // What is wired up and yet wasted may fail all the same, without a removal.
        expect({ name: one.name, removes: removes(judge(rule, one)) }).toEqual({ name: one.name, removes: false });
        const without = judge(rule, withoutWay(one, seenIn, leftOver));
        expect({ name: one.name, removes: removes(without) }).toEqual({ name: one.name, removes: true });
      }
    });
  }

  it('says before each removal in which ways nobody sees a use', () => {
    const hidden = ways.filter(isNotSeen).map(({ id }) => id);
    for (const one of fail.filter((each) => removes(judge(rule, each)))) {
      const said = judge(rule, one).removal?.cautions.filter(({ kind }) => kind === 'not-seen');
      expect({ name: one.name, said: said?.map(({ message }) => message) }).toEqual({ name: one.name, said: hidden });
    }
  });
};

const isRead = (rule: Rule, seenIn: SeenIn): boolean => {
  const own = [...rule.reads, ...rule.consults];
  switch (seenIn.by) {
    case 'field':
    case 'tag':
      return true;
    case 'facet':
    case 'metric':
      return own.includes(seenIn.facet);
    case 'listing': {
      const { facet } = seenIn;
      const need = rule.related.find(({ type }) => type === seenIn.listing);
      return need !== undefined && (facet === undefined || [...need.reads, ...need.consults].includes(facet));
    }
  }
};

// The same resource with this one way as it is of the one that is left over.
const withoutWay = (one: RuleCase, seenIn: SeenIn, leftOver: RuleCase): RuleCase => {
  const { subject } = one;
  switch (seenIn.by) {
    case 'field':
      return { ...one, subject: { ...subject, [seenIn.field]: leftOver.subject[seenIn.field] } };
    case 'facet':
    case 'metric':
      return { ...one, subject: withFacet(subject, seenIn.facet, leftOver.subject) };
    case 'tag':
      return { ...one, subject: withFacet({ ...subject, tags: leftOver.subject.tags }, 'tagging', leftOver.subject) };
    case 'listing': {
      const ofType = (all: readonly Inventoried[] = []) => all.filter(({ type }) => type === seenIn.listing);
      const others = (one.related ?? []).filter(({ type }) => type !== seenIn.listing);
      return { ...one, related: [...others, ...ofType(leftOver.related)] };
    }
  }
};

const withFacet = (subject: Inventoried, facet: string, from: Inventoried): Inventoried => {
  const read = from.facets[facet];
  return read === undefined ? subject : { ...subject, facets: { ...subject.facets, [facet]: read } };
};

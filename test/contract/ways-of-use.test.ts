import { describe, expect, it } from 'vitest';
import { isNotSeen, locales, type WayOfUse } from '../../src/model/index.ts';
import { facts } from '../../src/resources/index.ts';
import { rules } from '../../src/rules/index.ts';

// That each way that can be seen is read, and alone keeps the resource, is held by the test of each rule.

const listed = (uses: 'not-judged' | readonly WayOfUse[]) => (uses === 'not-judged' ? [] : uses);
const lists: readonly (readonly [string, readonly WayOfUse[]])[] = [
  ...Object.values(facts).map(({ type, uses }) => [type, listed(uses)] as const),
  ...rules.map(({ id, uses }) => [id, uses ?? []] as const),
];

it('every rule about leftovers knows in which ways what it judges is used', () => {
  const unlisted = rules
    .filter(
      ({ category, subject, uses }) =>
        category === 'leftovers' && uses === null && facts[subject].uses === 'not-judged',
    )
    .map(({ id, subject }) => `${id}: give src/resources/${subject}/facts.ts its ways of use, or the rule its own`);
  expect(unlisted).toEqual([]);
});

describe.each(lists.filter(([, ways]) => ways.length > 0))('the ways of use of %s', (_, ways) => {
  it('have names of their own', () => {
    const ids = ways.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('say that something may go unseen: nobody sees everything', () => {
    expect(ways.some(isNotSeen)).toBe(true);
  });

  it('are phrases, and what is not seen ends a sentence that begins with a colon', () => {
    for (const way of ways)
      for (const locale of locales) {
        expect(way.what[locale]).toMatch(/^\p{Lu}.*[^.]$/u);
        if (isNotSeen(way)) expect(way.notSeen[locale]).toMatch(/^[\p{Ll}A-Z].*\.$/u);
      }
  });
});

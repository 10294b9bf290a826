import { describe, expect, it } from 'vitest';
import { locales, type ResourceType, removalPhases } from '../../src/model/index.ts';
import { collectors } from '../../src/resources/collectors.ts';
import { facts } from '../../src/resources/index.ts';
import { rules } from '../../src/rules/index.ts';
import { exists, filesIn } from '../support/files.ts';

const folders = [
  ...new Set(
    filesIn('src/resources')
      .filter((path) => /^src\/resources\/[^/]+\/fields\.ts$/.test(path))
      .map((path) => path.split('/')[2] ?? ''),
  ),
].sort();

describe('a resource type', () => {
  it('is a folder, a line of facts and a collector, each of the same name', () => {
    expect(Object.keys(facts).sort()).toEqual(folders);
    expect(collectors.map(({ type }) => type).sort()).toEqual(folders);
    for (const [key, { type }] of Object.entries(facts)) expect(type).toBe(key);
  });

  it.each(folders)('%s has all its files', (type) => {
    const files = [
      [`src/resources/${type}/fields.ts`, 'its bare fields and its facets'],
      [`src/resources/${type}/collector.ts`, 'how AWS is asked for it'],
      [`src/resources/${type}/facts.ts`, 'what everybody must know of it'],
      [`test/resources/${type}/collector.test.ts`, 'the collector against answers as AWS documents them'],
      [`test/support/build/${type}.ts`, 'a healthy one, for the tests of rules'],
    ] as const;
    const missing = files.filter(([path]) => !exists(path)).map(([path, what]) => `${path} is missing: ${what}`);
    expect(missing).toEqual([]);
  });
});

const rankOf = (type: ResourceType): number => {
  const { phase } = facts[type];
  return phase === null ? removalPhases.length : removalPhases.indexOf(phase);
};

describe('the facts', () => {
  it.each(Object.values(facts))('of $type say what it is in both languages, in words of their own', (one) => {
    for (const locale of locales) expect(one.name[locale]).toMatch(/^\p{Lu}.*[\p{L}\d]$/u);
    expect(one.service).toMatch(/^[A-Z]/);
  });

  it.each(Object.values(facts))('of $type lead to a page of the console', ({ type, consolePage }) => {
    const target = { id: 'a b/c', arn: `arn:aws:x:eu-west-1:111122223333:${type}/a b/c`, region: 'eu-west-1' };
    const page = consolePage(target);
    expect(page).toMatch(/^[\w-]+\/\S*$/);
    expect(new URL(`https://console.aws.amazon.com/${page}`).href).not.toContain(' ');
  });

  it('say that it bills wherever a rule of ours gives it a price', () => {
    const priced = rules.filter(({ category }) => category === 'leftovers').map(({ subject }) => subject);
    const free = priced.filter((type) => facts[type].bills === 'never');
    // Their parts bill, and are what the finding prices.
    expect([...new Set(free)].sort()).toEqual(['ami', 'beanstalk-environment']);
  });

  it('hold nothing that goes before what holds it', () => {
    const all = Object.values(facts);
    const links = all.flatMap(({ type, holds, heldBy }) => [
      ...holds.map((link) => ({ holder: type, held: link.type })),
      ...heldBy.map((link) => ({ holder: link.type, held: type })),
    ]);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter(({ holder, held }) => rankOf(holder) >= rankOf(held))).toEqual([]);
  });
});

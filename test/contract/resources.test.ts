import { describe, expect, it } from 'vitest';
import { locales, type ResourceType, removalPhases } from '../../src/model/index.ts';
import { collectors } from '../../src/resources/collectors.ts';
import { facts } from '../../src/resources/index.ts';
import { rules } from '../../src/rules/index.ts';
import { exists, filesIn, textOf } from '../support/files.ts';

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

it('every SDK client that src asks is a dependency of the package, and none for its tests alone', () => {
  const { dependencies } = JSON.parse(textOf('package.json')) as { readonly dependencies: object };
  const asked = filesIn('src/aws').flatMap((path) =>
    [...textOf(path).matchAll(/from '(@aws-sdk\/client-[\w-]+)'/g)].map(([, name = '']) => ({ path, name })),
  );
  const missing = asked.filter(({ name }) => !Object.hasOwn(dependencies, name));
  expect(missing.map(({ path, name }) => `${path} asks ${name}: npm install ${name} && npm run lock`)).toEqual([]);
});

it('the sample account has one of every type', () => {
  const sample = JSON.parse(textOf('demo/account.json')) as {
    readonly inventory: { readonly listings: readonly { readonly type: string; readonly items: readonly unknown[] }[] };
  };
  const there = new Set(sample.inventory.listings.filter(({ items }) => items.length > 0).map(({ type }) => type));
  const missing = folders.filter((type) => !there.has(type));
  expect(missing.map((type) => `${type}: put one into scripts/demo, then npm run demo:account`)).toEqual([]);
});

it('no facts are left as they were scaffolded', () => {
  const undecided = folders.filter((type) => textOf(`src/resources/${type}/facts.ts`).includes('Decide:'));
  expect(undecided.map((type) => `src/resources/${type}/facts.ts still says what there is to decide`)).toEqual([]);
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

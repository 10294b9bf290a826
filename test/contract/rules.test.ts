import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { sentence } from '../../src/i18n/index.ts';
import { categories, locales, type Rule, type Words } from '../../src/model/index.ts';
import { collectors } from '../../src/resources/collectors.ts';
import { rules } from '../../src/rules/index.ts';
import { exists, filesIn, textOf } from '../support/files.ts';

const ruleFiles = filesIn('src/rules').filter((path) => /defineRule\(/.test(textOf(path)));
const idOf = (path: string) =>
  path
    .split('/')
    .at(-1)
    ?.replace(/(\.text|\.test)?\.(ts|md)$/, '') ?? path;
const moduleOf = (path: string) => path.replace(/\.text\.ts$/, '.ts');

describe('the rules hold together', () => {
  it('every rule file is in the index', () => {
    const listed = new Set(rules.map(({ id }) => id));
    expect(
      ruleFiles
        .filter((path) => !listed.has(idOf(path)))
        .map((path) => `${path} is missing from src/rules/index.ts: import it there and add it to the list.`),
    ).toEqual([]);
  });

  it('the index is alphabetical and names no rule twice', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].toSorted());
  });

  for (const rule of rules) {
    const folder = `${rule.category}/${rule.id}`;
    it(`${rule.id} has its file, text, test and page`, () => {
      const create = `\`npm run new:rule ${rule.id}\` writes it`;
      const parts = [
        [`src/rules/${folder}.ts`, `a rule stands in the folder of its category, in a file named as its id; ${create}`],
        [`src/rules/${folder}.text.ts`, create],
        [`test/rules/${folder}.test.ts`, create],
        [`docs/rules/${rule.id}.md`, '`npm run docs` writes it'],
      ] as const;
      expect(parts.filter(([path]) => !exists(path)).map(([path, cure]) => `${path} is missing: ${cure}.`)).toEqual([]);
      expect(textOf(`test/rules/${folder}.test.ts`), 'the test must call testRule').toContain('testRule(');
    });
  }

  it('no text, test or page is left without its rule', () => {
    const known = new Set(rules.map(({ id }) => id));
    const texts = filesIn('src/rules').filter((path) => path.endsWith('.text.ts') && !exists(moduleOf(path)));
    const pages = filesIn('docs/rules').filter((path) => !path.endsWith('README.md') && !known.has(idOf(path)));
    const tests = filesIn('test/rules').filter((path) => /testRule\(/.test(textOf(path)) && !known.has(idOf(path)));
    expect(
      [...texts, ...pages, ...tests].map(
        (path) => `${path} belongs to no rule of src/rules/index.ts: remove it, or add the rule.`,
      ),
    ).toEqual([]);
  });

  it('every rule stands in the folder of a category itself; helpers may stand in folders below it', () => {
    const places = categories.map((category) => `src/rules/${category}/`);
    expect(ruleFiles.filter((path) => !places.includes(path.slice(0, path.lastIndexOf('/') + 1)))).toEqual([]);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('is named as a failing state, not as a check', () => {
    expect(rule.id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/);
    expect(rule.id).not.toMatch(/^(check|ensure|no|has|is|find|detect)-/);
  });

  it('has switches with positive names, so that "off" is no double negation', () => {
    const switches = Object.entries(rule.options).filter(([, value]) => typeof value === 'boolean');
    expect(switches.filter(([name]) => /^(no|not|disable|skip|ignore|without)[A-Z]/.test(name))).toEqual([]);
  });

  it('refers to pages of AWS', () => {
    expect(rule.references).not.toEqual([]);
    expect(rule.references.filter((page) => !/^https:\/\/(docs\.)?aws\.amazon\.com\/\S+$/.test(page))).toEqual([]);
  });

  it('names a standard only with a control of it', () => {
    expect(Object.values(rule.standards).filter((controls) => controls.length === 0)).toEqual([]);
  });

  it('needs only what a collector offers', () => {
    const alone = rule.byExistence === null ? [] : rule.byExistence.reads;
    const needs = [{ type: rule.subject, reads: [...rule.reads, ...alone], consults: rule.consults }, ...rule.related];
    expect(needs.flatMap(({ type, reads, consults }) => lacking(type, [...reads, ...consults]))).toEqual([]);
  });

  it('reads no more by existence alone than by use, and names an option that it has', () => {
    if (rule.byExistence === null) return;
    expect(rule.byExistence.reads.filter((facet) => !rule.reads.includes(facet))).toEqual([]);
    expect(rule.options[rule.byExistence.option], rule.byExistence.option).toBeGreaterThan(0);
  });

  it('does not read and consult the same facet', () => {
    expect(rule.consults.filter((facet) => rule.reads.includes(facet))).toEqual([]);
  });

  it('has a title that is a phrase: a capital first, no stop at the end', () => {
    expect(said(rule.text.title).filter(([, words]) => !/^\p{Lu}.*[^.!?]$/u.test(words))).toEqual([]);
  });

  it('has sentences: a capital or a value first, a stop at the end', () => {
    expect(sentencesOf(rule).flatMap(([key, words]) => unsentenced(key, words))).toEqual([]);
  });

  it('has the same placeholders in every language', () => {
    for (const [key, words] of [['title', rule.text.title] as const, ...sentencesOf(rule)]) {
      for (const locale of locales)
        expect(placeholders(words, locale), `${key} in ${locale}`).toEqual(placeholders(words, 'en'));
    }
  });
});

const lacking = (type: string, facets: readonly string[]): readonly string[] => {
  const collector = collectors.find((each) => each.type === type);
  if (collector === undefined)
    return [`no collector lists ${type}: add src/resources/${type}/collector.ts to src/resources/collectors.ts`];
  return facets
    .filter((facet) => !(facet in collector.facets))
    .map((facet) => `src/resources/${type}/collector.ts reads no facet ${facet}`);
};

const sentencesOf = ({ text, uses }: Rule): readonly (readonly [string, Words])[] => [
  ['what', text.what],
  ['why', text.why],
  ['fix', text.fix],
  ['avoid', text.avoid],
  ...Object.entries(text.messages).map(([key, words]) => [`messages.${key}`, words] as const),
  // What is not seen ends a sentence that its heading begins.
  ...Object.entries(text.cautions ?? {})
    .filter(([key]) => !uses?.some(({ id }) => id === key))
    .map(([key, words]) => [`cautions.${key}`, words] as const),
];

const said = (words: Words): readonly (readonly [string, string])[] => locales.map((locale) => [locale, words[locale]]);

// Filled with numbers, which every kind of placeholder takes.
const unsentenced = (key: string, words: Words): readonly string[] =>
  locales.flatMap((locale) =>
    [1, 2]
      .map((number) => sentence(words, locale, argumentsOf(words, locale, number)))
      .filter((told) => !/^[\p{Lu}\d].*\.$/su.test(told))
      .map((told) => `${key} in ${locale}: ${told}`),
  );

const argumentsOf = (words: Words, locale: keyof Words, number: number) =>
  Object.fromEntries(placeholders(words, locale).map((name) => [name.split(':')[0] ?? name, number]));

/** The names in a message and what they are (a value, a number, a plural…), sorted; throws where it is no ICU message. */
const placeholders = (words: Words, locale: keyof Words): readonly string[] => {
  type Part = ReturnType<IntlMessageFormat['getAst']>[number];
  const names = (part: Part): readonly string[] => {
    if (part.type === literal || part.type === pound || part.type === tag) return [];
    const inner = 'options' in part ? Object.values(part.options).flatMap(({ value }) => value.flatMap(names)) : [];
    return [`${part.value}:${part.type}`, ...inner];
  };
  const parts = new IntlMessageFormat(words[locale], locale, undefined, { ignoreTag: true }).getAst();
  return [...new Set(parts.flatMap(names))].toSorted();
};

// The parser's own numbers for the parts that name nothing.
const [literal, pound, tag] = [0, 7, 8] as const;

import fc from 'fast-check';
import { CORE_SCHEMA, defineScalarTag, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { withExemption } from '../../src/config/index.ts';
import { renderDigest } from '../../src/reporters/index.ts';
import { rules, textOf } from '../../src/rules/index.ts';
import { textOf as fileText } from '../support/files.ts';
import { hostileNames } from '../support/hostile-names.ts';
import { sampleReport } from '../support/many-reports.ts';

// No file of UTF-8 can hold half a character.
const names = hostileNames.map((name) => name.replace(/\p{Cs}/gu, '\ufffd')).filter((name) => name.trim() !== '');
const entry = (text: string) => ({ rule: '*', resource: text, reason: text, owner: text, until: '2027-03-01' });

describe('an exemption that is written into YAML', () => {
  it.each(names.map((name, at) => [at, name] as const))(
    'comes back exactly from another parser: name %i',
    (_, name) => {
      const { text } = withExemption('language: en # ours\n', 'c.yaml', entry(name), rules);
      expect(load(text)).toEqual({ language: 'en', exemptions: [entry(name)] });
    },
  );

  it('comes back exactly, whatever it says', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom(...names.flatMap((name) => Array.from(name))), fc.constant(':')),
    });
    fc.assert(
      fc.property(
        text.filter((each) => each.trim() !== ''),
        (each) => {
          const first = withExemption('', 'c.yaml', entry(each), rules);
          const both = withExemption(first.text, 'c.yaml', { ...entry(each), resource: `${each}-2` }, rules);
          expect(load(both.text)).toEqual({ exemptions: [entry(each), { ...entry(each), resource: `${each}-2` }] });
        },
      ),
      { numRuns: 25 },
    );
  });
});

it('the part of a configuration that a digest shows is YAML to another parser', () => {
  const digest = renderDigest(sampleReport(), { locale: 'en', texts: textOf });
  const part = /^rules:\n(?: {2}.*\n)+/m.exec(digest)?.[0] ?? '';
  const read = load(part) as { readonly rules: { readonly [rule: string]: unknown } };
  expect(Object.keys(read.rules).length).toBeGreaterThan(0);
  for (const [rule, word] of Object.entries(read.rules)) {
    expect(rules.map(({ id }) => id)).toContain(rule);
    expect([false, 'off']).toContain(word);
  }
});

it('serverless.yml says the same to two parsers', () => {
  const text = fileText('serverless.yml');
  // CloudFormation's own tags, such as `!Ref`, whose values are texts here.
  const tags = defineScalarTag('!', { matchByTagPrefix: true, identify: () => false, resolve: (source) => source });
  expect(load(text, { schema: CORE_SCHEMA.withTags(tags) })).toEqual(parse(text, { logLevel: 'error' }));
});

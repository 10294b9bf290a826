import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/index.ts';
import type { ResourceType } from '../../src/model/index.ts';
import { collectors } from '../../src/resources/collectors.ts';
import { rules } from '../../src/rules/index.ts';
import { filesIn, textOf } from '../support/files.ts';

const texts = filesIn('src/resources').map(textOf).join('\n');
const subjects = [...new Set(rules.map(({ subject }) => subject))].toSorted();

// Of these, all but one kind bring their tags along.
const mostly: readonly ResourceType[] = ['ecs-workload', 'lightsail-resource'];
const isListed = (type: ResourceType) => mostly.includes(type) || !texts.includes(`tagsNotListed('${type}')`);
const isRead = (type: ResourceType) => collectors.some((one) => one.type === type && 'tagging' in one.facets);
const sourceOf = (type: ResourceType) =>
  isListed(type) ? 'With the listing' : isRead(type) ? 'By a call' : 'Not at all';

const page = textOf('docs/exemptions.md');
const typesUnder = (heading: string) =>
  [...(page.split(`**${heading}`)[1]?.split(/\n- |\n\n/)[0] ?? '').matchAll(/`([\w-]+)`/g)]
    .map(([, type = '']) => type)
    .filter((type) => subjects.some((subject) => subject === type));

describe('docs/exemptions.md', () => {
  it.each(['With the listing', 'By a call', 'Not at all'])('names the types whose tags are read: %s', (heading) => {
    expect(typesUnder(heading)).toEqual(subjects.filter((type) => sourceOf(type) === heading));
  });
});

it.each(['docs/exemptions.md', 'docs/configuration.md'])('every configuration in %s is one', (path) => {
  const blocks = [...textOf(path).matchAll(/^```yaml\n(.*?)^```/gms)].map(([, block = '']) => block);
  expect(blocks).not.toEqual([]);
  for (const block of blocks) expect(parseConfig(block, path, rules)).not.toEqual({});
});

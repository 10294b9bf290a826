import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfig, withExemption } from '../../../src/config/index.ts';
import { rules } from '../../../src/rules/index.ts';

const entry = { rule: 'elastic-ip-unattached', resource: 'eipalloc-0a', reason: 'kept', until: '2027-03-01' };
const write = (before: string, change: object = {}, file = 'c.yaml') =>
  withExemption(before, file, { ...entry, ...change }, rules);
const read = (text: string) => parseConfig(text, 'c.yaml', rules);
const lines = (...all: readonly string[]) => `${all.join('\n')}\n`;

const own = [
  '  - rule: elastic-ip-unattached',
  '    resource: eipalloc-0a',
  '    reason: kept',
  '    until: 2027-03-01',
];

describe('an exemption is written', () => {
  it.each([
    ['into nothing', '', lines('exemptions:', ...own)],
    ['below a comment', '# ours\n', lines('# ours', '', 'exemptions:', ...own)],
    [
      'behind what there is, whose comments and order stay',
      lines('# ours', 'language: en # for now', '', '# no root', 'rules:', '  root-only-account: off', 'failOn: high'),
      lines(
        '# ours',
        'language: en # for now',
        '',
        '# no root',
        'rules:',
        '  root-only-account: off',
        'failOn: high',
        'exemptions:',
        ...own,
      ),
    ],
    [
      'into the list, wherever that stands',
      lines(
        'exemptions:',
        '  # the old one',
        '  - rule: "*" # all',
        '    resource: a',
        '    reason: x',
        '    until: 2027-01-01',
        '',
        '# then',
        'failOn: high',
      ),
      lines(
        'exemptions:',
        '  # the old one',
        '  - rule: "*" # all',
        '    resource: a',
        '    reason: x',
        '    until: 2027-01-01',
        ...own,
        '',
        '# then',
        'failOn: high',
      ),
    ],
    ['into an empty list', 'exemptions: []\n', lines('exemptions:', ...own)],
    [
      'into a list that is none yet',
      lines('exemptions:', 'failOn: high'),
      lines('exemptions:', ...own, 'failOn: high'),
    ],
    [
      'with the lists of the file at the margin',
      lines('regions:', '- us-east-1', '- sa-east-1'),
      lines('regions:', '- us-east-1', '- sa-east-1', 'exemptions:', ...own.map((line) => line.slice(2))),
    ],
  ])('%s', (_, before, after) => {
    expect(write(before)).toEqual({ text: after, replaced: false });
  });

  it('and long lines, wide indentation and Windows line ends stay', () => {
    const long = `# ${'x '.repeat(100)}\nexclude:\n    ids: [ ${'"i-0abc", '.repeat(20)}"b" ]\n`;
    expect(write(long).text.startsWith(long)).toBe(true);
    const { text } = write('failOn: high\r\n');
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(read(text)).toMatchObject({ failOn: 'high', exemptions: [{ reason: 'kept' }] });
  });

  it('and a comment where the list will stand is kept', () => {
    expect(write('exemptions:\n  # none yet\nfailOn: high\n').text).toContain('# none yet');
  });

  it('whether or not the file refers to itself', () => {
    const before = 'exclude:\n  ids: &ids [a]\n  arns: *ids\n';
    expect(read(write(before).text)).toMatchObject({ exclude: { ids: ['a'], arns: ['a'] }, exemptions: [{}] });
  });
});

describe('an exemption of the same rule and resource is renewed in its place', () => {
  const before = lines(
    'exemptions:',
    '  - until: 2026-12-01 # soon',
    '    resource: [ eipalloc-0a ]',
    '    rule: elastic-ip-unattached',
    '    owner: ana',
    '    reason: old # why',
    '  - { rule: "*", resource: b, reason: x, until: 2027-01-01 }',
  );

  it('by its reason and end; the owner stays unless there is a new one', () => {
    expect(write(before)).toEqual({
      text: before.replace('2026-12-01', '2027-03-01').replace('old', 'kept'),
      replaced: true,
    });
    expect(write(before, { owner: 'rui' }).text).toContain('owner: rui');
    expect(write(write('').text, { owner: 'rui' }).text).toContain('owner: rui');
  });

  it('also one that is written on one line', () => {
    const { text, replaced } = write(before, { rule: '*', resource: 'b', reason: 'y' });
    expect({ text, replaced }).toEqual({
      text: before.replace('reason: x, until: 2027-01-01', 'reason: y, until: 2027-03-01'),
      replaced: true,
    });
  });

  it('but not one that says more or less', () => {
    expect(write(before, { rule: '*' }).replaced).toBe(false);
    expect(write(before, { resource: 'b' }).replaced).toBe(false);
    expect(
      write('exemptions: [{ rule: elastic-ip-unattached, resource: [eipalloc-0a, x], reason: y, until: 2027-01-01 }]')
        .replaced,
    ).toBe(false);
  });
});

describe('JSON stays JSON', () => {
  const json = (before: string, change?: object) => JSON.parse(write(before, change, 'c.json').text);

  it('with its order and indentation', () => {
    const { text } = write('{\n\t"failOn": "high",\n\t"language": "en"\n}', {}, 'c.json');
    expect(text).toMatch(/^\{\n\t"failOn": "high",\n\t"language": "en",\n\t"exemptions": \[\n\t\t\{/);
    expect(Object.keys(JSON.parse(text))).toEqual(['failOn', 'language', 'exemptions']);
  });

  it.each(['', '{}', 'null', '{"exemptions":null}', '{"exemptions":[]}', '\uFEFF{}'])('from %j', (before) => {
    expect(json(before)).toEqual({ exemptions: [entry] });
  });

  it('renewed in its place', () => {
    const before = write(write('{}').text, { resource: 'b' }).text;
    expect(json(before, { reason: 'y', owner: 'rui' }).exemptions).toEqual([
      { ...entry, reason: 'y', owner: 'rui' },
      { ...entry, resource: 'b' },
    ]);
  });

  it('whatever the file is called', () => {
    expect(JSON.parse(write('{"failOn":"high"}', {}, 'c.yaml').text)).toMatchObject({ failOn: 'high' });
  });
});

it.each(['regionz: []', '{ a: [', '- a', 'exemptions: [{ rule: nope }]'])('nothing is written into %j', (before) => {
  expect(() => write(before)).toThrow('c.yaml');
});

it('what is written is what is read, whatever it says', () => {
  const words = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(
      words,
      words,
      fc.constantFrom('', '{}', 'exemptions: []', 'failOn: high'),
      (resource, reason, before) => {
        expect(read(write(before, { resource, reason }).text).exemptions).toEqual([
          { rules: [entry.rule], resources: [resource.trim()], reason: reason.trim(), owner: null, until: entry.until },
        ]);
      },
    ),
    { numRuns: 25 },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales, type Report } from '../../src/model/index.ts';
import { code, codeBlock, link, prose } from '../../src/reporters/markdown/escape.ts';
import { renderMarkdown } from '../../src/reporters/markdown/render.ts';
import { translate } from '../../src/reporters/markdown/translate.ts';
import { ruleById } from '../../src/rules/index.ts';
import {
  comparedReport,
  emptyReport,
  hostileReport,
  largeReport,
  sampleReport,
  unknownReport,
} from '../support/many-reports.ts';

const page = (report: Report, maxBytes?: number) =>
  renderMarkdown(report, { locale: 'en', rule: ruleById, ...(maxBytes === undefined ? {} : { maxBytes }) });

describe('a text from AWS', () => {
  it.each([
    ['i-0a1b', '`i-0a1b`'],
    ['*bold* _it_ #1 @octocat', '`*bold* _it_ #1 @octocat`'],
    ['<img src=x onerror=alert(1)>', '`<img src=x onerror=alert(1)>`'],
    ['a\nb', '<code>a&#92;u&#123;000A&#125;b</code>'],
    ['evil\u202etxt', '<code>evil&#92;u&#123;202E&#125;txt</code>'],
    ['a|b', '<code>a&#124;b</code>'],
    ['a`b', '<code>a&#96;b</code>'],
    [String.raw`a\|b`, '<code>a&#92;&#124;b</code>'],
    ['`x@y.z`', '<code>&#96;x&#64;<!-- -->y&#46;z&#96;</code>'],
    ['`</code><script>', '<code>&#96;&#60;&#47;code&#62;&#60;script&#62;</code>'],
    ['', ''],
    ['\n', ''],
  ])('%j stands as %s', (text, shown) => {
    expect(code(text)).toBe(shown);
  });

  it('is cut where it is very long', () => {
    expect(code('x'.repeat(1_000))).toBe(`\`${'x'.repeat(300)}…\``);
    expect(code(`x${'😀'.repeat(500)}`)).toBe(`\`x${'😀'.repeat(149)}…\``);
  });

  it('is code or entities, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', '|', '\\', '<', '@', '\n', '&', 'a', ']', '(') }), (text) => {
        expect(code(text)).toMatch(/^(|`[^`|\\\n]+`|<code>([^!-/:-@[-`{-~]|&#\d+;|<!-- -->)+<\/code>)$/);
      }),
    );
  });

  it('cannot end a code block', () => {
    expect(codeBlock(['echo ```', 'x'], 'sh')).toBe('````sh\necho ```\nx\n````');
    expect(codeBlock(['x'], 'sh')).toBe('```sh\nx\n```');
  });

  it('cannot end a link', () => {
    expect(link('a]b', 'https://x/?a=<b>| c')).toBe(String.raw`[a\]b](<https://x/?a=%3Cb%3E%7C%20c>)`);
  });
});

it('what this program says itself is no Markdown either', () => {
  expect(prose('Principal * and <b> | `x`')).toBe(String.raw`Principal \* and \<b\> \| \`x\``);
});

it('a sentence keeps its words and marks what is put into it', () => {
  const words = { en: '{name} has {n, plural, one {# *key*} other {# *keys*}}: {all}', 'pt-BR': '{name} {n} {all}' };
  const args = { name: '<b>', n: 2, all: ['`', 'x'] };
  expect(translate(words, 'en', args)).toBe(String.raw`${'`<b>`'} has 2 \*keys\*: <code>&#96;</code> and ${'`x`'}`);
});

it('a sentence still chooses by its arguments', () => {
  const words = { en: '{kind, select, a {first} other {second}}', 'pt-BR': '' };
  expect(translate(words, 'en', { kind: 'a' })).toBe('first');
});

describe('the page', () => {
  it.each(locales)('begins with the conclusion, in %s', (locale) => {
    const [title, , conclusion] = renderMarkdown(sampleReport(), { locale, rule: ruleById }).split('\n');
    expect(title).toBe('# account-hygiene: `111122223333`');
    expect(conclusion).toMatch(/^\*\*(FAILING, and INCOMPLETE|COM PROBLEMAS, e INCOMPLETO): /);
  });

  it('shows what could not be checked as prominently as what fails, and before it', () => {
    const headings = page(sampleReport()).match(/^## .*/gm);
    expect(headings).toEqual([
      '## Could not be checked (15)',
      '## Critical (5)',
      '## High (19)',
      '## Medium (32)',
      '## Low (21)',
    ]);
  });

  it('says that nothing at all could be checked', () => {
    const text = page(unknownReport());
    expect(text).toContain('**INCOMPLETE: nothing could be checked');
    expect(text).toContain('Missing permission: `ec2:DescribeRegions` | The list of regions may be incomplete.');
    expect(text.match(/^## .*/gm)).toHaveLength(1);
  });

  it('doubts the list of regions where it could not be read, whatever else that hides, and not where a region is off', () => {
    const report = unknownReport();
    const [finding] = report.findings;
    const gapsOf = (...gaps: Report['coverage']['gaps']) => page({ ...report, coverage: { ...report.coverage, gaps } });
    const off = gapsOf({ kind: 'not-collected', resource: 'ap-east-1', why: 'region-off' });
    expect(off).toContain('| The region `ap-east-1` is disabled |  |  |  |');
    expect(off).not.toContain('The list of regions may be incomplete');
    const both = gapsOf(finding?.cause ?? expect.fail('the first finding has a cause'));
    expect(both).toMatch(
      /\| Missing permission: `ec2:DescribeAddresses` \| The list of regions may be incomplete\. `[a-z-]+`, /,
    );
  });

  it('is short where there is nothing to say', () => {
    const text = page(emptyReport());
    expect(text).toContain('**CLEAN: ');
    expect(text).not.toContain('## ');
  });

  it('tells what changed, what is exempt and what is resolved', async () => {
    const text = page(await comparedReport());
    expect(text).toContain('## What changed\n\nSince 2026-11-20 12:00 (UTC): 1 new, 2 resolved.');
    expect(text).toContain('| `new` | `eu-west-1` |  | new |');
    expect(text).toContain('| `open` | `eu-west-1` |  | open |');
    expect(text).toContain('<summary>Exempt (1)</summary>');
    expect(text).toContain('| `exempt` | `eu-west-1` | 2026-12-31 | `The demo of 2026 needs it` | `ana` |');
    expect(text).toContain('<summary>Resolved (2)</summary>');
    expect(text).toContain('## Medium (2)');
  });
});

describe('where there is little room', () => {
  const report = largeReport(1_000);

  it.each([
    ['en', /^\*\d+ more were omitted to fit the size limit\.\*$/m, /^\*The details of \d+ more were omitted/m],
    [
      'pt-BR',
      /^\*Mais \d+ ficaram de fora para caber no limite de tamanho\.\*$/m,
      /^\*Os detalhes de mais \d+ ficaram/m,
    ],
  ] as const)('says in %s what it leaves out', (locale, rows, details) => {
    const text = renderMarkdown(report, { locale, rule: ruleById, maxBytes: 20_000 });
    expect(text).toMatch(rows);
    expect(text).toMatch(details);
  });

  it('holds what GitHub takes, and says what it left out', () => {
    const larger = largeReport(8_000);
    const text = page(larger);
    expect(Buffer.byteLength(page(larger, 1e9))).toBeGreaterThan(1_048_576);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_048_576);
    expect(text).toMatch(/\*The details of [\d,]+ more were omitted to fit the size limit\.\*/);
    // Every failure has its row still.
    expect(text).not.toMatch(/^\*\d.* more were omitted/m);
  });

  it.each([150_000, 100_000, 20_000, 8_000])(
    'in %i bytes leaves out what is least grave, and counts it',
    (maxBytes) => {
      const text = page(report, maxBytes);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes);
      expect(text).toContain('omitted to fit the size limit');
      const sections = text.split(/^## /m).slice(1);
      const [low = ''] = sections.slice(-1);
      const shown = (low.match(/^\| /gm)?.length ?? 0) - 2;
      const hidden = Number(/^\*([\d,]+) more (?:was|were) omitted/m.exec(low)?.[1]?.replace(',', '') ?? 0);
      expect(shown + hidden).toBe(report.totals.failsBySeverity.low);
    },
  );
});

it.each([
  '</details><script>alert(1)</script>',
  '| x | y |\n\n# Title',
  '`](javascript:alert(1))',
  '@octocat #1 GH-1',
  '\\|',
])('a resource called %j changes nothing but its name', (name) => {
  const shape = (text: string) => ({
    lines: text.split('\n').length,
    headings: text.match(/^#+ .*/gm)?.length,
    folds: text.match(/<\/?details>$/gm)?.length,
    cells: text.split('\n').filter((line) => line.startsWith('| ')).length,
  });
  const text = page(hostileReport(name));
  expect(shape(text)).toEqual(shape(page(hostileReport('harmless'))));
  for (const line of text.split('\n').filter((each) => !each.startsWith('aws '))) {
    const outside = line
      .replace(/`[^`]*`/g, '')
      .replace(/<code>.*?<\/code>/g, '')
      .replace(/\(<https:[^<>]*>\)/g, '');
    expect(outside).not.toMatch(/<script|octocat|javascript:|Title/);
  }
});

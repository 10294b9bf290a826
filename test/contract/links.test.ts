import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exists, textOf } from '../support/files.ts';
import { anchorsOf, linksOf, pages } from '../support/markdown.ts';

const isElsewhere = (target: string): boolean => /^[a-z]+:/.test(target);

const reached = (from: string, target: string): readonly [path: string, anchor: string | undefined] => {
  const [path = '', anchor] = target.split('#');
  return [path === '' ? from : posix.join(posix.dirname(from), path), anchor && decodeURIComponent(anchor)];
};

/** What is wrong with the links of a page that stands at `from`, one sentence each. */
const brokenIn = (from: string, page: string): readonly string[] =>
  linksOf(page)
    .filter((target) => !isElsewhere(target))
    .flatMap((target) => {
      const [path, anchor] = reached(from, target);
      if (path !== from && !exists(path)) return [`${from} links to ${target}: there is no ${path}.`];
      if (anchor === undefined) return [];
      const text = path === from ? page : textOf(path);
      return anchorsOf(text).includes(anchor) ? [] : [`${from} links to ${target}: ${path} has no such heading.`];
    });

describe('the links of a page', () => {
  it.each(pages)('%s leads to files and headings that are there', (path) => {
    expect(brokenIn(path, textOf(path))).toEqual([]);
  });

  it('are found broken where they are, and nowhere else', () => {
    const page = [
      '# Costs, em São Paulo (`x`)',
      '## Twice',
      '## Twice',
      '[1](#costs-em-são-paulo-x) [2](#twice-1) [3](standards.md#cis-70) [4](../README.md) [5](decisions)',
      '`[code](gone.md)` [web](https://example.com/gone.md)',
      '```md\n# Fenced\n[code](gone.md)\n```',
      '[6](#twice-2) [7](#fenced) ![8](images/gone.png) [9](standards.md#cis-0)',
    ].join('\n');
    expect(brokenIn('docs/page.md', page)).toEqual([
      'docs/page.md links to #twice-2: docs/page.md has no such heading.',
      'docs/page.md links to #fenced: docs/page.md has no such heading.',
      'docs/page.md links to images/gone.png: there is no docs/images/gone.png.',
      'docs/page.md links to standards.md#cis-0: docs/standards.md has no such heading.',
    ]);
  });
});

it('README.md leads to every page of docs', () => {
  const linked = new Set(linksOf(textOf('README.md')).map((target) => reached('README.md', target)[0]));
  const missing = pages.filter((path) => /^docs\/[^/]+\.md$/.test(path) && !linked.has(path));
  expect(missing.map((path) => `${path} is found by nobody: link to it under "Read on" in README.md.`)).toEqual([]);
});

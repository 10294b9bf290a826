import { type Node, type NodeType, Parser } from 'commonmark';
import { describe, expect, it } from 'vitest';
import { type Locale, locales, type Report, visible } from '../../src/model/index.ts';
import { renderMarkdown } from '../../src/reporters/markdown/render.ts';
import { ruleById } from '../../src/rules/index.ts';
import { tablesIn } from '../support/gfm.ts';
import { hostileReport } from '../support/hostile-report.ts';
import { rawIn } from '../support/unseen.ts';

const hostile = hostileReport();

/** The same with names that nobody could take for anything else. */
const plainOf = (report: Report): Report => {
  let names = 0;
  const known = new Map<string, string>();
  const plain = (text: string): string => {
    const found = known.get(text) ?? `name-${(names += 1)}`;
    known.set(text, found);
    return found;
  };
  return {
    ...report,
    findings: report.findings.map((finding) => ({
      ...finding,
      resource: {
        ...finding.resource,
        id: plain(finding.resource.id),
        name: finding.resource.name && plain(finding.resource.name),
      },
      args: Object.fromEntries(Object.keys(finding.args).map((name) => [name, 'plain'])),
    })),
  };
};

const pageOf = (report: Report, locale: Locale) =>
  renderMarkdown(report, { locale, rule: ruleById, maxBytes: Number.POSITIVE_INFINITY });

const nodesOf = (page: string): readonly Node[] => {
  const nodes: Node[] = [];
  const walker = new Parser().parse(page).walker();
  for (let step = walker.next(); step !== null; step = walker.next()) if (step.entering) nodes.push(step.node);
  return nodes;
};

const ofType = (nodes: readonly Node[], type: NodeType): readonly string[] =>
  nodes.filter((node) => node.type === type).map((node) => node.literal ?? node.destination ?? textIn(node));

/** Texts that stand in no element of code. */
const outsideOfCode = (nodes: readonly Node[]): readonly string[] => {
  let isCode = false;
  return nodes.flatMap(({ type, literal }) => {
    if (type === 'html_inline' && /^<\/?code>$/.test(literal ?? '')) isCode = literal === '<code>';
    return type === 'text' && !isCode ? [literal ?? ''] : [];
  });
};

const tagsIn = (nodes: readonly Node[]): readonly string[] => [
  ...ofType(nodes, 'html_inline'),
  ...ofType(nodes, 'html_block').flatMap((text) => text.match(/<[^>]*>/g) ?? []),
];

const textIn = (node: Node): string => {
  const walker = node.walker();
  let text = '';
  for (let step = walker.next(); step !== null; step = walker.next())
    if (step.entering) text += step.node.literal ?? '';
  return text;
};

/** What a reader of a piece of Markdown sees of it. */
const seen = (markdown: string): string =>
  nodesOf(markdown)
    .filter(({ type }) => type === 'text' || type === 'code' || type === 'softbreak')
    .map((node) => node.literal ?? ' ')
    .join('');

const shownName = (name: string): string => {
  const shown = visible(name.trim());
  return shown.length <= 300 ? shown : shown.slice(0, 290);
};

describe.each(locales)('hostile names in Markdown, in %s', (locale) => {
  const page = pageOf(hostile, locale);
  const nodes = nodesOf(page);
  const plain = nodesOf(pageOf(plainOf(hostile), locale));

  it('make no heading, list, quote, rule or block of code', () => {
    for (const type of ['heading', 'item', 'block_quote', 'thematic_break', 'image'] as const)
      expect(ofType(nodes, type), type).toHaveLength(ofType(plain, type).length);
    expect(ofType(nodes, 'heading').filter((text) => /forged|two|evil/.test(text))).toEqual([]);
    for (const text of ofType(nodes, 'code_block')) expect(text).toMatch(/^aws /);
  });

  it('make no link but to the console of AWS and its documentation', () => {
    const links = ofType(nodes, 'link');
    expect(links.length).toBeGreaterThan(0);
    for (const link of links)
      expect(new URL(link).host).toMatch(/^(?:[a-z0-9-]+\.console\.aws\.amazon\.com|docs\.aws\.amazon\.com)$/);
    // GitHub makes links of what looks like an address in plain text too.
    const texts = nodes.filter(({ type }) => type === 'text').map(({ literal }) => literal ?? '');
    for (const text of texts) expect(text).not.toMatch(/[\w.+-]@[\w-]+\.\w/);
    expect(outsideOfCode(nodes).filter((text) => text.includes('evil'))).toEqual([]);
  });

  it('make no tag', () => {
    const allowed = ['<code>', '</code>', '<!-- -->', '<details>', '</details>', '<summary>', '</summary>'];
    expect(tagsIn(nodes).filter((tag) => !allowed.includes(tag))).toEqual([]);
    const blocks = (of: readonly Node[]) => tagsIn(of).filter((tag) => /details|summary/.test(tag));
    expect(blocks(nodes)).toEqual(blocks(plain));
  });

  it('make no row and no cell', () => {
    const tables = tablesIn(page);
    expect(tables.length).toBeGreaterThan(3);
    for (const [head = [], ...rows] of tables) for (const row of rows) expect(row).toHaveLength(head.length);
    const sizes = (of: typeof tables) => of.map((rows) => rows.length);
    expect(sizes(tables)).toEqual(sizes(tablesIn(pageOf(plainOf(hostile), locale))));
  });

  it('stand in their cells to the letter, one row for each failure', () => {
    const [, ...tables] = tablesIn(page);
    const cells = tables.flatMap(([, ...rows]) => rows.map(([, resource = '']) => seen(resource)));
    for (const { resource, outcome } of hostile.findings.filter((each) => each.outcome === 'fail'))
      expect(
        cells.some((cell) => cell.includes(shownName(resource.id))),
        `${outcome} ${JSON.stringify(resource.id.slice(0, 60))}`,
      ).toBe(true);
  });

  it('hide nothing', () => {
    expect(rawIn(page)).toEqual([]);
  });
});

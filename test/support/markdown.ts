import { filesIn } from './files.ts';

/** Every page that a person reads, as a path from the root. */
export const pages: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...filesIn('docs').filter((path) => path.endsWith('.md')),
];

const fence = /^```(\w*)\n(.*?)^```$/gms;
const inlineCode = /`[^`\n]+`/g;

/** The blocks of code in one language, without their fences. */
export const blocksOf = (page: string, language: string): readonly string[] =>
  [...page.matchAll(fence)].filter(([, word]) => word === language).map(([, , text = '']) => text);

/** The pieces of code inside sentences and tables, without their backticks. */
export const inlineCodeOf = (page: string): readonly string[] =>
  (page.replace(fence, '').match(inlineCode) ?? []).map((code) => code.slice(1, -1));

/** Where the links and pictures of a page lead, as they are written; those in code are none. */
export const linksOf = (page: string): readonly string[] =>
  [
    ...page
      .replace(fence, '')
      .replace(inlineCode, '`')
      .matchAll(/\]\(([^()\s]+)\)/g),
  ].map(([, target = '']) => target);

/** The anchors of a page's headings, as GitHub makes them: one that comes again is numbered. */
export const anchorsOf = (page: string): readonly string[] => {
  const seen = new Map<string, number>();
  return [...page.replace(fence, '').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => {
    const slug = slugOf(heading);
    const before = seen.get(slug) ?? 0;
    seen.set(slug, before + 1);
    return before === 0 ? slug : `${slug}-${before}`;
  });
};

const slugOf = (heading: string): string =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');

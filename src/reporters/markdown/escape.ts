import { visible } from '../../model/index.ts';
import { shortened } from '../shortened.ts';

const longest = 300;

/**
 * A text from AWS as inline code, in which GitHub sees no link, mention, issue, HTML or Markdown. Where a code span could not
 * hold it, inside a table or out of it, it is an HTML element whose every sign is an entity.
 */
export const code = (text: string): string => {
  const line = visible(text.trim());
  const cut = shortened(line, longest + 1);
  if (cut === '') return '';
  return /[`|\\]/.test(cut) ? `<code>${cut.replace(/[!-/:-@[-`{-~]/g, entity)}</code>` : `\`${cut}\``;
};

// The comment keeps an address from becoming a link: https://github.github.com/gfm/#autolinks-extension-
const entity = (sign: string): string => `&#${sign.charCodeAt(0)};${sign === '@' ? '<!-- -->' : ''}`;

/** This program's own words, none of which are meant as Markdown. */
export const prose = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~&]/g, String.raw`\$&`);

/** A code block that nothing in it can end. */
export const codeBlock = (lines: readonly string[], language: string): string => {
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length);
  const fence = '`'.repeat(Math.max(2, ...runs) + 1);
  return [fence + language, ...lines, fence].join('\n');
};

/** A link whose address can hold nothing but an address. */
export const link = (words: string, url: string): string =>
  `[${prose(words)}](<${url.replace(/[<>\\\s|]/g, encodeURIComponent)}>)`;

/** A row of a table. */
export const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

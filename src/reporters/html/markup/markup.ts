import { visible } from '../../../model/index.ts';

/** Text that is HTML already. Nothing else makes it but `html` and `trusted`. */
export interface Markup {
  readonly markup: string;
}

type Part = Markup | string | number | readonly Part[];

/** HTML from a template; whatever is put into it is escaped, unless it is markup itself. */
export const html = (fixed: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: fixed.map((text, at) => (at === 0 ? text : `${written(parts[at - 1] as Part)}${text}`)).join(''),
});

/** Marks this program's own text as HTML. Never for anything that AWS or a person said. */
export const trusted = (markup: string): Markup => ({ markup });

export const nothing: Markup = trusted('');

const written = (part: Part): string => {
  if (typeof part === 'string') return escaped(visible(part));
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(written).join('');
};

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] as string);

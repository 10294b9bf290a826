import type { Texts } from '../../../report/index.ts';
import { translated } from './bilingual.ts';
import { html, type Markup } from './markup.ts';

/** The title of a rule in every language; its id where this program does not have it. */
export const titleOf = (rule: string, texts: Texts): Markup => {
  const text = texts(rule);
  return text === undefined ? html`<code>${rule}</code>` : translated(text.title);
};

import { sentence } from '../i18n/index.ts';
import type { RenderOptions } from './options.ts';

/** The title of a rule; its id where this program does not have it. */
export const titleOf = (id: string, { rule, locale }: RenderOptions): string => {
  const title = rule(id)?.text.title;
  return title === undefined ? id : sentence(title, locale);
};

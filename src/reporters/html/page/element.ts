import { visible } from '../../../model/visible.ts';

type Child = Node | string | null;

/** An element made by calls alone; texts in it are texts, with what is unseen in them written out. */
export const element = <T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: { readonly [name: string]: string },
  ...children: readonly Child[]
): HTMLElementTagNameMap[T] => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  for (const child of children) if (child !== null) made.append(typeof child === 'string' ? visible(child) : child);
  return made;
};

/** A name that AWS or a person gave, kept from turning the text around it. */
export const named = (name: string): HTMLElement => element('bdi', {}, name);

/** The element with this id, which the page has. */
export const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}.`);
  return found;
};

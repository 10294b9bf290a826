import { slotOf } from './slots.ts';

/** What a form may say of the finding itself, by slot; null where the finding has none. */
export type Own = { readonly [slot: string]: string | null };

/** A word as a form makes it, with what it names besides the finding's own resource. */
export interface Made {
  readonly word: string;
  readonly names: readonly string[];
}

/** The word that a form makes, where the given one has its shape; null where it has not. */
export const madeBy = (template: string, given: string, own: Own): Made | null => {
  const parts = template.split(/\{([\w-]+)\}/);
  const slots = parts.filter((_, at) => at % 2 === 1);
  const missing = slots.some((slot) => slot in own && own[slot] === null);
  const found = missing ? null : new RegExp(`^${parts.map(sourceOf(own)).join('')}$`, 'u').exec(given);
  if (found === null) return null;
  const values = found.slice(1);
  const others = slots.filter((slot) => !(slot in own));
  const word = parts.map((part, at) => (at % 2 === 0 ? part : (own[part] ?? values[others.indexOf(part)]))).join('');
  return { word, names: values.filter((_, at) => slotOf(`${others[at]}`).isTold) };
};

const sourceOf =
  (own: Own) =>
  (part: string, at: number): string => {
    if (at % 2 === 0) return literally(part);
    const value = own[part];
    return typeof value === 'string' ? literally(value) : `(${slotOf(part).shape})`;
  };

const literally = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');

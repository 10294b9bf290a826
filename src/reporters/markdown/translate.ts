import { sentence } from '../../i18n/index.ts';
import type { Arg } from '../../model/index.ts';
import type { Translate } from '../wording.ts';
import { code, prose } from './escape.ts';

// Signs that no language uses, in the places of what is put in afterwards.
const [opening, closing] = ['\ue000', '\ue001'];
const places = new RegExp(`${opening}(\\d+)${closing}`, 'g');

/** A sentence in Markdown: its words as they are, and what is put into them as code. */
export const translate: Translate = (words, locale, args = {}) => {
  const held: string[] = [];
  const hold = (text: string) => `${opening}${held.push(text) - 1}${closing}`;
  const inPlace = (name: string, arg: Arg): Arg => {
    if (typeof arg === 'number' || words[locale].includes(`{${name}, select`)) return arg;
    return typeof arg === 'string' ? hold(arg) : arg.map(hold);
  };
  const marked = Object.fromEntries(Object.entries(args).map(([name, arg]) => [name, inPlace(name, arg)]));
  return prose(sentence(words, locale, marked)).replace(places, (_, at) => code(held[Number(at)] ?? ''));
};

// By what Unicode says of a character, so that none is forgotten: controls, formats and marks of direction, separators of lines
// and paragraphs, halves of characters, what a font need not draw, what is no character, and the blank of Braille, a symbol there.
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu;
// What most texts are made of alone, Latin letters and marks of print: found far sooner than by what Unicode says of each.
const plain = /^[ -~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027]*$/;
const plainLines = /^[\n -~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027]*$/;
const unseenButLineFeeds = new RegExp(`(?!\\n)${unseen.source}`, 'gu');

/**
 * A text as people may read it: what nobody would see, or what would hide, break or turn around the text beside it, stands there
 * as `\u{202E}`. Names come from AWS, where anybody may have put anything into them.
 */
export const visible = (text: string): string => (plain.test(text) ? text : text.replace(unseen, written));

/** The same for a text of several lines, which keeps them. */
export const visibleLines = (text: string): string => text.replace(unseenButLineFeeds, written);

/** True where what a reader sees is the text itself. */
export const isVisible = (text: string): boolean => visible(text) === text;

/**
 * Data as JSON in which nothing unseen stands as it is, so that it harms no terminal and no log on its way; whoever parses it
 * gets exactly what was given.
 */
export const jsonText = (data: unknown, indent = 0): string => {
  const text = JSON.stringify(data, null, indent);
  return plainLines.test(text) ? text : text.replace(unseenButLineFeeds, escaped);
};

const escaped = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${hex(unit.charCodeAt(0)).toLowerCase()}`)
    .join('');

const written = (character: string): string => `\\u{${hex(character.codePointAt(0) ?? 0)}}`;

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');

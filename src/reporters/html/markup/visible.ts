/** What would hide, break or turn around the text beside it: control characters, line separators, marks of direction, halves of characters. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** The text with everything unseen written out as in JSON (`\u202e`), since names come from AWS, where anybody may have put it. */
export const visible = (text: string): string =>
  text.replace(unseen, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** True where what a reader sees is the text itself. */
export const isPlain = (text: string): boolean => visible(text) === text;

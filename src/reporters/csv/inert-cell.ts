import { jsonText } from '../../model/index.ts';
import { shortened } from '../shortened.ts';

/** The most characters that a cell of Excel holds. */
const longest = 32_767;

// What begins a formula, also in its full-width form: https://owasp.org/www-community/attacks/CSV_Injection
const leading = /^(?:[\t\r\n]|[\p{Z}\p{C}]*[=+\-@＝＋－＠])/u;

// A spreadsheet of another language splits a file at another sign, quoted or not, so a formula may begin in the middle of a cell
// too. Commas are left alone where they are the separator: every reader of such a file knows them.
const inner = {
  comma: /([;|\t\r\n][\p{Z}\p{C}"']*)(?=[=+\-@＝＋－＠])/gu,
  other: /([,;|\t\r\n][\p{Z}\p{C}"']*)(?=[=+\-@＝＋－＠])/gu,
};

/** A text that no spreadsheet runs: an apostrophe stands before whatever could begin a formula. */
export const inertCell = (text: string, separator = ','): string => {
  const within = separator === ',' ? inner.comma : inner.other;
  return shortened(`${leading.test(text) ? "'" : ''}${text.replace(within, "$1'")}`, longest);
};

// A string of JSON with its quotes, and what could begin a formula in it once a spreadsheet has split it.
const jsonString = /"(?:[^"\\]|\\.)*"/g;
const innerSign = /((?:^"|[,;|])[\p{Z}\p{C}"'\\]*)([=+\-@＝＋－＠])/gu;

/** Data as JSON that no spreadsheet runs: such a sign is written as its number, so what is parsed is exact. */
export const inertJson = (data: object): string =>
  shortened(
    jsonText(data).replace(jsonString, (string) =>
      string.replace(innerSign, (_, before: string, sign: string) => `${before}\\u${hex(sign)}`),
    ),
    longest,
  );

const hex = (sign: string): string => sign.charCodeAt(0).toString(16).padStart(4, '0');

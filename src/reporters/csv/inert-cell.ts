/** The most characters that a cell of Excel holds. */
const longest = 32_767;

// What begins a formula, also in its full-width form: https://owasp.org/www-community/attacks/CSV_Injection
const leading = /^(?:[\t\r\n]|[\p{Z}\p{C}]*[=+\-@＝＋－＠])/u;

// A spreadsheet of a language with a decimal comma, Portuguese among them, splits a file at semicolons, quoted or not, so a
// formula may begin in the middle of a cell too.
const inner = /([;|\t\r\n][\p{Z}\p{C}"']*)(?=[=+\-@＝＋－＠])/gu;

/** A text that no spreadsheet runs: an apostrophe stands before whatever could begin a formula. */
export const inertCell = (text: string): string => {
  const inert = `${leading.test(text) ? "'" : ''}${text.replace(inner, "$1'")}`;
  return inert.length <= longest ? inert : `${inert.slice(0, longest - 1)}…`;
};

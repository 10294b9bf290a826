/** Matches as IAM does: `*` is any text, `?` one character, everything else itself. */
export const wildcard = (pattern: string): ((text: string) => boolean) => {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const expression = new RegExp(`^${source}$`, 's');
  return (text) => expression.test(text);
};

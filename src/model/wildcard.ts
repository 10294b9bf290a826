/**
 * Matches as IAM does: `*` is any text, `?` one character, everything else itself. It takes no longer than both lengths
 * multiplied, whatever the pattern.
 */
export const wildcard =
  (pattern: string) =>
  (text: string): boolean => {
    let [at, next] = [0, 0];
    let star: { readonly at: number; readonly taken: number } | null = null;
    while (next < text.length) {
      if (pattern[at] === '*') {
        star = { at, taken: next };
        at += 1;
      } else if (pattern[at] === '?' || pattern[at] === text[next]) {
        at += 1;
        next += 1;
      } else if (star !== null) {
        // The last star takes one character more.
        star = { at: star.at, taken: star.taken + 1 };
        at = star.at + 1;
        next = star.taken;
      } else return false;
    }
    return /^\**$/.test(pattern.slice(at));
  };

/** True for a text that means more than itself. */
export const isPattern = (text: string): boolean => /[*?]/.test(text);

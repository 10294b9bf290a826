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

/** True where every text that `target` stands for matches `pattern`. `*` is any run of characters, `?` any one. */
export const covers = (pattern: string, target: string): boolean => walk(pattern, target, false);

/** True where at least one text matches both; either may hold wildcards. */
export const overlaps = (pattern: string, target: string): boolean => walk(pattern, target, true);

const walk = (pattern: string, target: string, meeting: boolean): boolean => {
  const known = new Map<number, boolean>();
  const from = (i: number, j: number): boolean => {
    const key = i * (target.length + 1) + j;
    const result = known.get(key) ?? step(i, j);
    known.set(key, result);
    return result;
  };
  const step = (i: number, j: number): boolean => {
    const p = pattern[i];
    const t = target[j];
    if (p === '*') return from(i + 1, j) || (t !== undefined && from(i, j + 1));
    if (meeting && t === '*') return from(i, j + 1) || (p !== undefined && from(i + 1, j));
    if (p === undefined || t === undefined) return p === t;
    const same = p === t || (p === '?' && t !== '*') || (meeting && t === '?');
    return same && from(i + 1, j + 1);
  };
  return from(0, 0);
};

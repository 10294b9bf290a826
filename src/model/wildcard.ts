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

/**
 * True where every text that `target` stands for matches `pattern`; both may hold wildcards. Where it is true it is certain:
 * of a star beside a question mark (`*?` by `?*`) it may be false all the same.
 */
export const covers = (pattern: string, target: string): boolean => walk(pattern, target, false);

/** True where at least one text matches both; either may hold wildcards. */
export const overlaps = (pattern: string, target: string): boolean => walk(pattern, target, true);

// From the ends of both to their beginnings: `row[j]` is the answer for what is left of the pattern, and of the target from j.
const walk = (pattern: string, target: string, meeting: boolean): boolean => {
  let below: readonly boolean[] = [];
  for (let i = pattern.length; i >= 0; i -= 1) {
    const row = Array<boolean>(target.length + 1).fill(false);
    const p = pattern[i];
    for (let j = target.length; j >= 0; j -= 1) {
      const t = target[j];
      if (p === '*' || (meeting && t === '*')) row[j] = below[j] === true || row[j + 1] === true;
      else if (p === undefined || t === undefined) row[j] = p === t;
      else row[j] = isAlike(p, t, meeting) && below[j + 1] === true;
    }
    below = row;
  }
  return below[0] === true;
};

const isAlike = (p: string, t: string, meeting: boolean): boolean =>
  p === t || (p === '?' && t !== '*') || (meeting && t === '?');

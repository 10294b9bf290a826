// No file of ours is a tenth as deep; what walks through it, or writes it again, calls itself once a level.
const deepest = 200;

// Enough of a path to find the place.
const named = 6;

/** The beginning of the path to what is nested too deeply to be worked with; null where nothing is. `text` is the JSON of `value`. */
export const tooDeepAt = (text: string, value: unknown): string | null => {
  if (!isDeep(text)) return null;
  const path: string[] = [];
  let at = value;
  while (path.length < named && typeof at === 'object' && at !== null) {
    const [name, deeper] = deepestIn(at);
    path.push(name);
    at = deeper;
  }
  return `${path.join('.')}…`;
};

const isDeep = (text: string): boolean => {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === quote) at = endOfText(text, at);
    else if (char === brace || char === bracket) depth += 1;
    else if (char === brace + 2 || char === bracket + 2) depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
};

const [quote, backslash, bracket, brace] = [0x22, 0x5c, 0x5b, 0x7b];

const endOfText = (text: string, from: number): number => {
  let at = from + 1;
  while (at < text.length && text.charCodeAt(at) !== quote) at += text.charCodeAt(at) === backslash ? 2 : 1;
  return at;
};

const deepestIn = (holder: object): readonly [string, unknown] =>
  Object.entries(holder)
    .map(([name, each]) => ({ name, each, depth: depthOf(each) }))
    .reduce<readonly [string, unknown, number]>(
      (best, { name, each, depth }) => (depth > best[2] ? [name, each, depth] : best),
      ['', null, -1],
    )
    .slice(0, 2) as [string, unknown];

// Level by level, since a call for each would be what this is to prevent.
const depthOf = (value: unknown): number => {
  let level: readonly unknown[] = [value];
  let depth = 0;
  while (level.length > 0 && depth <= deepest) {
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
    depth += 1;
  }
  return depth;
};

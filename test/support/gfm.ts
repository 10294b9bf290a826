/** Tables of GitHub Flavored Markdown as cells of Markdown: https://github.github.com/gfm/#tables-extension- */
export const tablesIn = (page: string): readonly (readonly (readonly string[])[])[] => {
  const tables: (readonly string[])[][] = [];
  let before: string | null = null;
  let open = false;
  for (const line of withoutFences(page)) {
    if (open && line.trim() !== '') tables.at(-1)?.push(cellsOf(line));
    else if (before !== null && isDelimiter(line) && cellsOf(line).length === cellsOf(before).length) {
      tables.push([cellsOf(before)]);
      open = true;
    } else open = false;
    before = line;
  }
  return tables;
};

const isDelimiter = (line: string): boolean => /^\s{0,3}\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?\s*)?$/.test(line);

// A pipe ends a cell wherever it stands, in code too, unless a backslash is before it.
const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

const withoutFences = (page: string): readonly string[] => {
  let fence: string | null = null;
  return page.split('\n').filter((line) => {
    const [mark] = /^`{3,}/.exec(line) ?? [];
    if (fence === null && mark !== undefined) fence = mark;
    else if (fence !== null) {
      if (mark !== undefined && line.trim() === mark && mark.length >= fence.length) fence = null;
      return false;
    }
    return fence === null;
  });
};

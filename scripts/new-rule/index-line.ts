interface Named {
  readonly id: string;
  readonly category: string;
  readonly constant: string;
}

const importLine = /^import \{ (\w+) \} from '\.\/(\w+)\/([\w-]+)\.ts';$/;
const list = /(export const rules: readonly Rule\[\] = \[)[^\]]*(\];)/;

/** The index of the rules with one more in it: imports by path, the list by id. Throws where the index has another shape. */
export const withRule = (index: string, rule: Named): string => {
  const lines = index.split('\n');
  const first = lines.findIndex((line) => importLine.test(line));
  if (first < 0 || !list.test(index)) throw new Error('src/rules/index.ts no longer has its imports and its list.');
  const named = [...lines.flatMap(importIn), rule];
  const imports = sortedBy(named, pathOf).map((each) => `import { ${each.constant} } from '${pathOf(each)}';`);
  const constants = sortedBy(named, ({ id }) => id).map(({ constant }) => constant);
  return lines
    .filter((line) => !importLine.test(line))
    .toSpliced(first, 0, ...imports)
    .join('\n')
    .replace(list, (_, head: string, tail: string) => `${head}${inArray(constants)}${tail}`);
};

const importIn = (line: string): readonly Named[] => {
  const [, constant, category, id] = importLine.exec(line) ?? [];
  return constant === undefined || category === undefined || id === undefined ? [] : [{ constant, category, id }];
};

const pathOf = ({ category, id }: Pick<Named, 'category' | 'id'>): string => `./${category}/${id}.ts`;

// As the formatter writes it: on one line where it fits into 120 columns.
const inArray = (constants: readonly string[]): string => {
  const line = constants.join(', ');
  return line.length + 'export const rules: readonly Rule[] = [];'.length <= 120
    ? line
    : `\n${constants.map((constant) => `  ${constant},\n`).join('')}`;
};

const sortedBy = <T>(items: readonly T[], key: (item: T) => string): readonly T[] =>
  items.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));

import type { Parts } from './templates.ts';

// Lines of one kind are kept in the order of their text; the formatter orders the imports.
const withLine = (text: string, kind: RegExp, line: string): string => {
  const lines = text.split('\n');
  const same = lines.flatMap((each, at) => (kind.test(each) ? [at] : []));
  const [first, last] = [same[0], same.at(-1)];
  if (first === undefined || last === undefined)
    throw new Error(`There is no line like "${line.trim()}" to stand beside.`);
  const before = same.findLast((at) => key(lines[at] ?? '') < key(line)) ?? first - 1;
  return lines.toSpliced(before + 1, 0, line).join('\n');
};

const key = (line: string): string => line.replace(/^\W+/, '').toLowerCase();

const quoted = (name: string): string => (name.includes('-') ? `'${name}'` : name);

/** src/resources/types.ts with the type in it. */
export const withType = (text: string, { type, pascal }: Parts): string =>
  withLine(
    withLine(
      text,
      /^import type \{ \w+Facets,/,
      `import type { ${pascal}Facets, ${pascal}Fields } from './${type}/fields.ts';`,
    ),
    /^ {4}\S+: \{ fields: /,
    `    ${quoted(type)}: { fields: ${pascal}Fields; facets: ${pascal}Facets };`,
  );

/** src/resources/index.ts with its facts in it. */
export const withFacts = (text: string, { type, constant }: Parts): string =>
  withLine(
    withLine(text, /^import \{ \w+Facts \} from /, `import { ${constant}Facts } from './${type}/facts.ts';`),
    /^ {2}\S+: \w+Facts,$/,
    `  ${quoted(type)}: ${constant}Facts,`,
  );

/** src/resources/collectors.ts with its collector in it. */
export const withCollector = (text: string, { type, constant }: Parts): string =>
  withLine(
    withLine(
      text,
      /^import \{ \w+ \} from '\.\/[\w-]+\/collector\.ts';$/,
      `import { ${constant} } from './${type}/collector.ts';`,
    ),
    /^ {2}\w+,$/,
    `  ${constant},`,
  );

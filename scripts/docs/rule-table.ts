import { categories, type Rule } from '../../src/model/index.ts';

/** All rules by category, as a Markdown table; the links lead from `folder`. */
export const ruleTable = (rules: readonly Rule[], folder: string): string =>
  [
    '| rule | severity | what it finds |',
    '| --- | --- | --- |',
    ...categories.flatMap((category) => {
      const rows = rules.filter((rule) => rule.category === category).map((rule) => row(rule, folder));
      return rows.length === 0 ? [] : [`| **${category}** | | |`, ...rows];
    }),
  ].join('\n');

const row = ({ id, severity, text }: Rule, folder: string): string =>
  `| [${id}](${folder}${id}.md) | ${severity} | ${text.title.en} |`;

/** The index of the rule pages, in both languages. */
export const ruleIndex = (rules: readonly Rule[]): string => `# Rules

<!-- Written by \`npm run docs\`: do not edit. -->

${ruleTable(rules, '')}

## Em português

| regra | o que encontra |
| --- | --- |
${rules.map(({ id, text }) => `| [${id}](${id}.md) | ${text.title['pt-BR']} |`).join('\n')}
`;

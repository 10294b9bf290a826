import { categories, type Rule } from '../../src/model/index.ts';

/** All rules by category, as a Markdown table; the links lead from `folder`. */
const ruleTable = (rules: readonly Rule[], folder: string): string =>
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

const start = '<!-- rules:start -->';
const end = '<!-- rules:end -->';

/** A README with the rule table put between its markers. Throws where it lacks them. */
export const withRuleTable = (readme: string, rules: readonly Rule[]): string => {
  const [from, until] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || until < from) throw new Error(`README.md must hold ${start} and ${end}, where the rules are listed.`);
  return `${readme.slice(0, from + start.length)}\n\n${ruleTable(rules, 'docs/rules/')}\n\n${readme.slice(until)}`;
};

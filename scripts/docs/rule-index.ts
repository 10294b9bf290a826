import type { Category, Rule } from '../../src/model/index.ts';
import { groupWords, rulesByGroup } from './rule-groups.ts';

/** The index of the rule pages by category, in both languages. */
export const ruleIndex = (rules: readonly Rule[]): string => `# Rules

<!-- Written by \`npm run docs\`: do not edit. -->

The severities are the defaults; an [audience](../configuration.md#audiences) or the configuration can change them.
\`account-hygiene explain RULE\` prints what a page here says. [Em português](#em-português)

${rulesByGroup(rules).map(englishGroup).join('\n\n')}

## Em português

${rulesByGroup(rules).map(portugueseGroup).join('\n\n')}
`;

type Group = readonly [Category, readonly Rule[]];

const englishGroup = ([category, rules]: Group): string => `## ${category}

${groupWords[category].en}.

| rule | severity | what it finds |
| --- | --- | --- |
${rules.map(({ id, severity, text }) => `| [${id}](${id}.md) | ${severity} | ${text.title.en} |`).join('\n')}`;

const portugueseGroup = ([category, rules]: Group): string => `**${category}**: ${groupWords[category]['pt-BR']}.

| regra | o que encontra |
| --- | --- |
${rules.map(({ id, text }) => `| [${id}](${id}.md) | ${text.title['pt-BR']} |`).join('\n')}`;

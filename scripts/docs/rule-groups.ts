import { type Category, categories, type Rule, type Words } from '../../src/model/index.ts';

/** What the rules of a category look for. */
export const groupWords: { readonly [C in Category]: Words } = {
  account: {
    en: 'The root user and people: MFA, access keys, passwords, contacts',
    'pt-BR': 'O usuário root e as pessoas: MFA, access keys, senhas, contatos',
  },
  workload: {
    en: 'Roles, secrets and runtimes of instances and functions',
    'pt-BR': 'Roles, segredos e runtimes de instâncias e funções',
  },
  exposure: {
    en: 'What anyone on the internet, or in any AWS account, can reach',
    'pt-BR': 'O que qualquer pessoa na internet, ou em qualquer conta da AWS, consegue acessar',
  },
  leftovers: {
    en: 'What was left behind, and in most cases still bills',
    'pt-BR': 'O que foi esquecido e, na maioria dos casos, continua sendo cobrado',
  },
  billing: {
    en: 'Whether anyone is told when costs rise',
    'pt-BR': 'Se alguém é avisado quando o custo sobe',
  },
};

/** The rules of each category, without the categories that have none. */
export const rulesByGroup = (rules: readonly Rule[]): readonly (readonly [Category, readonly Rule[]])[] =>
  categories
    .map((category) => [category, rules.filter((rule) => rule.category === category)] as const)
    .filter(([, members]) => members.length > 0);

/** A row for each category with the ids of its rules, as a Markdown table; `index` is the address of the index page. */
export const groupTable = (rules: readonly Rule[], index: string): string =>
  [
    '| group | what it looks for | rules |',
    '| --- | --- | --- |',
    ...rulesByGroup(rules).map(
      ([category, members]) =>
        `| [${category}](${index}#${category}) | ${groupWords[category].en} | ${members.map(({ id }) => `\`${id}\``).join(', ')} |`,
    ),
  ].join('\n');

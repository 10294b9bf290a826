/** What `account-hygiene explain --help` says. */
export const explainHelp = {
  about: {
    en: 'Say what a rule looks for, why it matters, and what it needs',
    'pt-BR': 'Diz o que uma regra procura, por que importa e do que precisa',
  },
  rule: { en: 'the id of a rule', 'pt-BR': 'o id de uma regra' },
} as const;

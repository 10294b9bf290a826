/** The words of one rule explained on one screen. */
export const explainWords = {
  explain: {
    options: { en: 'Options and their defaults:', 'pt-BR': 'Opções e seus valores padrão:' },
    actions: { en: 'IAM actions that it needs:', 'pt-BR': 'Ações do IAM de que precisa:' },
    standards: { en: 'Standards:', 'pt-BR': 'Padrões:' },
    references: { en: 'Read more:', 'pt-BR': 'Leia mais:' },
  },
} as const;

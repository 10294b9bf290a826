/** The words of one rule explained on one screen. */
export const explainWords = {
  explain: {
    avoid: { en: 'Next time: {text}', 'pt-BR': 'Da próxima vez: {text}' },
    options: { en: 'Options and their defaults: {list}', 'pt-BR': 'Opções e seus valores padrão: {list}' },
    actions: { en: 'IAM actions that it needs: {list}', 'pt-BR': 'Ações do IAM de que precisa: {list}' },
    standards: { en: 'Standards: {list}', 'pt-BR': 'Padrões: {list}' },
    references: { en: 'Read more:', 'pt-BR': 'Leia mais:' },
  },
} as const;

/** The words of one rule explained on one screen. */
export const explainWords = {
  explain: {
    avoid: { en: 'Next time: {text}', 'pt-BR': 'Da próxima vez: {text}' },
    options: { en: 'Options and their defaults: {list}', 'pt-BR': 'Opções e seus valores padrão: {list}' },
    actions: { en: 'Required IAM actions: {list}', 'pt-BR': 'Ações IAM necessárias: {list}' },
    standards: { en: 'Standards: {list}', 'pt-BR': 'Padrões: {list}' },
    references: { en: 'Read more:', 'pt-BR': 'Leia mais:' },
  },
} as const;

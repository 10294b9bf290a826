/** What `account-hygiene rules --help` says. */
export const rulesHelp = {
  about: {
    en: 'List every rule; for an audience, with the severity and the options that are in force',
    'pt-BR': 'Lista todas as regras; para um público, com a gravidade e as opções em vigor',
  },
  config: { en: '{config}; it overrides the audience', 'pt-BR': '{config}; tem precedência sobre o público' },
  standard: {
    en: 'show which controls of a standard the rules cover; without a name, which there are',
    'pt-BR': 'mostra quais controles de um padrão as regras cobrem; sem nome, quais padrões existem',
  },
} as const;

/** What `account-hygiene diff --help` says. */
export const diffHelp = {
  about: {
    en: 'Say what changed between two JSON reports of one account',
    'pt-BR': 'Diz o que mudou entre dois relatórios JSON da mesma conta',
  },
  old: { en: 'the earlier JSON report', 'pt-BR': 'o relatório JSON mais antigo' },
  new: { en: 'the later JSON report', 'pt-BR': 'o relatório JSON mais recente' },
  format: { en: 'text or json', 'pt-BR': 'text ou json' },
  exits: {
    en: `Exit codes: 0 nothing is worse, 1 something is, 2 something is no longer
visible, 3 wrong usage.`,
    'pt-BR': `Códigos de saída: 0 nada piorou, 1 algo piorou, 2 algo deixou de ser visível,
3 uso errado.`,
  },
} as const;

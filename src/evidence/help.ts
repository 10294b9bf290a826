/** What `account-hygiene verify --help` says. */
export const verifyHelp = {
  about: {
    en: 'Check the hashes of a bundle of evidence, and judge its inventory again',
    'pt-BR': 'Confere os hashes de um bundle de evidências e avalia de novo o inventário dele',
  },
  file: { en: 'what "audit --bundle" wrote', 'pt-BR': 'o que "audit --bundle" gravou' },
  exits: {
    en: `Exit codes: 0 everything is the same, 1 something differs,
3 the file cannot be used.`,
    'pt-BR': `Códigos de saída: 0 tudo igual, 1 algo difere,
3 o arquivo não pode ser usado.`,
  },
} as const;

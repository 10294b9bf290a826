const language = { en: 'en or pt-BR', 'pt-BR': 'en ou pt-BR' } as const;

/** How an option takes several values. */
export const several = { en: 'repeat it or separate with commas', 'pt-BR': 'repita ou separe com vírgulas' } as const;

/** The options that several commands share. */
export const flagHelp = {
  profile: { en: 'AWS profile to use', 'pt-BR': 'perfil da AWS a usar' },
  audience: { en: 'owner, learner or review', 'pt-BR': 'owner, learner ou review' },
  language,
  languageOrLocale: {
    en: `${language.en}; the default follows your locale`,
    'pt-BR': `${language['pt-BR']}; se omitida, vale o idioma do seu sistema`,
  },
  config: {
    en: 'YAML or JSON configuration; the default is {file} in the current folder',
    'pt-BR': 'configuração em YAML ou JSON; se omitida, vale {file} na pasta atual',
  },
} as const;

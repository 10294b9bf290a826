/** Why nobody looked there. */
export const ruleDidNotRun = { en: 'the rule did not run', 'pt-BR': 'a regra não foi executada' } as const;
export const regionNotScanned = { en: 'the region was not scanned', 'pt-BR': 'a região não foi verificada' } as const;
export const leftOutByConfiguration = {
  en: 'left out by configuration',
  'pt-BR': 'deixado de fora pela configuração',
} as const;

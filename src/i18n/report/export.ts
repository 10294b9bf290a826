/** What the formats for other programs say of their own accord; a rule's words stand with the rule. */
export const exportWords = {
  gone: { en: 'Resolved: it is no longer found.', 'pt-BR': 'Resolvido: não é mais encontrado.' },
  exempt: { en: 'Accepted until {until}.', 'pt-BR': 'Aceito até {until}.' },
  exemptBecause: { en: 'Accepted until {until}: {reason}', 'pt-BR': 'Aceito até {until}: {reason}' },
} as const;

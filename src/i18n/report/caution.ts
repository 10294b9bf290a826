/** How the cautions of a removal are announced; what they say stands with their rules. */
export const cautionWords = {
  'look-first': { en: 'Look first:', 'pt-BR': 'Verifique antes:' },
  'lost-for-good': { en: 'Lost for good:', 'pt-BR': 'Não tem volta:' },
  'not-seen': { en: 'Not visible to this audit:', 'pt-BR': 'Esta auditoria não vê:' },
  note: { en: 'Note:', 'pt-BR': 'Observação:' },
} as const;

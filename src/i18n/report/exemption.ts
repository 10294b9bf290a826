const ended = { en: 'Its exemption ended on {until}', 'pt-BR': 'A exceção terminou em {until}' } as const;

/** The words of what is exempt, and of the exemptions themselves. */
export const exemptionWords = {
  exemptHead: { en: 'EXEMPT ({n, number})', 'pt-BR': 'EXCEÇÕES ({n, number})' },
  exemptAbout: {
    en: 'Accepted on purpose, and not counted above.',
    'pt-BR': 'Aceitos de propósito, fora das contagens acima.',
  },
  exemptCost: {
    en: 'They bill at least US$\u00a0{usd} a month.',
    'pt-BR': 'Custam pelo menos US$\u00a0{usd} por mês.',
  },
  exemptUntil: { en: 'until {until}', 'pt-BR': 'até {until}' },
  exemptUntilByDefault: {
    en: 'until {until}, because its tag gives no date',
    'pt-BR': 'até {until}, porque a tag não traz data',
  },
  exemptEnds: {
    en: '{n, plural, =0 {ENDS TODAY} one {ENDS IN # DAY} other {ENDS IN # DAYS}}',
    'pt-BR': '{n, plural, =0 {TERMINA HOJE} one {TERMINA EM # DIA} other {TERMINA EM # DIAS}}',
  },
  exemptByTag: { en: 'by tag', 'pt-BR': 'por tag' },
  expired: { en: `${ended.en}: {reason}`, 'pt-BR': `${ended['pt-BR']}: {reason}` },
  expiredWithoutReason: { en: `${ended.en}.`, 'pt-BR': `${ended['pt-BR']}.` },
  expiredShort: { en: 'exemption ended on {until}', 'pt-BR': 'exceção terminada em {until}' },
  mendHead: { en: 'EXEMPTIONS TO FIX ({n, number})', 'pt-BR': 'EXCEÇÕES PARA CORRIGIR ({n, number})' },
  unused: {
    en: 'Matches no failing finding: {rules} on {resources}, until {until}: {reason}',
    'pt-BR': 'Não corresponde a nenhum problema: {rules} em {resources}, até {until}: {reason}',
  },
  mistakenTag: {
    'unknown-rule': {
      en: '{resource}, {region}: its exemption tag names a rule that does not exist: {value}',
      'pt-BR': '{resource}, {region}: a tag de exceção cita uma regra que não existe: {value}',
    },
    'unreadable-date': {
      en: '{resource}, {region}: the date in its exemption tag is not a date: {value}',
      'pt-BR': '{resource}, {region}: a data na tag de exceção não é uma data: {value}',
    },
  },
} as const;

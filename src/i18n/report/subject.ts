/** The words of a subject and of a text message; they are folded to ASCII. */
export const subjectWords = {
  subject: { en: '[account-hygiene] {account}: {summary}', 'pt-BR': '[account-hygiene] {account}: {summary}' },
  sms: { en: 'account-hygiene {account}: {summary}', 'pt-BR': 'account-hygiene {account}: {summary}' },
  subjectClean: { en: 'clean', 'pt-BR': 'tudo certo' },
  subjectExempt: {
    en: '{n, plural, one {# exempt} other {# exempt}}',
    'pt-BR': '{n, plural, one {# exceção} other {# exceções}}',
  },
  subjectIncomplete: { en: 'incomplete, {n, number} not checked', 'pt-BR': 'incompleto, {n, number} sem verificar' },
  subjectUncompared: { en: 'not compared', 'pt-BR': 'sem comparação' },
  subjectCost: { en: 'at least US${usd}/month', 'pt-BR': 'pelo menos US${usd}/mês' },
} as const;

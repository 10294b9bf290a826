/** The words of the end of a digest: totals, trend, and hints how to mute rules. */
export const closingWords = {
  totalsHead: { en: 'TOTALS', 'pt-BR': 'TOTAIS' },
  totalCost: {
    en: 'At least US$\u00a0{month} a month, US$\u00a0{year} a year.',
    'pt-BR': 'Pelo menos US$\u00a0{month} por mês, US$\u00a0{year} por ano.',
  },
  totalExempt: {
    en: 'Exempt: {n, plural, one {# finding} other {# findings}}, US$\u00a0{usd} a month.',
    'pt-BR': 'Com exceção: {n, plural, one {# problema} other {# problemas}}, US$\u00a0{usd} por mês.',
  },
  trend: { en: 'Trend: {counts} findings', 'pt-BR': 'Tendência: {counts} problemas' },
  trendCost: { en: '; US$\u00a0{costs} a month', 'pt-BR': '; US$\u00a0{costs} por mês' },
  trendMark: { en: ' (? marks an incomplete run)', 'pt-BR': ' (? indica execução incompleta)' },
  muteHead: { en: 'TO GET FEWER MESSAGES', 'pt-BR': 'PARA RECEBER MENOS AVISOS' },
  muteRules: {
    en: 'These lines of the configuration file switch off the rules that fired. Keep only the lines of rules that you can do without:',
    'pt-BR':
      'Estas linhas do arquivo de configuração desligam as regras que acusaram algo. Deixe nele só as das regras que você dispensa:',
  },
  exemptCommand: {
    en: 'account-hygiene exempt RULE RESOURCE --reason WHY --until YYYY-MM-DD',
    'pt-BR': 'account-hygiene exempt REGRA RECURSO --reason MOTIVO --until AAAA-MM-DD',
  },
  muteExempt: {
    en: 'To accept one finding for a while:',
    'pt-BR': 'Para aceitar um problema por um tempo:',
  },
} as const;

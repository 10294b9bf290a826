/** What `account-hygiene exempt --help` says. */
export const exemptHelp = {
  about: {
    en: 'Accept a finding on purpose: write an exemption into the configuration',
    'pt-BR': 'Aceita um resultado de propósito: grava uma exceção na configuração',
  },
  rule: {
    en: 'the id of a rule, or a pattern with * and ?',
    'pt-BR': 'o id de uma regra, ou um padrão com * e ?',
  },
  resource: {
    en: 'the id or ARN of a resource, or a pattern',
    'pt-BR': 'o id ou o ARN de um recurso, ou um padrão',
  },
  reason: { en: 'why it is accepted', 'pt-BR': 'por que é aceito' },
  until: {
    en: 'the last day of it in UTC, YYYY-MM-DD',
    'pt-BR': 'o último dia em que vale, em UTC, AAAA-MM-DD',
  },
  owner: { en: 'who answers for it', 'pt-BR': 'quem responde por isso' },
  config: { en: '{config}; it is created if missing', 'pt-BR': '{config}; é criada se não existir' },
} as const;

const through = { en: 'Exempt through {until} (UTC):', 'pt-BR': 'Exceção até {until} (UTC), inclusive:' } as const;

/** What `exempt` says of what it wrote. */
export const exemptWords = {
  added: {
    en: `${through.en} {rule} on {resource}, written to {file}.`,
    'pt-BR': `${through['pt-BR']} {rule} em {resource}, gravado em {file}.`,
  },
  replaced: {
    en: `${through.en} {rule} on {resource}, replacing what {file} said before.`,
    'pt-BR': `${through['pt-BR']} {rule} em {resource}, no lugar do que {file} dizia antes.`,
  },
} as const;

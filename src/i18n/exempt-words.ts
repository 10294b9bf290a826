/** What `exempt` says of what it wrote. */
export const exemptWords = {
  added: {
    en: 'Exempt through {until} (UTC): {rule} on {resource}, written to {file}.',
    'pt-BR': 'Isento até {until} (UTC), inclusive: {rule} em {resource}, gravado em {file}.',
  },
  replaced: {
    en: 'Exempt through {until} (UTC): {rule} on {resource}, in the place of what {file} said of it before.',
    'pt-BR': 'Isento até {until} (UTC), inclusive: {rule} em {resource}, no lugar do que {file} dizia antes.',
  },
} as const;

/** The sentences of an API without a public endpoint, or whose endpoints could not be read. */
export const endpointMessages = {
  mutualTls: {
    en: '{api} is reached only through domains that ask for a client certificate.',
    'pt-BR': '{api} só é alcançada por domínios que exigem certificado do cliente.',
  },
  unmapped: {
    en: 'The default endpoint of {api} is disabled, and no public domain leads to what is open in it.',
    'pt-BR': 'O endpoint padrão de {api} está desativado, e nenhum domínio público leva ao que está aberto nela.',
  },
  domainsUnread: {
    en: 'The default endpoint of {api} is disabled, and its custom domains could not be read.',
    'pt-BR': 'O endpoint padrão de {api} está desativado, e não foi possível ler os domínios personalizados dela.',
  },
} as const;

/** What is added to a sentence where a stage may serve an older configuration than the one that was read. */
export const ifNotDeployed = {
  en: '{configuration, select, current { (current configuration: a stage without automatic deployment may serve an older one)} other {}}',
  'pt-BR':
    '{configuration, select, current { (configuração atual: um stage sem deploy automático pode estar servindo uma mais antiga)} other {}}',
} as const;

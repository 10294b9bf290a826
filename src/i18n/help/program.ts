/** What `account-hygiene --help` says of the program itself. */
export const programHelp = {
  about: {
    en: 'Audits one AWS account: what would expose me or bill me, and would anybody tell me?',
    'pt-BR': 'Audita uma conta AWS: o que poderia me expor ou me custar dinheiro, e alguém me avisaria?',
  },
  version: { en: 'output the version number', 'pt-BR': 'mostra o número da versão' },
  help: { en: 'display help for command', 'pt-BR': 'mostra a ajuda do comando' },
  hint: {
    en: '(account-hygiene --help lists what there is)',
    'pt-BR': '(account-hygiene --help mostra o que existe)',
  },
} as const;

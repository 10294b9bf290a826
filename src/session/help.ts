/** What `account-hygiene session --help` says, and that of the commands below it. */
export const sessionHelp = {
  about: {
    en: 'A study session: record what exists before it, and see what it left behind',
    'pt-BR': 'Uma sessão de estudo: registra o que existe antes dela e mostra o que ela deixou para trás',
  },
  name: {
    en: 'which session; the default is the only open one, or the one ended last',
    'pt-BR': 'qual sessão; se omitida, vale a única aberta, ou a última encerrada',
  },
  start: {
    en: 'Record what exists in every enabled region before you begin',
    'pt-BR': 'Registra o que existe em cada região habilitada antes de você começar',
  },
  status: { en: 'Show what is new so far', 'pt-BR': 'Mostra o que há de novo até agora' },
  end: {
    en: 'Show what the session left behind, what it costs, and what removes it',
    'pt-BR': 'Mostra o que a sessão deixou para trás, quanto custa e como remover',
  },
  list: { en: 'List the stored sessions', 'pt-BR': 'Lista as sessões guardadas' },
  cleanup: {
    en: 'write what removes it to a script, which asks before each step',
    'pt-BR': 'grava a limpeza em um script, que pergunta antes de cada passo',
  },
  watch: {
    en: 'check again every 20 seconds while you clean up',
    'pt-BR': 'verifica de novo a cada 20 segundos enquanto você limpa',
  },
  watchFor: {
    en: 'how long to watch, for example 15m, which is the default',
    'pt-BR': 'por quanto tempo verificar, por exemplo 15m, que é o padrão',
  },
  exits: {
    en: `Exit codes: 0 all clear, 1 something is left, 2 not everything could be checked,
3 wrong usage or no credentials.`,
    'pt-BR': `Códigos de saída: 0 tudo limpo, 1 sobrou algo, 2 nem tudo pôde ser verificado,
3 uso errado ou sem credenciais.`,
  },
} as const;

import { several } from './flags.ts';

/** What `account-hygiene audit --help` says. */
export const auditHelp = {
  about: {
    en: 'Audit the account of the current credentials, or a saved inventory',
    'pt-BR': 'Audita a conta das credenciais atuais, ou um inventário salvo',
  },
  region: {
    en: `check only here; ${several.en}`,
    'pt-BR': `verifica só aqui; ${several['pt-BR']}`,
  },
  rule: {
    en: `run only this rule; ${several.en}`,
    'pt-BR': `roda só esta regra; ${several['pt-BR']}`,
  },
  severity: {
    en: 'run only rules of this severity or worse',
    'pt-BR': 'roda só as regras desta gravidade ou mais graves',
  },
  audience: {
    en: 'owner (idle and old), learner (anything that bills) or review (strictest)',
    'pt-BR': 'owner (parado e antigo), learner (tudo o que gera cobrança) ou review (o mais rigoroso)',
  },
  format: {
    en: '{formats}; several, separated by commas, need --output-dir',
    'pt-BR': '{formats}; vários, separados por vírgulas, exigem --output-dir',
  },
  groupBy: {
    en: 'group the report by the controls of a standard, for example cis-7.0',
    'pt-BR': 'agrupa o relatório pelos controles de um padrão, por exemplo cis-7.0',
  },
  output: {
    en: 'write the report to a file instead of standard output',
    'pt-BR': 'grava o relatório em um arquivo em vez da saída padrão',
  },
  outputDir: {
    en: 'write a file for each format into this folder',
    'pt-BR': 'grava nesta pasta um arquivo para cada formato',
  },
  csvSeparator: {
    en: 'comma, semicolon or tab; if omitted, that of the language: comma',
    'pt-BR': 'comma, semicolon ou tab; se omitido, o do idioma: ponto e vírgula',
  },
  deliver: {
    en: 'securityhub: import the findings into Security Hub as well',
    'pt-BR': 'securityhub: importa os resultados também no Security Hub',
  },
  history: {
    en: 'compare with the runs kept in a file, dynamodb:TABLE or none; the default is a file for each account',
    'pt-BR':
      'compara com as execuções guardadas em um arquivo, dynamodb:TABELA ou none; se omitida, há um arquivo para cada conta',
  },
  save: {
    en: 'save the inventory, to judge it again without credentials',
    'pt-BR': 'salva o inventário, para avaliar de novo sem credenciais',
  },
  bundle: {
    en: 'keep the run with everything behind it in one zip file, for "verify"',
    'pt-BR': 'guarda a execução, com tudo o que a embasa, em um arquivo zip para o "verify"',
  },
  from: {
    en: 'judge a saved inventory, or that of a bundle, instead of asking AWS',
    'pt-BR': 'avalia um inventário salvo, ou o de um bundle, em vez de consultar a AWS',
  },
  demo: {
    en: 'judge the bundled sample account; needs neither network nor credentials',
    'pt-BR': 'avalia a conta de exemplo que vem junto; não precisa de rede nem de credenciais',
  },
  failOn: {
    en: 'exit 1 only for failures of this severity or worse',
    'pt-BR': 'sai com 1 só por falhas desta gravidade ou mais graves',
  },
  since: {
    en: 'only what was created since: 3h, 09:30 or 2026-11-22T09:30Z; what AWS does not date is listed apart',
    'pt-BR': 'só o que foi criado desde então: 3h, 09:30 ou 2026-11-22T09:30Z; o que a AWS não data é listado à parte',
  },
  verbose: {
    en: 'also say, on standard error, what was asked of AWS and what limits were waited for',
    'pt-BR': 'diz também, na saída de erro, o que foi perguntado à AWS e por quais limites se esperou',
  },
  exits: {
    en: `Exit codes: 0 clean, 1 failing, 2 incomplete, 3 wrong usage or no credentials.
Failing outranks incomplete; the report says both.`,
    'pt-BR': `Códigos de saída: 0 tudo certo, 1 com falhas, 2 incompleto, 3 uso errado ou sem
credenciais. Falhas têm precedência sobre incompleto; o relatório diz os dois.`,
  },
} as const;

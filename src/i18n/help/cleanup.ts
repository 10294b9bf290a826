import { several } from './flags.ts';

/** What `account-hygiene cleanup --help` says. */
export const cleanupHelp = {
  about: {
    en: 'Print a shell script that removes the leftovers and closes what is open; it runs nothing',
    'pt-BR': 'Imprime um script de shell que remove as sobras e fecha o que está aberto; não executa nada',
  },
  from: {
    en: 'generate it from a JSON report instead of a fresh audit',
    'pt-BR': 'gera a partir de um relatório JSON em vez de uma auditoria nova',
  },
  demo: {
    en: 'generate it for the bundled sample account',
    'pt-BR': 'gera para a conta de exemplo que vem junto',
  },
  rule: {
    en: `only what this rule found; ${several.en}`,
    'pt-BR': `só o que esta regra encontrou; ${several['pt-BR']}`,
  },
  region: {
    en: `only what is here; ${several.en}`,
    'pt-BR': `só o que está aqui; ${several['pt-BR']}`,
  },
  output: {
    en: 'write the script to a file instead of standard output',
    'pt-BR': 'grava o script em um arquivo em vez da saída padrão',
  },
  profile: { en: 'AWS profile to audit with', 'pt-BR': 'perfil da AWS com que auditar' },
} as const;

import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Secret in the environment of a function',
    'pt-BR': 'Segredo nas variáveis de ambiente de uma função',
  },
  what: {
    en: 'Environment variables are settings that Lambda keeps in the configuration of a function and hands to its code.',
    'pt-BR':
      'Variáveis de ambiente são ajustes que o Lambda guarda na configuração da função e entrega ao código dela.',
  },
  why: {
    en: 'Environment variables are visible to everybody who may list functions, and in templates, build logs and crash reports; a secret in them is shared with all of those.',
    'pt-BR':
      'Variáveis de ambiente ficam à vista de quem pode listar funções, em templates, logs de build e relatórios de erro; um segredo ali é dividido com todos eles.',
  },
  fix: {
    en: 'Replace the secret where it is used, for it counts as read; keep the new one in Secrets Manager or Parameter Store, and give the function its name or ARN instead of its value.',
    'pt-BR':
      'Troque o segredo onde ele é usado, pois ele já conta como lido; guarde o novo no Secrets Manager ou no Parameter Store e passe para a função o nome ou o ARN, não o valor.',
  },
  avoid: {
    en: 'Start new functions from a template that already holds the AWS Parameters and Secrets Lambda Extension, and the safe way is the easy one.',
    'pt-BR':
      'Crie funções a partir de um template que já traga a AWS Parameters and Secrets Lambda Extension, e o caminho seguro será o mais fácil.',
  },
  messages: {
    found: {
      en: '{function} keeps what looks like a secret ({patterns}) in {count, plural, one {the variable} other {the variables}} {variables}.',
      'pt-BR':
        '{function} guarda o que parece ser um segredo ({patterns}) {count, plural, one {na variável} other {nas variáveis}} {variables}.',
    },
    likely: {
      en: '{function} probably keeps a secret, by its name or its randomness ({patterns}), in {count, plural, one {the variable} other {the variables}} {variables}.',
      'pt-BR':
        '{function} provavelmente guarda um segredo, pelo nome ou pela aleatoriedade ({patterns}), {count, plural, one {na variável} other {nas variáveis}} {variables}.',
    },
    clean: {
      en: 'None of the {count, plural, one {# variable} other {# variables}} of {function} looks like a secret.',
      'pt-BR':
        'Nenhuma das variáveis de {function} ({count, plural, one {# ao todo} other {# ao todo}}) parece segredo.',
    },
    none: {
      en: '{function} has no environment variables.',
      'pt-BR': '{function} não tem variáveis de ambiente.',
    },
    unread: {
      en: 'Lambda did not tell the environment variables of {function}, most likely because its KMS key cannot be used.',
      'pt-BR':
        'O Lambda não informou as variáveis de ambiente de {function}, provavelmente porque a chave KMS dela não pode ser usada.',
    },
  },
});

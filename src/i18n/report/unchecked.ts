import { terms } from '../terms.ts';

/** The words of what could not be checked. */
export const uncheckedWords = {
  unknownHead: { en: 'COULD NOT BE CHECKED ({n, number})', 'pt-BR': 'NÃO PÔDE SER VERIFICADO ({n, number})' },
  cause: {
    denied: { en: 'Missing permission: {action}', 'pt-BR': 'Falta a permissão: {action}' },
    deniedBy: {
      'service-control-policy': {
        en: 'Denied by a service control policy of the organization: {action}',
        'pt-BR': 'Negado por uma service control policy da organização: {action}',
      },
      'permissions-boundary': {
        en: 'Denied by a permissions boundary: {action}',
        'pt-BR': 'Negado por um permissions boundary: {action}',
      },
      'session-policy': {
        en: 'Denied by a session policy: {action}',
        'pt-BR': 'Negado por uma session policy: {action}',
      },
      'resource-policy': {
        en: 'Denied by a resource policy: {action}',
        'pt-BR': 'Negado por uma resource policy: {action}',
      },
    },
    wouldFail: {
      en: 'Would fail, unless a tag exempts it:',
      'pt-BR': 'Seria um problema, a menos que tenha uma tag de exceção:',
    },
    failed: { en: '{operation} failed: {detail}', 'pt-BR': '{operation} falhou: {detail}' },
    'not-collected': {
      'region-off': { en: 'The region {resource} is disabled', 'pt-BR': 'A região {resource} está desabilitada' },
      'out-of-time': { en: 'Not reached before time ran out', 'pt-BR': 'Não deu tempo de coletar' },
      interrupted: { en: 'Not reached before the interruption', 'pt-BR': 'Não foi coletado antes da interrupção' },
      'credentials-expired': {
        en: 'Not reached before the credentials expired',
        'pt-BR': 'Não foi coletado antes de as credenciais expirarem',
      },
      'not-in-inventory': {
        en: 'Not in this inventory: {resource}',
        'pt-BR': 'Não está neste inventário: {resource}',
      },
    },
  },
  billingHint: {
    en: 'Reading billing data also needs "IAM user and role access to Billing information", which the root user activates once on the Account page.',
    'pt-BR':
      'Para ler dados de cobrança também é preciso ativar "IAM user and role access to Billing information", o que o usuário root faz uma vez na página Account (Conta).',
  },
  policyHint: {
    en: 'Minimum IAM policy for these rules: account-hygiene policy',
    'pt-BR': 'A policy mínima para estas regras: account-hygiene policy',
  },
  ruleIn: { en: '{rule} ({place})', 'pt-BR': '{rule} ({place})' },
  places: { en: '{n, number} regions', 'pt-BR': '{n, number} regiões' },
  resources: terms.count.resources,
  gapHead: {
    en: 'The list of regions may be incomplete.',
    'pt-BR': 'A lista de regiões pode não estar completa.',
  },
} as const;

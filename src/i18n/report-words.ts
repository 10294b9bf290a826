/** The words of the text digest itself; a rule's words stand with the rule. */
export const reportWords = {
  conclusion: {
    clean: {
      en: 'CLEAN: everything was checked, and nothing is wrong.',
      'pt-BR': 'TUDO CERTO: tudo foi verificado e nada está errado.',
    },
    failing: { en: 'FAILING: there is something to do.', 'pt-BR': 'COM PROBLEMAS: há o que fazer.' },
    failingIncomplete: {
      en: 'FAILING, and INCOMPLETE: there is something to do, and not everything could be checked.',
      'pt-BR': 'COM PROBLEMAS, e INCOMPLETO: há o que fazer, e nem tudo pôde ser verificado.',
    },
    incomplete: {
      en: 'INCOMPLETE: nothing is known to be wrong, but not everything could be checked.',
      'pt-BR': 'INCOMPLETO: não se sabe de nada errado, mas nem tudo pôde ser verificado.',
    },
  },
  findingsLine: { en: 'Findings: {counts}.', 'pt-BR': 'Problemas: {counts}.' },
  noFindings: { en: 'Findings: none.', 'pt-BR': 'Problemas: nenhum.' },
  costLine: {
    en: 'Cost: at least US$ {usd} a month at list price, free tier not subtracted.',
    'pt-BR': 'Custo: pelo menos US$ {usd} por mês a preço de tabela, sem descontar o free tier.',
  },
  coverageLine: {
    en: 'Coverage: {evaluated} of {planned} checks done in {regions, plural, one {# region} other {# regions}}, {empty} with nothing to check.',
    'pt-BR':
      'Cobertura: {evaluated} de {planned} verificações feitas em {regions, plural, one {# região} other {# regiões}}, {empty} sem nada a verificar.',
  },
  notScannedDisabled: {
    en: 'Not scanned: {n, plural, one {# disabled region} other {# disabled regions}}. What stands in a disabled region still bills: {regions}.',
    'pt-BR':
      'Não verificado: {n, plural, one {# região desabilitada} other {# regiões desabilitadas}}. O que existe em região desabilitada continua sendo cobrado: {regions}.',
  },
  notScannedChosen: {
    en: 'Not scanned, because not selected: {regions}.',
    'pt-BR': 'Não verificado, por não ter sido selecionado: {regions}.',
  },
  excludedLine: {
    en: 'Left out by configuration: {n, plural, one {# resource} other {# resources}}.',
    'pt-BR': 'Deixado de fora pela configuração: {n, plural, one {# recurso} other {# recursos}}.',
  },
  cutShort: {
    'out-of-time': {
      en: 'The time ran out: what was not collected by then is listed as not checked.',
      'pt-BR': 'O tempo acabou: o que não foi coletado até ali está listado como não verificado.',
    },
    interrupted: {
      en: 'Interrupted: what was not collected by then is listed as not checked.',
      'pt-BR': 'Interrompido: o que não foi coletado até ali está listado como não verificado.',
    },
  },
  audience: {
    learner: {
      en: 'Judged for a learner: whatever still bills is a leftover, however young.',
      'pt-BR': 'Avaliado para quem estuda: tudo o que ainda gera cobrança é sobra, por mais novo que seja.',
    },
    review: {
      en: 'Judged for a review: by the strictest thresholds.',
      'pt-BR': 'Avaliado para uma revisão: pelos limites mais rigorosos.',
    },
  },
  savedOn: {
    en: 'Judged from an inventory taken on {date}.',
    'pt-BR': 'Avaliado a partir de um inventário de {date}.',
  },
  severity: {
    critical: { en: 'critical', 'pt-BR': 'crítico' },
    high: { en: 'high', 'pt-BR': 'alto' },
    medium: { en: 'medium', 'pt-BR': 'médio' },
    low: { en: 'low', 'pt-BR': 'baixo' },
  },
  counted: {
    critical: { en: '{n} critical', 'pt-BR': '{n, plural, one {# crítico} other {# críticos}}' },
    high: { en: '{n} high', 'pt-BR': '{n, plural, one {# alto} other {# altos}}' },
    medium: { en: '{n} medium', 'pt-BR': '{n, plural, one {# médio} other {# médios}}' },
    low: { en: '{n} low', 'pt-BR': '{n, plural, one {# baixo} other {# baixos}}' },
  },
  why: { en: 'Why: {text}', 'pt-BR': 'Por quê: {text}' },
  fix: { en: 'Fix: {text}', 'pt-BR': 'Como resolver: {text}' },
  atMostAMonth: { en: '(at most US$ {usd} a month)', 'pt-BR': '(no máximo US$ {usd} por mês)' },
  aMonth: { en: '(US$\u00a0{usd} a month)', 'pt-BR': '(US$\u00a0{usd} por mês)' },
  parent: {
    'cloudformation-stack': {
      en: 'Part of CloudFormation stack {name}: change or delete it there.',
      'pt-BR': 'Faz parte da stack {name} do CloudFormation: altere ou apague por lá.',
    },
    'beanstalk-environment': {
      en: 'Part of Elastic Beanstalk environment {name}, which would make it again: terminate the environment.',
      'pt-BR': 'Faz parte do ambiente {name} do Elastic Beanstalk, que criaria tudo de novo: encerre o ambiente.',
    },
    'auto-scaling-group': {
      en: 'Part of Auto Scaling group {name}, which would make it again: act on the group.',
      'pt-BR': 'Faz parte do Auto Scaling group {name}, que criaria tudo de novo: mexa no grupo.',
    },
    'eks-cluster': {
      en: 'Part of EKS cluster {name}: act on the cluster.',
      'pt-BR': 'Faz parte do cluster EKS {name}: mexa no cluster.',
    },
    'eks-nodegroup': {
      en: 'Part of EKS node group {name}, which would make it again: act on the node group.',
      'pt-BR': 'Faz parte do node group {name} do EKS, que criaria tudo de novo: mexa no node group.',
    },
    'ecs-cluster': {
      en: 'Part of ECS cluster {name}: act on the cluster.',
      'pt-BR': 'Faz parte do cluster ECS {name}: mexa no cluster.',
    },
    'spot-fleet': {
      en: 'Part of Spot Fleet request {name}, which would make it again: cancel the request.',
      'pt-BR': 'Faz parte da requisição de Spot Fleet {name}, que criaria tudo de novo: cancele a requisição.',
    },
    'ec2-fleet': {
      en: 'Part of EC2 Fleet {name}, which would make it again: delete the fleet.',
      'pt-BR': 'Faz parte da EC2 Fleet {name}, que criaria tudo de novo: apague a fleet.',
    },
    'rds-cluster': {
      en: 'Part of database cluster {name}: act on the cluster.',
      'pt-BR': 'Faz parte do cluster de banco de dados {name}: mexa no cluster.',
    },
    'aws-service': {
      en: 'Operated by the AWS service {name}: act on it there.',
      'pt-BR': 'Operado pelo serviço {name} da AWS: mexa por lá.',
    },
  },
  unknownHead: { en: 'COULD NOT BE CHECKED ({n})', 'pt-BR': 'NÃO PÔDE SER VERIFICADO ({n})' },
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
    failed: { en: '{operation} failed: {detail}', 'pt-BR': '{operation} falhou: {detail}' },
    'not-collected': {
      'region-off': { en: 'The region {resource} is disabled', 'pt-BR': 'A região {resource} está desabilitada' },
      'out-of-time': { en: 'Not reached before the time ran out', 'pt-BR': 'Não deu tempo de coletar' },
      interrupted: { en: 'Not reached before the interruption', 'pt-BR': 'Não foi coletado antes da interrupção' },
      'not-in-inventory': {
        en: 'Not in this inventory: {resource}',
        'pt-BR': 'Não está neste inventário: {resource}',
      },
    },
  },
  billingHint: {
    en: 'Reading billing data also needs "IAM user and role access to Billing information", which the root user activates once on the Account page.',
    'pt-BR':
      'Para ler dados de cobrança também é preciso ativar "IAM user and role access to Billing information", o que o usuário root faz uma vez na página Account.',
  },
  policyHint: {
    en: 'The least policy for these rules: account-hygiene policy',
    'pt-BR': 'A menor policy para estas regras: account-hygiene policy',
  },
  ruleIn: { en: '{rule} ({place})', 'pt-BR': '{rule} ({place})' },
  places: { en: '{n} regions', 'pt-BR': '{n} regiões' },
  resources: {
    en: '{n, plural, one {# resource} other {# resources}}',
    'pt-BR': '{n, plural, one {# recurso} other {# recursos}}',
  },
  gapHead: {
    en: 'The list of regions may not be whole.',
    'pt-BR': 'A lista de regiões pode não estar completa.',
  },
  passedLine: {
    en: 'Passed: {pass}. Not applicable: {na}.',
    'pt-BR': 'Aprovado: {pass}. Não se aplica: {na}.',
  },
  usageLine: {
    en: 'This run: {calls, plural, one {# call} other {# calls}}, {throttles} throttled, {seconds} s, {memory} MB.',
    'pt-BR':
      'Esta execução: {calls, plural, one {# chamada} other {# chamadas}}, {throttles} com throttling, {seconds} s, {memory} MB.',
  },
  leftOut: {
    en: '{n, plural, one {# finding was} other {# findings were}} left out to fit ({severities}). The whole report: account-hygiene audit',
    'pt-BR':
      '{n, plural, one {# problema ficou} other {# problemas ficaram}} de fora por falta de espaço ({severities}). O relatório completo: account-hygiene audit',
  },
  explain: {
    options: { en: 'Options and their defaults:', 'pt-BR': 'Opções e seus valores padrão:' },
    actions: { en: 'IAM actions that it needs:', 'pt-BR': 'Ações do IAM de que precisa:' },
    standards: { en: 'Standards:', 'pt-BR': 'Padrões:' },
    references: { en: 'Read more:', 'pt-BR': 'Leia mais:' },
  },
  subject: {
    en: '[account-hygiene] {account}: {summary}',
    'pt-BR': '[account-hygiene] {account}: {summary}',
  },
  subjectClean: { en: 'clean', 'pt-BR': 'tudo certo' },
  subjectIncomplete: { en: 'incomplete, {n} not checked', 'pt-BR': 'incompleto, {n} sem verificar' },
} as const;

/** The words of the clean-up script itself, in comments and in what it asks; a finding brings its own. */
export const cleanupWords = {
  title: {
    en: 'Cleans up AWS account {account}, as account-hygiene {version} saw it on {date}.',
    'pt-BR': 'Faz a limpeza da conta AWS {account}, como o account-hygiene {version} a viu em {date}.',
  },
  extent: {
    en: '{steps, plural, =0 {There is nothing to remove or to close} one {# step} other {# steps}}.',
    'pt-BR': '{steps, plural, =0 {Não há nada para remover nem para fechar} one {# passo} other {# passos}}.',
  },
  savesAll: {
    en: 'Together they save about US$ {usd} a month at list price, free tier not subtracted, less what the backups bill.',
    'pt-BR':
      'Juntos eles economizam cerca de US$ {usd} por mês a preço de tabela, sem descontar o free tier, menos o que os backups custam.',
  },
  savesTogether: {
    en: 'Together they save about US$ {usd} a month at list price, free tier not subtracted.',
    'pt-BR': 'Juntos eles economizam cerca de US$ {usd} por mês a preço de tabela, sem descontar o free tier.',
  },
  forGood: {
    en: 'It removes what session "{session}" left, and nothing older, for good and without a backup.',
    'pt-BR': 'Ele remove o que sobrou da sessão "{session}", e nada mais antigo, de vez e sem backup.',
  },
  gaps: {
    en: 'The audit was incomplete: there may be more than stands here.',
    'pt-BR': 'A auditoria ficou incompleta: pode haver mais do que está aqui.',
  },
  read: {
    en: 'Read it before you run it. It asks before each step; ASSUME_YES=1 runs them all without asking.',
    'pt-BR': 'Leia antes de executar. Ele pergunta antes de cada passo; ASSUME_YES=1 executa todos sem perguntar.',
  },
  heldSteps: {
    en: '{n, plural, one {# step is} other {# steps are}} commented out, with what to look at first above {n, plural, one {it} other {them}}, and nothing runs {n, plural, one {it} other {them}} before you take the "# " off.',
    'pt-BR':
      '{n, plural, one {# passo está comentado} other {# passos estão comentados}}, com o que verificar antes logo acima, e nada {n, plural, one {o executa} other {os executa}} enquanto você não tirar o "# ".',
  },
  lookSteps: {
    en: '{n, plural, one {# step asks} other {# steps ask}} for a look first, and {n, plural, one {is} other {are}} asked for all the same.',
    'pt-BR':
      '{n, plural, one {# passo pede} other {# passos pedem}} para verificar algo antes, e {n, plural, one {é perguntado} other {são perguntados}} mesmo assim.',
  },
  otherAccount: {
    en: 'These credentials belong to account {caller}, and this script is for {account}: nothing was done.',
    'pt-BR': 'Estas credenciais são da conta {caller}, e este script é para a {account}: nada foi feito.',
  },
  nobody: {
    en: 'AWS does not say whose credentials these are: nothing was done.',
    'pt-BR': 'A AWS não diz de quem são estas credenciais: nada foi feito.',
  },
  manager: {
    'cloudformation-stack': {
      en: 'CloudFormation stack {name}, with everything in it',
      'pt-BR': 'Stack {name} do CloudFormation, com tudo o que há nela',
    },
    'beanstalk-environment': {
      en: 'Elastic Beanstalk environment {name}, with everything in it',
      'pt-BR': 'Ambiente {name} do Elastic Beanstalk, com tudo o que há nele',
    },
    'auto-scaling-group': {
      en: 'Auto Scaling group {name}, with its instances',
      'pt-BR': 'Auto Scaling group {name}, com suas instâncias',
    },
    'eks-nodegroup': { en: 'EKS node group {name}, with its nodes', 'pt-BR': 'Node group {name} do EKS, com seus nós' },
    'spot-fleet': {
      en: 'Spot Fleet request {name}, with its instances',
      'pt-BR': 'Requisição de Spot Fleet {name}, com suas instâncias',
    },
    'ec2-fleet': { en: 'EC2 Fleet {name}, with its instances', 'pt-BR': 'EC2 Fleet {name}, com suas instâncias' },
  },
  managerReduced: {
    'auto-scaling-group': {
      en: 'Auto Scaling group {name}, down to no instances',
      'pt-BR': 'Auto Scaling group {name}, reduzido a nenhuma instância',
    },
    'eks-nodegroup': {
      en: 'EKS node group {name}, down to no nodes',
      'pt-BR': 'Node group {name} do EKS, reduzido a nenhum nó',
    },
  },
  otherManager: { en: '{kind} {name}', 'pt-BR': '{kind} {name}' },
  saves: { en: 'Saves about US$ {usd} a month.', 'pt-BR': 'Economiza cerca de US$ {usd} por mês.' },
  savesAtMost: { en: 'Saves at most US$ {usd} a month.', 'pt-BR': 'Economiza no máximo US$ {usd} por mês.' },
  savesNothing: { en: 'Bills nothing by itself.', 'pt-BR': 'Não gera cobrança por si só.' },
  savesUnknown: {
    en: 'What it saves is not known: no list price for it here.',
    'pt-BR': 'Não se sabe quanto economiza: não há preço de tabela para isto aqui.',
  },
  closes: { en: 'Closes it to the public; removes nothing.', 'pt-BR': 'Fecha para o público; não remove nada.' },
  needs: { en: 'Only after: {steps}.', 'pt-BR': 'Só depois de: {steps}.' },
  heldBack: {
    en: 'Once you have looked, take the "# " off the lines below; until then they are not run.',
    'pt-BR': 'Depois de verificar, tire o "# " das linhas abaixo; até lá elas não são executadas.',
  },
  ask: { en: 'Step {n} of {steps}. {what}? [y/N] ', 'pt-BR': 'Passo {n} de {steps}. {what}? [s/N] ' },
  askWarned: {
    en: 'Step {n} of {steps}. {what}? {warnings} [y/N] ',
    'pt-BR': 'Passo {n} de {steps}. {what}? {warnings} [s/N] ',
  },
  skippedFor: {
    en: 'Step {n} was skipped: it would fail, since step {need} was not done.',
    'pt-BR': 'O passo {n} foi pulado: ele falharia, já que o passo {need} não foi feito.',
  },
  gone: { en: 'It is already gone.', 'pt-BR': 'Isso já não existe mais.' },
  failed: {
    en: 'Step {n} failed; what is left of it was not run.',
    'pt-BR': 'O passo {n} falhou; o restante dele não foi executado.',
  },
  end: {
    en: 'Done: {done}. Skipped: {skipped}. Failed: {failed}. Run the audit again to see what is left.',
    'pt-BR': 'Feitos: {done}. Pulados: {skipped}. Com falha: {failed}. Rode a auditoria de novo para ver o que sobrou.',
  },
  notYet: {
    en: 'Commented out, for you to look first: {steps}.',
    'pt-BR': 'Comentados, para você verificar antes: {steps}.',
  },
  left: {
    en: 'Left to you, since no command of this script mends it:',
    'pt-BR': 'Fica com você, pois nenhum comando deste script resolve:',
  },
} as const;

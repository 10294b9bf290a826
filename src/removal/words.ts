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
    en: 'Together they save about US$ {usd} a month at list price, free tier not subtracted, less the cost of the backups.',
    'pt-BR':
      'Juntos eles economizam cerca de US$ {usd} por mês a preço de tabela, sem descontar o free tier, menos o custo dos backups.',
  },
  savesTogether: {
    en: 'Together they save about US$ {usd} a month at list price, free tier not subtracted.',
    'pt-BR': 'Juntos eles economizam cerca de US$ {usd} por mês a preço de tabela, sem descontar o free tier.',
  },
  forGood: {
    en: 'It permanently removes what session "{session}" left, and nothing older, without a backup.',
    'pt-BR': 'Ele remove o que sobrou da sessão "{session}", e nada mais antigo, definitivamente, sem backup.',
  },
  gaps: {
    en: 'The audit was incomplete: there may be more than is listed here.',
    'pt-BR': 'A auditoria ficou incompleta: pode haver mais do que está listado aqui.',
  },
  read: {
    en: 'Read it before you run it. It asks before each step; ASSUME_YES=1 runs every step that is not commented out, without asking.',
    'pt-BR':
      'Leia antes de executar. Ele pergunta antes de cada passo; ASSUME_YES=1 executa sem perguntar todos os passos que não estão comentados.',
  },
  heldSteps: {
    en: '{n, plural, one {# step is} other {# steps are}} commented out, with what to check first above {n, plural, one {it} other {them}}; {n, plural, one {it runs} other {they run}} only after you remove the "# ".',
    'pt-BR':
      '{n, plural, one {# passo está comentado} other {# passos estão comentados}}, com o que verificar antes logo acima; só {n, plural, one {roda} other {rodam}} depois que você tirar o "# ".',
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
      'pt-BR': 'Stack CloudFormation {name}, com tudo o que há nela',
    },
    'beanstalk-environment': {
      en: 'Elastic Beanstalk environment {name}, with everything in it',
      'pt-BR': 'Ambiente Elastic Beanstalk {name}, com tudo o que há nele',
    },
    'auto-scaling-group': {
      en: 'Auto Scaling group {name}, with its instances',
      'pt-BR': 'Auto Scaling group {name}, com suas instâncias',
    },
    'eks-nodegroup': { en: 'EKS node group {name}, with its nodes', 'pt-BR': 'Node group EKS {name}, com seus nós' },
    'spot-fleet': {
      en: 'Spot Fleet request {name}, with its instances',
      'pt-BR': 'Requisição de Spot Fleet {name}, com suas instâncias',
    },
    'ec2-fleet': { en: 'EC2 Fleet {name}, with its instances', 'pt-BR': 'EC2 Fleet {name}, com suas instâncias' },
  },
  managerReduced: {
    'auto-scaling-group': {
      en: 'Auto Scaling group {name}, scaled down to zero instances',
      'pt-BR': 'Auto Scaling group {name}, reduzido a zero instâncias',
    },
    'eks-nodegroup': {
      en: 'EKS node group {name}, scaled down to zero nodes',
      'pt-BR': 'Node group EKS {name}, reduzido a zero nós',
    },
  },
  otherManager: { en: '{kind} {name}', 'pt-BR': '{kind} {name}' },
  saves: { en: 'Saves about US$ {usd} a month.', 'pt-BR': 'Economiza cerca de US$ {usd} por mês.' },
  savesAtLeast: { en: 'Saves at least US$ {usd} a month.', 'pt-BR': 'Economiza pelo menos US$ {usd} por mês.' },
  savesAtMost: { en: 'Saves at most US$ {usd} a month.', 'pt-BR': 'Economiza no máximo US$ {usd} por mês.' },
  savesNothing: { en: 'No charge by itself.', 'pt-BR': 'Não gera cobrança por si só.' },
  savesUnknown: {
    en: 'Savings unknown: there is no list price for it here.',
    'pt-BR': 'Economia desconhecida: não há preço de tabela para isto aqui.',
  },
  closes: { en: 'Closes it to the public; removes nothing.', 'pt-BR': 'Fecha para o público; não remove nada.' },
  needs: { en: 'Only after: {steps}.', 'pt-BR': 'Só depois de: {steps}.' },
  heldBack: {
    en: 'Once you have checked, remove the "# " from the lines below; until then they do not run.',
    'pt-BR': 'Depois de verificar, tire o "# " das linhas abaixo; até lá elas não são executadas.',
  },
  namedToo: {
    en: ' (it names {names}{more, plural, =0 {} one { and # more} other { and # more}} as well)',
    'pt-BR': ' (cita também {names}{more, plural, =0 {} one { e mais #} other { e mais #}})',
  },
  ask: { en: 'Step {n} of {steps}. {what}? [y/N] ', 'pt-BR': 'Passo {n} de {steps}. {what}? [s/N] ' },
  askWarned: {
    en: 'Step {n} of {steps}. {what}? {warnings} [y/N] ',
    'pt-BR': 'Passo {n} de {steps}. {what}? {warnings} [s/N] ',
  },
  skippedFor: {
    en: 'Step {n} was skipped: it would fail, because step {need} was not done.',
    'pt-BR': 'O passo {n} foi pulado: ele falharia, já que o passo {need} não foi feito.',
  },
  gone: { en: 'It is already gone.', 'pt-BR': 'Isso já não existe mais.' },
  failed: {
    en: 'Step {n} failed; the rest of it was not run.',
    'pt-BR': 'O passo {n} falhou; o restante dele não foi executado.',
  },
  end: {
    en: 'Done: {done}. Skipped: {skipped}. Failed: {failed}. Run the audit again to see what is left.',
    'pt-BR': 'Feitos: {done}. Pulados: {skipped}. Com falha: {failed}. Rode a auditoria de novo para ver o que sobrou.',
  },
  notYet: {
    en: 'Commented out, for you to check first: {steps}.',
    'pt-BR': 'Comentados, para você verificar antes: {steps}.',
  },
  goesOn: {
    en: 'AWS has accepted these and is still removing them; no command can wait for that: {steps}.',
    'pt-BR': 'Estes a AWS aceitou e ainda está removendo, e não há comando que espere por isso: {steps}.',
  },
  confirmed: {
    en: 'Confirmed by AWS: {done} of {steps}.',
    'pt-BR': 'Confirmados pela AWS: {done} de {steps}.',
  },
  stackStays: {
    en: 'CloudFormation did not delete the stack. It gives these reasons:',
    'pt-BR': 'O CloudFormation não excluiu a stack. Os motivos que ele dá:',
  },
  askBucket: {
    en: 'Step {n} of {steps}. {what}? Objects in it, old versions and delete markers included: {objects}. All of them are deleted for good. {warnings}[y/N] ',
    'pt-BR':
      'Passo {n} de {steps}. {what}? Objetos nele, contando versões antigas e delete markers: {objects}. Todos serão excluídos definitivamente. {warnings}[s/N] ',
  },
  empties: {
    en: 'Everything in it is deleted for good before the bucket itself, old versions included.',
    'pt-BR': 'Tudo o que há nele é excluído definitivamente antes do próprio bucket, inclusive versões antigas.',
  },
  emptiesByScript: {
    en: 'If the bucket has versioning, only the script of "--cleanup" empties it whole.',
    'pt-BR': 'Se o bucket tiver versionamento, só o script do "--cleanup" o esvazia por completo.',
  },
  foreign: {
    en: 'The report names commands for it that this program does not make; none of them is here.',
    'pt-BR': 'O relatório cita comandos para isso que este programa não gera; nenhum deles está aqui.',
  },
  left: {
    en: 'Left to you, because no command in this script fixes it:',
    'pt-BR': 'Fica com você, pois nenhum comando deste script resolve:',
  },
} as const;

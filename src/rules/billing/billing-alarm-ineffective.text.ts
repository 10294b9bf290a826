import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Billing alarm that would reach nobody',
    'pt-BR': 'Alarme de cobrança que não avisaria ninguém',
  },
  what: {
    en: 'A CloudWatch alarm compares a metric with a threshold. Once the metric passes it, the alarm can publish to an SNS topic, which writes to its subscribers.',
    'pt-BR':
      'Um alarme do CloudWatch compara uma métrica com um limite. Quando ela passa dele, o alarme pode publicar num tópico SNS, que avisa os inscritos.',
  },
  why: {
    en: 'An alarm with one broken link is worse than none, because everybody believes that they would be told.',
    'pt-BR': 'Um alarme com um elo quebrado é pior que nenhum, porque todo mundo acha que seria avisado.',
  },
  fix: {
    en: 'Fix the link named here: the alarm must be in the region of the billing metrics, watch EstimatedCharges by Currency alone against an amount that you would mind, have its actions enabled, and notify an SNS topic with a confirmed subscriber, whose policy and key admit cloudwatch.amazonaws.com. Without data, switch on the CloudWatch billing alerts in the billing preferences, in an organization those of the management account.',
    'pt-BR':
      'Corrija o elo indicado aqui: o alarme precisa estar na região das métricas de cobrança, monitorar EstimatedCharges só por Currency contra um valor que incomodaria você, estar com as ações ativadas e notificar um tópico SNS com um inscrito confirmado, cuja policy e cuja chave admitam cloudwatch.amazonaws.com. Se faltam dados, ative os alertas de cobrança do CloudWatch nas preferências de cobrança; numa organização, nas da conta de gerenciamento.',
  },
  avoid: {
    en: 'After every change, trigger the alarm with aws cloudwatch set-alarm-state and check that the message arrives.',
    'pt-BR':
      'Depois de cada mudança, dispare o alarme com aws cloudwatch set-alarm-state e confira se a mensagem chega.',
  },
  messages: {
    region: {
      en: '{alarm} is in {region}, but the billing metrics exist only in {home}.',
      'pt-BR': '{alarm} está em {region}, mas as métricas de cobrança só existem em {home}.',
    },
    metric: {
      en: '{alarm} watches {metric}, which is not the bill: that is EstimatedCharges of AWS/Billing.',
      'pt-BR': '{alarm} monitora {metric}, que não é a fatura: essa é EstimatedCharges, de AWS/Billing.',
    },
    dimensions: {
      en: '{alarm} watches {metric}, but only EstimatedCharges by Currency alone is the whole bill.',
      'pt-BR': '{alarm} monitora {metric}, mas só EstimatedCharges apenas por Currency é a fatura inteira.',
    },
    service: {
      en: '{alarm} watches {metric}, so what any other service costs goes unnoticed.',
      'pt-BR': '{alarm} monitora {metric}, então o que qualquer outro serviço custar passa despercebido.',
    },
    comparison: {
      en: '{alarm} compares by {comparison}, so a growing bill never sets it off.',
      'pt-BR': '{alarm} compara por {comparison}, então uma fatura que cresce nunca o dispara.',
    },
    band: {
      en: '{alarm} compares with a band that CloudWatch learns, so nobody can say at which amount it goes off.',
      'pt-BR': '{alarm} compara com uma faixa que o CloudWatch aprende, então ninguém sabe com que valor ele dispara.',
    },
    tooLow: {
      en: '{alarm} has a threshold of {amount}, which any spending passes, so it cannot tell a bad month from a normal one.',
      'pt-BR':
        '{alarm} tem limite de {amount}, que qualquer gasto ultrapassa, então não distingue um mês ruim de um normal.',
    },
    tooHigh: {
      en: '{alarm} goes off only at {amount}, which is more than the {limit} that this audit allows.',
      'pt-BR': '{alarm} só dispara em {amount}, mais que os {limit} que esta auditoria aceita.',
    },
    noData: {
      en: '{alarm} has had no data for {hours, plural, one {# hour} other {# hours}}, so it cannot go off.',
      'pt-BR': '{alarm} está sem dados há {hours, plural, one {# hora} other {# horas}}, então não tem como disparar.',
    },
    evaluation: {
      en: 'CloudWatch cannot evaluate {alarm} ({evaluation}).',
      'pt-BR': 'O CloudWatch não consegue avaliar {alarm} ({evaluation}).',
    },
    actionsOff: {
      en: '{alarm} has its actions switched off, so it goes off in silence.',
      'pt-BR': '{alarm} está com as ações desligadas, então dispara em silêncio.',
    },
    noAction: {
      en: '{alarm} has no action for the ALARM state, so it tells nobody.',
      'pt-BR': '{alarm} não tem nenhuma ação para o estado ALARM, então não avisa ninguém.',
    },
    topicGone: {
      en: 'What {alarm} notifies no longer exists: {topics}.',
      'pt-BR': 'O que {alarm} notifica não existe mais: {topics}.',
    },
    unconfirmed: {
      en: 'Nobody has confirmed a subscription to {topics}, so {alarm} reaches nobody.',
      'pt-BR': 'Ninguém confirmou a inscrição em {topics}, então {alarm} não chega a ninguém.',
    },
    unsubscribed: {
      en: 'Nobody is subscribed to {topics}, so {alarm} reaches nobody.',
      'pt-BR': 'Não há ninguém inscrito em {topics}, então {alarm} não chega a ninguém.',
    },
    filtered: {
      en: 'Every subscription to {topics} filters away what CloudWatch sends, so {alarm} reaches nobody.',
      'pt-BR': 'Toda inscrição em {topics} filtra o que o CloudWatch envia, então {alarm} não chega a ninguém.',
    },
    topicPolicy: {
      en: 'The access policy of {topics} does not let CloudWatch (cloudwatch.amazonaws.com) publish, so {alarm} reaches nobody.',
      'pt-BR':
        'A access policy de {topics} não deixa o CloudWatch (cloudwatch.amazonaws.com) publicar, então {alarm} não chega a ninguém.',
    },
    topicKey: {
      en: '{topics} is encrypted with a key that CloudWatch may not use: AWS keeps alias/aws/sns to SNS alone, and a key of your own must admit cloudwatch.amazonaws.com. So {alarm} reaches nobody.',
      'pt-BR':
        '{topics} está criptografado com uma chave que o CloudWatch não pode usar: alias/aws/sns é só do SNS, e uma chave sua precisa admitir cloudwatch.amazonaws.com. Por isso {alarm} não chega a ninguém.',
    },
    keyOff: {
      en: 'The key that encrypts {topics} is disabled or gone, so {alarm} reaches nobody.',
      'pt-BR':
        'A chave que criptografa {topics} está desativada ou não existe mais, então {alarm} não chega a ninguém.',
    },
    heard: {
      en: '{alarm} goes off at {amount}, and a confirmed subscriber is told.',
      'pt-BR': '{alarm} dispara em {amount}, e um inscrito confirmado é avisado.',
    },
    heardLinked: {
      en: '{alarm} watches {metric}, the bill of another account; it goes off at {amount}, and a confirmed subscriber is told.',
      'pt-BR':
        '{alarm} monitora {metric}, a fatura de outra conta; dispara em {amount}, e um inscrito confirmado é avisado.',
    },
    otherCurrency: {
      en: '{alarm} goes off at {amount}; whether that is soon enough cannot be said, since this audit has no limit in that currency, and the account is not known to cost that much.',
      'pt-BR':
        '{alarm} dispara em {amount}; não dá para dizer se é cedo o bastante, pois esta auditoria não tem limite nessa moeda e não se sabe de um custo dessa ordem na conta.',
    },
    govCloud: {
      en: 'AWS keeps no billing data in GovCloud, so {alarm} watches nothing; the bill is watched in the standard AWS account that this one belongs to.',
      'pt-BR':
        'A AWS não guarda dados de cobrança no GovCloud, então {alarm} não monitora nada; a fatura é monitorada na conta AWS padrão à qual esta pertence.',
    },
    settling: {
      en: '{alarm} has had no data for {hours, plural, one {# hour} other {# hours}}, which is too short to judge it.',
      'pt-BR': '{alarm} está sem dados há {hours, plural, one {# hora} other {# horas}}, pouco para julgá-lo.',
    },
    noDataSince: {
      en: '{alarm} has no data, and AWS does not say since when.',
      'pt-BR': '{alarm} está sem dados, e a AWS não diz desde quando.',
    },
    unreadTopic: {
      en: 'What {topics} says of its subscribers and its policy could not be read, so nobody can tell whether {alarm} reaches anybody.',
      'pt-BR': 'Não foi possível ler os inscritos e a policy de {topics}, então não se sabe se {alarm} chega a alguém.',
    },
    unsurePolicy: {
      en: 'Whether the access policy of {topics} lets CloudWatch publish for {alarm} hangs on what this audit cannot see.',
      'pt-BR':
        'Se a access policy de {topics} deixa o CloudWatch publicar por {alarm}, depende de algo que esta auditoria não vê.',
    },
    unsureKey: {
      en: '{topics} is encrypted, and whether CloudWatch may use the key for {alarm} could not be settled.',
      'pt-BR': '{topics} está criptografado, e não dá para saber se o CloudWatch pode usar a chave para {alarm}.',
    },
    unreadAudience: {
      en: '{topics} has confirmed subscribers, but who they are and what they filter away could not be read, so nobody can tell whether {alarm} reaches a person.',
      'pt-BR':
        '{topics} tem inscritos confirmados, mas não foi possível ler quem são e o que filtram, então não se sabe se {alarm} chega a uma pessoa.',
    },
    unsureFilter: {
      en: 'The subscriptions to {topics} filter by what stands in the message, so nobody can tell whether {alarm} gets through.',
      'pt-BR': 'As inscrições em {topics} filtram pelo conteúdo da mensagem, então não se sabe se {alarm} passa.',
    },
    machines: {
      en: 'Only queues, functions or web servers are subscribed to {topics}; whether they tell a person of {alarm} cannot be seen from here.',
      'pt-BR':
        'Em {topics} só há filas, funções ou servidores web inscritos; daqui não dá para ver se eles avisam alguém sobre {alarm}.',
    },
    unseenAction: {
      en: 'The action of {alarm} is not an SNS topic, and whether it notifies anybody cannot be seen from here.',
      'pt-BR': 'A ação de {alarm} não é um tópico SNS, e daqui não dá para ver se ela avisa alguém.',
    },
    conditional: {
      en: '{alarm} is heard only through a composite alarm that may stay quiet although this one goes off.',
      'pt-BR': '{alarm} só é ouvido por um alarme composto que pode ficar quieto mesmo quando este dispara.',
    },
  },
});

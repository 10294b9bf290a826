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
    en: 'Fix the link named here: the alarm must be in the region of the billing metrics, watch EstimatedCharges by Currency alone against an amount that you would mind, have its actions enabled, and notify an SNS topic with a confirmed subscriber. Without data, switch on the CloudWatch billing alerts in the billing preferences, in an organization those of the management account.',
    'pt-BR':
      'Corrija o elo indicado aqui: o alarme precisa estar na região das métricas de cobrança, monitorar EstimatedCharges só por Currency contra um valor que incomodaria você, estar com as ações ativadas e notificar um tópico SNS com um inscrito confirmado. Se faltam dados, ative os alertas de cobrança do CloudWatch nas preferências de cobrança; numa organização, nas da conta de gerenciamento.',
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
      en: '{alarm} has a threshold of {threshold}, which any spending passes, so it cannot tell a bad month from a normal one.',
      'pt-BR':
        '{alarm} tem limite de {threshold}, que qualquer gasto ultrapassa, então não distingue um mês ruim de um normal.',
    },
    tooHigh: {
      en: '{alarm} goes off only at US$ {threshold}, which is more than the US$ {max} that this audit allows.',
      'pt-BR': '{alarm} só dispara em US$ {threshold}, mais que os US$ {max} que esta auditoria aceita.',
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
    heard: {
      en: '{alarm} goes off at US$ {threshold}, and a confirmed subscriber is told.',
      'pt-BR': '{alarm} dispara em US$ {threshold}, e um inscrito confirmado é avisado.',
    },
    heardLinked: {
      en: '{alarm} watches {metric}, the bill of another account; it goes off at US$ {threshold}, and a confirmed subscriber is told.',
      'pt-BR':
        '{alarm} monitora {metric}, a fatura de outra conta; dispara em US$ {threshold}, e um inscrito confirmado é avisado.',
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
      en: 'The subscribers of {topics} could not be read, so nobody can tell whether {alarm} reaches anybody.',
      'pt-BR': 'Não foi possível ler os inscritos de {topics}, então não se sabe se {alarm} chega a alguém.',
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

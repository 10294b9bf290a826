import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Cost anomalies that nobody hears of',
    'pt-BR': 'Anomalias de custo que não chegam a ninguém',
  },
  what: {
    en: 'Cost Anomaly Detection learns what you usually spend and points out what does not fit. A monitor says what is watched, and a subscription who is told.',
    'pt-BR':
      'O Cost Anomaly Detection aprende quanto você costuma gastar e aponta o que foge disso. O monitor diz o que é monitorado, e a inscrição, quem é avisado.',
  },
  why: {
    en: 'Cost Anomaly Detection is free and notices a jump within a day, but only where a monitor watches and somebody is told.',
    'pt-BR':
      'O Cost Anomaly Detection é gratuito e percebe um salto em até um dia, mas só se houver um monitor e alguém for avisado.',
  },
  fix: {
    en: 'Create a monitor for all AWS services and subscribe your e-mail address to it, or an SNS topic whose access policy, and key where it is encrypted, admit costalerts.amazonaws.com.',
    'pt-BR':
      'Crie um monitor para todos os serviços da AWS e inscreva nele o seu e-mail ou um tópico SNS cuja access policy (e a chave, se houver) admita costalerts.amazonaws.com.',
  },
  avoid: {
    en: 'Write AWS::CE::AnomalyMonitor and AWS::CE::AnomalySubscription into one template, so that no monitor is left without a subscription.',
    'pt-BR':
      'Escreva AWS::CE::AnomalyMonitor e AWS::CE::AnomalySubscription no mesmo template, e nenhum monitor fica sem inscrição.',
  },
  messages: {
    none: {
      en: 'No monitor watches for cost anomalies.',
      'pt-BR': 'Nenhum monitor procura anomalias de custo.',
    },
    unheard: {
      en: 'Nobody is told what these monitors find: {monitors}.',
      'pt-BR': 'Ninguém é avisado do que estes monitores encontram: {monitors}.',
    },
    partial: {
      en: 'Somebody is told, but only a part of the costs is watched by {monitors}.',
      'pt-BR': 'Alguém é avisado, mas só uma parte dos custos é monitorada por {monitors}.',
    },
    unsure: {
      en: 'Nobody can tell whether a person is told what these monitors find, since not every link to the topic that they tell could be settled: {monitors}.',
      'pt-BR':
        'Não se sabe se alguém é avisado do que estes monitores encontram, pois nem todo elo até o tópico que eles notificam pôde ser verificado: {monitors}.',
    },
    govCloud: {
      en: 'AWS keeps no billing data in GovCloud: what this account costs is on the bill of the standard AWS account that it belongs to, and is watched there.',
      'pt-BR':
        'A AWS não guarda dados de cobrança no GovCloud: o custo desta conta está na fatura da conta AWS padrão à qual ela pertence, e é lá que se monitora.',
    },
    payer: {
      en: 'Nobody is told here of anomalies in all costs of this account; a monitor of the management account of its organization, {payer}, may watch them. Look there.',
      'pt-BR':
        'Aqui ninguém é avisado de anomalias em todo o custo desta conta; um monitor da conta de gerenciamento da organização, {payer}, pode cobri-las. Veja lá.',
    },
    unreadOrganization: {
      en: 'Nobody is told here of anomalies in all costs of this account, and whether another account pays for it and watches them could not be read.',
      'pt-BR':
        'Aqui ninguém é avisado de anomalias em todo o custo desta conta, e não foi possível ler se outra conta paga por ela e as monitora.',
    },
    heard: {
      en: 'All costs are watched by {monitors}, and somebody is told.',
      'pt-BR': 'Todos os custos são monitorados por {monitors}, e alguém é avisado.',
    },
  },
});

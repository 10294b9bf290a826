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
    en: 'Create a monitor for all AWS services and subscribe your e-mail address to it.',
    'pt-BR': 'Crie um monitor para todos os serviços da AWS e inscreva o seu e-mail nele.',
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
    heard: {
      en: 'All costs are watched by {monitors}, and somebody is told.',
      'pt-BR': 'Todos os custos são monitorados por {monitors}, e alguém é avisado.',
    },
  },
});

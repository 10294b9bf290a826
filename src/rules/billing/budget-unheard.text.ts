import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Budget that nobody hears',
    'pt-BR': 'Budget que não avisa ninguém',
  },
  what: {
    en: 'A budget has notifications beside its amount. Each one has a threshold, and tells up to ten e-mail addresses and one SNS topic.',
    'pt-BR':
      'Além do valor, um budget tem notificações. Cada uma tem um limite e avisa até dez endereços de e-mail e um tópico SNS.',
  },
  why: {
    en: 'A budget without a notification that somebody receives is a line in the console, and the money is spent before anybody looks.',
    'pt-BR':
      'Um budget sem notificação que alguém receba é só uma linha no console, e o dinheiro se vai antes de alguém olhar.',
  },
  fix: {
    en: 'Give the budget a notification for spending above the threshold, with your e-mail address or an SNS topic to which you have confirmed a subscription.',
    'pt-BR':
      'Dê ao budget uma notificação para gastos acima do limite, com o seu e-mail ou um tópico SNS em que você tenha confirmado a inscrição.',
  },
  avoid: {
    en: 'Write a team address into every new notification beside the SNS topic, since an e-mail address in a budget needs no confirmation.',
    'pt-BR':
      'Em toda notificação nova, ponha um e-mail da equipe além do tópico SNS, pois e-mail em budget não precisa de confirmação.',
  },
  messages: {
    silent: {
      en: '{budget} has no notification.',
      'pt-BR': '{budget} não tem nenhuma notificação.',
    },
    fallingOnly: {
      en: '{budget} has no notification for going above its threshold.',
      'pt-BR': '{budget} não tem nenhuma notificação para quando passar do limite.',
    },
    nobody: {
      en: '{budget} notifies, but nobody is on the list.',
      'pt-BR': '{budget} notifica, mas não há ninguém na lista.',
    },
    topicGone: {
      en: 'What {budget} notifies no longer exists: {topics}.',
      'pt-BR': 'O que {budget} notifica não existe mais: {topics}.',
    },
    unconfirmed: {
      en: 'Nobody has confirmed a subscription to {topics}, so {budget} reaches nobody.',
      'pt-BR': 'Ninguém confirmou a inscrição em {topics}, então {budget} não chega a ninguém.',
    },
    unsubscribed: {
      en: 'Nobody is subscribed to {topics}, so {budget} reaches nobody.',
      'pt-BR': 'Não há ninguém inscrito em {topics}, então {budget} não chega a ninguém.',
    },
    mailed: {
      en: '{budget} notifies somebody by e-mail.',
      'pt-BR': '{budget} notifica alguém por e-mail.',
    },
    heard: {
      en: '{budget} notifies a topic with a confirmed subscriber.',
      'pt-BR': '{budget} notifica um tópico com um inscrito confirmado.',
    },
    otherType: {
      en: '{budget} is a budget of type {type}, which watches neither cost nor usage.',
      'pt-BR': '{budget} é um budget do tipo {type}, que não monitora nem custo nem uso.',
    },
    ended: {
      en: 'The period of {budget} is over, and AWS deletes it.',
      'pt-BR': 'O período de {budget} acabou, e a AWS o exclui.',
    },
    unreadTopic: {
      en: 'The subscribers of {topics} could not be read, so nobody can tell whether {budget} reaches anybody.',
      'pt-BR': 'Não foi possível ler os inscritos de {topics}, então não se sabe se {budget} chega a alguém.',
    },
  },
});

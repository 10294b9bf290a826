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
    en: 'Give the budget a notification for spending above the threshold, with your e-mail address or an SNS topic to which you have confirmed a subscription, and whose access policy, and key where it is encrypted, admit budgets.amazonaws.com: the policy that SNS gives to a new topic does not.',
    'pt-BR':
      'Dê ao budget uma notificação para gastos acima do limite, com o seu e-mail ou um tópico SNS em que você tenha confirmado a inscrição e cuja access policy (e a chave, se houver) admita budgets.amazonaws.com: a policy que o SNS dá a um tópico novo não admite.',
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
    filtered: {
      en: 'Every subscription to {topics} filters away what AWS Budgets sends, so {budget} reaches nobody.',
      'pt-BR': 'Toda inscrição em {topics} filtra o que o AWS Budgets envia, então {budget} não chega a ninguém.',
    },
    topicPolicy: {
      en: 'The access policy of {topics} does not let AWS Budgets (budgets.amazonaws.com) publish, so {budget} reaches nobody.',
      'pt-BR':
        'A access policy de {topics} não deixa o AWS Budgets (budgets.amazonaws.com) publicar, então {budget} não chega a ninguém.',
    },
    topicKey: {
      en: '{topics} is encrypted with a key that AWS Budgets may not use: AWS keeps alias/aws/sns to SNS alone, and a key of your own must admit budgets.amazonaws.com. So {budget} reaches nobody.',
      'pt-BR':
        '{topics} está criptografado com uma chave que o AWS Budgets não pode usar: alias/aws/sns é só do SNS, e uma chave sua precisa admitir budgets.amazonaws.com. Por isso {budget} não chega a ninguém.',
    },
    keyOff: {
      en: 'The key that encrypts {topics} is disabled or gone, so {budget} reaches nobody.',
      'pt-BR':
        'A chave que criptografa {topics} está desativada ou não existe mais, então {budget} não chega a ninguém.',
    },
    tooHigh: {
      en: 'Whoever {budget} notifies hears of it only past {limit} a month, which is the most that this audit allows.',
      'pt-BR': 'Quem {budget} notifica só fica sabendo depois de {limit} por mês, o máximo que esta auditoria aceita.',
    },
    mailed: {
      en: '{budget} notifies somebody by e-mail.',
      'pt-BR': '{budget} notifica alguém por e-mail.',
    },
    heard: {
      en: '{budget} notifies a topic that AWS Budgets may publish to, with a confirmed subscriber.',
      'pt-BR': '{budget} notifica um tópico em que o AWS Budgets pode publicar, com um inscrito confirmado.',
    },
    otherType: {
      en: '{budget} is a budget of type {type}, which watches neither cost nor usage.',
      'pt-BR': '{budget} é um budget do tipo {type}, que não monitora nem custo nem uso.',
    },
    ended: {
      en: 'The period of {budget} is over, and AWS deletes it.',
      'pt-BR': 'O período de {budget} acabou, e a AWS o exclui.',
    },
    govCloud: {
      en: 'AWS keeps no billing data in GovCloud, so {budget} watches nothing; the bill is watched in the standard AWS account that this one belongs to.',
      'pt-BR':
        'A AWS não guarda dados de cobrança no GovCloud, então {budget} não monitora nada; a fatura é monitorada na conta AWS padrão à qual esta pertence.',
    },
    unsureAmount: {
      en: '{budget} notifies somebody, but whether it does so in time cannot be said of its amount or its currency.',
      'pt-BR': '{budget} notifica alguém, mas, pelo valor ou pela moeda, não dá para dizer se é a tempo.',
    },
    unreadActions: {
      en: 'No notification of {budget} reaches anybody; its actions, which can have subscribers of their own, could not be read.',
      'pt-BR':
        'Nenhuma notificação de {budget} chega a alguém; as ações dele, que podem ter inscritos próprios, não puderam ser lidas.',
    },
    unsurePolicy: {
      en: 'Whether the access policy of {topics} lets AWS Budgets publish for {budget} hangs on what this audit cannot see.',
      'pt-BR':
        'Se a access policy de {topics} deixa o AWS Budgets publicar por {budget}, depende de algo que esta auditoria não vê.',
    },
    unsureKey: {
      en: '{topics} is encrypted, and whether AWS Budgets may use the key for {budget} could not be settled.',
      'pt-BR': '{topics} está criptografado, e não dá para saber se o AWS Budgets pode usar a chave para {budget}.',
    },
    unreadAudience: {
      en: '{topics} has confirmed subscribers, but who they are and what they filter away could not be read, so nobody can tell whether {budget} reaches a person.',
      'pt-BR':
        '{topics} tem inscritos confirmados, mas não foi possível ler quem são e o que filtram, então não se sabe se {budget} chega a uma pessoa.',
    },
    unsureFilter: {
      en: 'What the subscriptions to {topics} filter away could not be made out, so nobody can tell whether {budget} gets through.',
      'pt-BR': 'Não deu para entender o que as inscrições em {topics} filtram, então não se sabe se {budget} passa.',
    },
    machines: {
      en: 'Only queues, functions or web servers are subscribed to {topics}; whether they tell a person of {budget} cannot be seen from here.',
      'pt-BR':
        'Em {topics} só há filas, funções ou servidores web inscritos; daqui não dá para ver se eles avisam alguém sobre {budget}.',
    },
    unreadTopic: {
      en: 'What {topics} says of its subscribers and its policy could not be read, so nobody can tell whether {budget} reaches anybody.',
      'pt-BR':
        'Não foi possível ler os inscritos e a policy de {topics}, então não se sabe se {budget} chega a alguém.',
    },
  },
});

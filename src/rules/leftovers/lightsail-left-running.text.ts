import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Lightsail resource left running',
    'pt-BR': 'Recurso Lightsail deixado em execução',
  },
  what: {
    en: 'Lightsail is the simple corner of AWS: small servers, databases and fixed addresses at a price per month, with a console of its own.',
    'pt-BR':
      'O Lightsail é o lado simples da AWS: servidores pequenos, bancos de dados e endereços fixos com preço por mês, em um console próprio.',
  },
  why: {
    en: 'Lightsail bills its instances and databases until they are deleted, stopped or not, and a static IP whenever it is attached to nothing.',
    'pt-BR':
      'O Lightsail cobra instâncias e bancos de dados até serem excluídos, parados ou não, e um IP estático sempre que não está associado a nada.',
  },
  fix: {
    en: 'Keep a snapshot, which costs less, then delete the resource; stopping it saves nothing.',
    'pt-BR': 'Guarde um snapshot, que custa menos, e depois exclua o recurso; parar não economiza nada.',
  },
  avoid: {
    en: 'When a test ends, delete the instance, the database and the static IP in one go, since none of them is deleted along with another.',
    'pt-BR':
      'Quando um teste acabar, exclua de uma vez a instância, o banco de dados e o IP estático, porque nenhum deles some junto com o outro.',
  },
  messages: {
    stopped: {
      en: '{name} is stopped, and bills as if it ran.',
      'pt-BR': '{name} está parado e é cobrado como se estivesse em execução.',
    },
    stoppedBehind: {
      en: '{name} is stopped, but these load balancers still have it behind them: {balancers}.',
      'pt-BR': '{name} está parado, mas ainda está atrás destes load balancers: {balancers}.',
    },
    behind: {
      en: '{name} has moved hardly anything over the network in the last {days, plural, one {day} other {# days}}, but these load balancers send it requests: {balancers}.',
      'pt-BR':
        '{name} quase não teve tráfego de rede {days, plural, one {no último dia} other {nos últimos # dias}}, mas estes load balancers enviam requisições a ele: {balancers}.',
    },
    idle: {
      en: '{name} has moved at most {mb} MB a day over the network in the last {days, plural, one {day} other {# days}}.',
      'pt-BR':
        '{name} movimentou no máximo {mb} MB por dia na rede {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    unconnected: {
      en: 'Nobody has connected to {name} in the last {days, plural, one {day} other {# days}}.',
      'pt-BR': 'Ninguém se conectou a {name} {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    empty: {
      en: '{name} has no instance to send anything to.',
      'pt-BR': '{name} não tem nenhuma instância para onde mandar o tráfego.',
    },
    unattached: {
      en: '{name} is attached to nothing.',
      'pt-BR': '{name} não está associado a nada.',
    },
    stillThere: {
      en: '{name} is still there.',
      'pt-BR': '{name} continua lá.',
    },
    busy: {
      en: '{name} has been used in the last {days, plural, one {day} other {# days}}.',
      'pt-BR': '{name} foi usado {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    attached: {
      en: '{name} serves {instances}.',
      'pt-BR': '{name} atende {instances}.',
    },
    passing: {
      en: '{name} is being created or deleted: its state is {state}.',
      'pt-BR': '{name} está sendo criado ou excluído: o estado é {state}.',
    },
    broken: {
      en: '{name} does not work: its state is {state}, and AWS does not say whether it bills in it.',
      'pt-BR': '{name} não funciona: o estado é {state}, e a AWS não diz se é cobrado assim.',
    },
    tooNew: {
      en: '{name} was created less than {days, plural, one {# whole day} other {# whole days}} ago: too new to judge.',
      'pt-BR':
        '{name} foi criado há menos de {days, plural, one {# dia completo} other {# dias completos}}: é cedo para julgar.',
    },
    incomplete: {
      en: 'Lightsail holds no metrics of {name} {days, plural, one {for a part of the last day} other {for some of the last # days}}.',
      'pt-BR':
        'O Lightsail não tem métricas de {name} {days, plural, one {em parte do último dia} other {em alguns dos últimos # dias}}.',
    },
  },
  cautions: {
    snapshot: {
      en: 'Where you keep a snapshot of {name}, wait until its state is "available" before anything is deleted.',
      'pt-BR': 'Se for guardar um snapshot de {name}, espere o estado dele ficar "available" antes de excluir.',
    },
    noSnapshot: {
      en: 'What a stack deletes may go without a last snapshot: take one of {name} first.',
      'pt-BR': 'O que uma stack exclui pode ir embora sem um último snapshot: tire antes um de {name}.',
    },
  },
});

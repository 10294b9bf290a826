import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Elastic Beanstalk environment that was left running',
    'pt-BR': 'Ambiente Elastic Beanstalk deixado em execução',
  },
  what: {
    en: 'Elastic Beanstalk takes your code and runs it as a web application. An environment is one running copy of it, with every server and network part that it needs.',
    'pt-BR':
      'O Elastic Beanstalk pega o seu código e o roda como aplicação web. Um ambiente é uma cópia dela no ar, com todos os servidores e partes de rede de que precisa.',
  },
  why: {
    en: 'An environment keeps instances, volumes, addresses and often a load balancer running, and starts again whatever is stopped or terminated behind its back.',
    'pt-BR':
      'Um ambiente mantém no ar instâncias, volumes, endereços e muitas vezes um load balancer, e sobe de novo o que for parado ou encerrado por fora.',
  },
  fix: {
    en: 'Terminate the environment, never its parts. A database that was created inside it may go with it: look at its settings, and take a snapshot first.',
    'pt-BR':
      'Encerre o ambiente, nunca as partes dele. Um banco de dados criado dentro dele pode ir junto: confira a configuração e tire um snapshot antes.',
  },
  avoid: {
    en: 'Run eb terminate whenever you stop working with it: for six weeks, eb restore builds the same environment again.',
    'pt-BR':
      'Rode eb terminate sempre que parar de trabalhar nele: por seis semanas, o eb restore monta o mesmo ambiente de novo.',
  },
  messages: {
    unasked: {
      en: '{environment} of the application {application} got at most {most, plural, one {# request} other {# requests}} a day in the last {days, plural, one {day} other {# days}}.',
      'pt-BR':
        '{environment}, da aplicação {application}, recebeu no máximo {most, plural, one {# requisição} other {# requisições}} por dia {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    quiet: {
      en: '{environment} of the application {application} has no load balancer, and its instances got at most {mb} MB a day in the last {days, plural, one {day} other {# days}}.',
      'pt-BR':
        '{environment}, da aplicação {application}, não tem load balancer, e suas instâncias receberam no máximo {mb} MB por dia {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    keepsData: {
      en: '{environment} has hardly been used in the last {days, plural, one {day} other {# days}}, but {databases} was created inside it and goes with it: decide about the database first, and take it out if it is to stay.',
      'pt-BR':
        '{environment} quase não foi usado {days, plural, one {no último dia} other {nos últimos # dias}}, mas {databases} foi criado dentro dele e vai junto: decida antes sobre o banco de dados e tire-o do ambiente se ele fica.',
    },
    stillThere: {
      en: '{environment} of the application {application} is still there.',
      'pt-BR': '{environment}, da aplicação {application}, continua lá.',
    },
    used: {
      en: '{environment} had work in the last {days, plural, one {day} other {# days}}.',
      'pt-BR': '{environment} teve trabalho {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    bare: {
      en: 'AWS names neither a load balancer nor an Auto Scaling group of {environment}, so nobody can tell whether it is used.',
      'pt-BR':
        'A AWS não informa load balancer nem Auto Scaling group de {environment}, então nada diz se ele tem trabalho.',
    },
    passing: {
      en: '{environment} is being created or deleted: its status is {status}.',
      'pt-BR': '{environment} está sendo criado ou encerrado: o status é {status}.',
    },
    tooNew: {
      en: '{environment} was created less than {days, plural, one {# whole day} other {# whole days}} ago: too new to judge.',
      'pt-BR':
        '{environment} foi criado há menos de {days, plural, one {# dia completo} other {# dias completos}}: é cedo para julgar.',
    },
    incomplete: {
      en: 'CloudWatch holds the traffic of {environment} for {days, plural, one {no part of the last day} other {only {datapoints} of the last # days}}.',
      'pt-BR':
        'O CloudWatch {days, plural, one {não tem pontos de tráfego de {environment} no último dia} other {só tem pontos de tráfego de {environment} em {datapoints} dos últimos # dias}}.',
    },
  },
  cautions: {
    database: {
      en: '{databases} was created inside {environment} and may go with it: look at its settings, and take a snapshot first.',
      'pt-BR':
        '{databases} foi criado dentro de {environment} e pode ir junto: confira a configuração e tire um snapshot antes.',
    },
  },
});

import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Provisioned concurrency of Lambda that nobody calls',
    'pt-BR': 'Provisioned concurrency do Lambda que ninguém usa',
  },
  what: {
    en: 'Lambda normally starts a function when a call comes. Provisioned concurrency keeps some copies of it started ahead, so that callers never wait for a start.',
    'pt-BR':
      'O Lambda normalmente inicia a função quando chega uma chamada. A provisioned concurrency deixa algumas cópias já iniciadas, para quem chama não esperar.',
  },
  why: {
    en: 'Environments that Lambda keeps warm bill by the second, by their memory and their number, called or not.',
    'pt-BR':
      'Os ambientes que o Lambda mantém aquecidos são cobrados por segundo, pela memória e pela quantidade, sejam chamados ou não.',
  },
  fix: {
    en: 'Take the provisioned concurrency away: the function still works, with a cold start now and then. Where a stack or a scaling schedule sets it, take it away there as well, or it comes back.',
    'pt-BR':
      'Tire a provisioned concurrency: a função continua funcionando, com um cold start de vez em quando. Se ela vem de uma stack ou de um agendamento de scaling, tire de lá também, senão ela volta.',
  },
  avoid: {
    en: 'Set it by scheduled actions of Application Auto Scaling, with one that raises it before the busy hours and one that takes it to zero after them.',
    'pt-BR':
      'Configure com scheduled actions do Application Auto Scaling: uma que aumenta antes do horário de pico e outra que volta a zero depois.',
  },
  messages: {
    idle: {
      en: '{function} keeps {environments, plural, one {# environment} other {# environments}} warm for {qualifiers}, and nobody has called them in the last {days, plural, one {day} other {# days}}.',
      'pt-BR':
        '{function} mantém {environments, plural, one {# ambiente aquecido} other {# ambientes aquecidos}} para {qualifiers}, e ninguém os chamou {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    stillThere: {
      en: '{function} still keeps {environments, plural, one {# environment} other {# environments}} warm for {qualifiers}.',
      'pt-BR':
        '{function} ainda mantém {environments, plural, one {# ambiente aquecido} other {# ambientes aquecidos}} para {qualifiers}.',
    },
    used: {
      en: 'The warm environments of {function} have been called in the last {days, plural, one {day} other {# days}}.',
      'pt-BR':
        'Os ambientes aquecidos de {function} foram chamados {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    none: {
      en: '{function} has no provisioned concurrency.',
      'pt-BR': '{function} não tem provisioned concurrency.',
    },
    tooNew: {
      en: 'The provisioned concurrency of {function} was set less than {days, plural, one {# whole day} other {# whole days}} ago: too new to judge.',
      'pt-BR':
        'A provisioned concurrency de {function} foi configurada há menos de {days, plural, one {# dia completo} other {# dias completos}}: é cedo para julgar.',
    },
    incomplete: {
      en: 'The metric of {function} was not read for all of the last {days, plural, one {day} other {# days}}.',
      'pt-BR':
        'A métrica de {function} não foi lida {days, plural, one {por todo o último dia} other {em todos os últimos # dias}}.',
    },
  },
  cautions: {
    comesBack: {
      en: 'Where a stack or a scaling schedule sets the provisioned concurrency of {function}, take it away there as well, or it comes back.',
      'pt-BR':
        'Se a provisioned concurrency de {function} vem de uma stack ou de um agendamento de scaling, tire de lá também, senão ela volta.',
    },
  },
});

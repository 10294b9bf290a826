import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Cache of an API stage that nobody calls',
    'pt-BR': 'Cache de um stage de API que ninguém chama',
  },
  what: {
    en: 'A stage is a published version of a REST API in API Gateway, such as test or prod. Its cache keeps answers for a while, so that a repeated call need not reach the code behind it.',
    'pt-BR':
      'Um stage é uma versão publicada de uma API REST no API Gateway, como teste ou prod. O cache dele guarda respostas por um tempo, e uma chamada repetida nem chega ao código.',
  },
  why: {
    en: 'The cache of a stage is a server of its own: it bills by the hour and by its size, whether a call comes or not.',
    'pt-BR': 'O cache de um stage é um servidor à parte: é cobrado por hora e pelo tamanho, haja chamadas ou não.',
  },
  fix: {
    en: 'Switch the cache off: the API answers without it. Where a stack created the stage, switch it off in its template as well, or it comes back.',
    'pt-BR':
      'Desligue o cache: a API responde sem ele. Se o stage vem de uma stack, desligue também no template dela, senão ele volta.',
  },
  avoid: {
    en: 'In your templates, turn the cache on for the production stage only, so that a test stage never comes up with one.',
    'pt-BR': 'Nos seus templates, ligue o cache só no stage de produção, para que um stage de teste nunca suba com um.',
  },
  messages: {
    idle: {
      en: '{api} keeps a cache of {sizes} GB on {stages}, and nobody has called there in the last {days, plural, one {day} other {# days}}.',
      'pt-BR':
        '{api} mantém um cache de {sizes} GB em {stages}, e ninguém fez chamadas ali {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    stillThere: {
      en: '{api} still keeps a cache of {sizes} GB on {stages}.',
      'pt-BR': '{api} ainda mantém um cache de {sizes} GB em {stages}.',
    },
    used: {
      en: 'The stages of {api} that have a cache have been called in the last {days, plural, one {day} other {# days}}.',
      'pt-BR':
        'Os stages de {api} que têm cache foram chamados {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    none: {
      en: '{api} has no cache.',
      'pt-BR': '{api} não tem cache.',
    },
    tooNew: {
      en: 'The stages of {api} that have a cache were created less than {days, plural, one {# whole day} other {# whole days}} ago: too new to judge.',
      'pt-BR':
        'Os stages de {api} que têm cache foram criados há menos de {days, plural, one {# dia completo} other {# dias completos}}: é cedo para julgar.',
    },
    sharedName: {
      en: '{api} has the name of another REST API here: CloudWatch counts the calls of both together, so nobody can tell whose they were.',
      'pt-BR':
        '{api} tem o mesmo nome de outra API REST daqui: o CloudWatch conta as chamadas das duas juntas, e não dá para saber de qual foram.',
    },
    incomplete: {
      en: 'The metrics of {api} were not read for all of the last {days, plural, one {day} other {# days}}.',
      'pt-BR':
        'As métricas de {api} não foram lidas {days, plural, one {por todo o último dia} other {em todos os últimos # dias}}.',
    },
  },
  cautions: {
    template: {
      en: 'Switch the cache off in the template of {stack} as well, or it comes back.',
      'pt-BR': 'Desligue o cache também no template de {stack}, senão ele volta.',
    },
  },
});

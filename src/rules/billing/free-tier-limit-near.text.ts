import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Free tier nearly used up',
    'pt-BR': 'Free tier quase esgotado',
  },
  what: {
    en: 'The free tier is what AWS gives away each month, such as a million Lambda requests. Some offers never end, others run out after a time.',
    'pt-BR':
      'Free tier é o que a AWS dá de graça por mês, como um milhão de requisições do Lambda. Algumas ofertas nunca acabam, outras valem por um tempo.',
  },
  why: {
    en: 'Whatever goes beyond a limit of the free tier bills at the full price from the first unit, and nothing stops by itself.',
    'pt-BR': 'Tudo o que passa de um limite do free tier é cobrado pelo preço cheio, e nada para sozinho.',
  },
  fix: {
    en: 'Look at what uses it up and stop what you do not need; the allowance starts again with the next month.',
    'pt-BR': 'Veja o que está consumindo e pare o que não precisa; a cota recomeça no mês seguinte.',
  },
  avoid: {
    en: 'Switch the free tier usage alerts on in the billing preferences, with an address that you read: AWS writes at 85% of a limit.',
    'pt-BR':
      'Ative os alertas de uso do free tier nas preferências de cobrança, com um e-mail que você lê: a AWS escreve ao chegar a 85% de um limite.',
  },
  messages: {
    over: {
      en: 'Used up this month, so that further use bills: {offers}.{others, plural, =0 {} one { # other limit is near.} other { # other limits are near.}}',
      'pt-BR':
        'Já esgotado neste mês, então o que vier depois é cobrado: {offers}.{others, plural, =0 {} one { Outro # limite está próximo.} other { Outros # limites estão próximos.}}',
    },
    near: {
      en: 'Nearly used up this month: {offers}.{others, plural, =0 {} one { # other limit will be passed by the end of the month, as AWS expects.} other { # other limits will be passed by the end of the month, as AWS expects.}}',
      'pt-BR':
        'Quase esgotado neste mês: {offers}.{others, plural, =0 {} one { Outro # limite deve ser ultrapassado até o fim do mês, segundo a AWS.} other { Outros # limites devem ser ultrapassados até o fim do mês, segundo a AWS.}}',
    },
    rising: {
      en: 'AWS expects that these limits are passed by the end of the month: {offers}.{others, plural, =0 {} other { And # more.}}',
      'pt-BR':
        'A AWS prevê que estes limites sejam ultrapassados até o fim do mês: {offers}.{others, plural, =0 {} other { E mais #.}}',
    },
    within: {
      en: '{offers, plural, one {# offer of the free tier is} other {# offers of the free tier are}} used, none to {percent}% of its limit and none expected beyond it.',
      'pt-BR':
        '{offers, plural, one {# oferta do free tier está em uso} other {# ofertas do free tier estão em uso}}, nenhuma com {percent}% do limite e nenhuma com previsão de passar dele.',
    },
    none: {
      en: 'AWS counts no use of the free tier: it is over, it is counted in the management account, or nothing was used.',
      'pt-BR':
        'A AWS não conta nenhum uso do free tier: ele acabou, é contado na conta de gerenciamento ou nada foi usado.',
    },
    govCloud: {
      en: 'AWS keeps no billing data in GovCloud: its use counts for the standard AWS account that it belongs to.',
      'pt-BR':
        'A AWS não guarda dados de cobrança no GovCloud: o uso desta conta é contado na conta AWS padrão à qual ela pertence.',
    },
    elsewhere: {
      en: 'This partition of AWS has no free tier.',
      'pt-BR': 'Esta partição da AWS não tem free tier.',
    },
  },
});

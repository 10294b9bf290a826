import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'API that nobody calls',
    'pt-BR': 'API que ninguém chama',
  },
  what: {
    en: 'An API in API Gateway is a web address to which programs send requests, and API Gateway passes them on to a Lambda function or another backend.',
    'pt-BR':
      'Uma API no API Gateway é um endereço web para onde programas mandam requisições, e o API Gateway as repassa para uma função Lambda ou outro backend.',
  },
  why: {
    en: 'It costs nothing while nobody calls it, but it stays open to the internet with old code behind it, and every call of a stranger bills.',
    'pt-BR':
      'Enquanto ninguém chama, ela não custa nada, mas continua aberta para a internet com código antigo por trás, e cada chamada de um estranho é cobrada.',
  },
  fix: {
    en: 'Keep its definition, then delete the API; where a stack created it, take it out of the stack.',
    'pt-BR': 'Guarde a definição dela e depois exclua a API; se foi criada por uma stack, tire-a da stack.',
  },
  avoid: {
    en: 'Create the API together with its functions and roles in one CloudFormation or SAM stack, and delete the stack when the experiment is over.',
    'pt-BR':
      'Crie a API junto com as funções e roles dela em uma única stack do CloudFormation ou do SAM, e exclua a stack quando o experimento acabar.',
  },
  messages: {
    unused: {
      en: '{api} ({kind} API) has not been called in the last {days, plural, one {day} other {# days}}.',
      'pt-BR': '{api} (API {kind}) não foi chamada {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    stillThere: {
      en: '{api} ({kind} API) is still there.',
      'pt-BR': '{api} (API {kind}) continua lá.',
    },
    named: {
      en: '{api} ({kind} API) has not been called in the last {days, plural, one {day} other {# days}}, but {domains} still leads to it: take that mapping away first.',
      'pt-BR':
        '{api} (API {kind}) não foi chamada {days, plural, one {no último dia} other {nos últimos # dias}}, mas {domains} ainda leva a ela: tire esse mapeamento antes.',
    },
    used: {
      en: '{api} has been called in the last {days, plural, one {day} other {# days}}.',
      'pt-BR': '{api} foi chamada {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    tooNew: {
      en: '{api} was created less than {days, plural, one {# whole day} other {# whole days}} ago: too new to judge.',
      'pt-BR':
        '{api} foi criada há menos de {days, plural, one {# dia completo} other {# dias completos}}: é cedo para julgar.',
    },
    sharedName: {
      en: '{api} has the name of another REST API here: CloudWatch counts the calls of both together, so nobody can tell whose they were.',
      'pt-BR':
        '{api} tem o mesmo nome de outra API REST daqui: o CloudWatch conta as chamadas das duas juntas, e não dá para saber de qual foram.',
    },
    incomplete: {
      en: 'The metric of {api} was not read for all of the last {days, plural, one {day} other {# days}}.',
      'pt-BR':
        'A métrica de {api} não foi lida {days, plural, one {por todo o último dia} other {em todos os últimos # dias}}.',
    },
  },
});

import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'NAT gateway that carries no traffic',
    'pt-BR': 'NAT gateway sem tráfego nenhum',
  },
  what: {
    en: 'A NAT gateway lets servers without a public address open connections to the internet, while nobody out there can open one to them.',
    'pt-BR':
      'Um NAT gateway deixa servidores sem endereço público abrirem conexões para a internet, sem que ninguém de fora consiga abrir uma para eles.',
  },
  why: {
    en: 'A NAT gateway bills for every hour that it exists, and so does its public address, whether anything passes or not.',
    'pt-BR':
      'Um NAT gateway é cobrado por hora enquanto existir, e o endereço público dele também, passe tráfego ou não.',
  },
  fix: {
    en: 'Delete the gateway and the routes that lead to it, wait until it is gone, then release its address.',
    'pt-BR': 'Exclua o gateway e as rotas que levam a ele, espere até que ele suma e depois libere o endereço.',
  },
  avoid: {
    en: 'When you make a test VPC in the console, choose None for NAT gateways, and reach S3 and DynamoDB through gateway endpoints, which are free.',
    'pt-BR':
      'Ao criar uma VPC de teste no console, escolha None em NAT gateways e acesse o S3 e o DynamoDB por gateway endpoints, que são de graça.',
  },
  messages: {
    idle: {
      en: '{gateway} in {vpc} has sent nothing in the last {days, plural, one {day} other {# days}}.',
      'pt-BR': '{gateway}, em {vpc}, não enviou nada {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    stillThere: {
      en: '{gateway} in {vpc} is still there.',
      'pt-BR': '{gateway}, em {vpc}, continua lá.',
    },
    busy: {
      en: '{gateway} has sent traffic in the last {days, plural, one {day} other {# days}}.',
      'pt-BR': '{gateway} enviou tráfego {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    gone: {
      en: '{gateway} is {state}, so it does not bill.',
      'pt-BR': '{gateway} está no estado {state} e não é cobrado.',
    },
    tooNew: {
      en: '{gateway} was created less than {days, plural, one {# whole day} other {# whole days}} ago: too new to judge.',
      'pt-BR':
        '{gateway} foi criado há menos de {days, plural, one {# dia completo} other {# dias completos}}: é cedo para julgar.',
    },
    incomplete: {
      en: 'CloudWatch holds datapoints of {gateway} for {days, plural, one {no part of the last day} other {only {datapoints} of the last # days}}.',
      'pt-BR':
        'O CloudWatch {days, plural, one {não tem pontos de {gateway} no último dia} other {só tem pontos de {gateway} em {datapoints} dos últimos # dias}}.',
    },
    routed: {
      en: '{gateway} has sent nothing in the last {days, plural, one {day} other {# days}}, but subnets go to the internet through it, by {routes}: take its routes away first, if none of them needs it.',
      'pt-BR':
        '{gateway} não enviou nada {days, plural, one {no último dia} other {nos últimos # dias}}, mas há subnets que saem para a internet por ele, por {routes}: se nenhuma precisa dele, tire antes as rotas.',
    },
  },
});

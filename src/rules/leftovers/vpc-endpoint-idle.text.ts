import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'VPC endpoint that carries no traffic',
    'pt-BR': 'VPC endpoint sem tráfego nenhum',
  },
  what: {
    en: 'A VPC endpoint is a private door from your network (VPC) to a service such as S3 or Secrets Manager, so that calls need not pass through the internet.',
    'pt-BR':
      'Um VPC endpoint é uma porta privada da sua rede (VPC) para um serviço como o S3 ou o Secrets Manager, para as chamadas não precisarem passar pela internet.',
  },
  why: {
    en: 'An endpoint bills by the hour in every zone that it is in, whether anything passes or not; only gateway endpoints are free.',
    'pt-BR':
      'Um endpoint é cobrado por hora em cada zona em que existe, passe tráfego ou não; só os gateway endpoints são de graça.',
  },
  fix: {
    en: 'Delete the endpoint; the service stays reachable through the internet or a NAT gateway, where the network has one.',
    'pt-BR': 'Exclua o endpoint; o serviço continua acessível pela internet ou por um NAT gateway, se a rede tiver um.',
  },
  avoid: {
    en: 'Choose the Gateway type for S3 and DynamoDB, and declare any other endpoint in the stack of the servers that use it, so that it goes with them.',
    'pt-BR':
      'Escolha o tipo Gateway para S3 e DynamoDB, e declare qualquer outro endpoint na stack dos servidores que o usam, para ele ir embora com eles.',
  },
  messages: {
    idle: {
      en: '{endpoint} to {service} has carried nothing in the last {days, plural, one {day} other {# days}}, and bills in {zones, plural, one {# zone} other {# zones}}.',
      'pt-BR':
        '{endpoint}, para {service}, não teve tráfego {days, plural, one {no último dia} other {nos últimos # dias}} e é cobrado em {zones, plural, one {# zona} other {# zonas}}.',
    },
    stillThere: {
      en: '{endpoint} to {service} is still there, in {zones, plural, one {# zone} other {# zones}}.',
      'pt-BR': '{endpoint}, para {service}, continua lá, em {zones, plural, one {# zona} other {# zonas}}.',
    },
    routed: {
      en: '{endpoint} has carried nothing in the last {days, plural, one {day} other {# days}}, but routes lead to it, in {routes}: take them away first, if no subnet needs it.',
      'pt-BR':
        '{endpoint} não teve tráfego {days, plural, one {no último dia} other {nos últimos # dias}}, mas há rotas que levam a ele, em {routes}: se nenhuma subnet precisa dele, tire-as antes.',
    },
    busy: {
      en: '{endpoint} has carried traffic in the last {days, plural, one {day} other {# days}}.',
      'pt-BR': '{endpoint} teve tráfego {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    free: {
      en: '{endpoint} is a gateway endpoint, which costs nothing.',
      'pt-BR': '{endpoint} é um gateway endpoint, que não custa nada.',
    },
    managed: {
      en: '{endpoint} belongs to an AWS service, which deletes it itself.',
      'pt-BR': '{endpoint} pertence a um serviço da AWS, que o exclui sozinho.',
    },
    gone: {
      en: '{endpoint} is {state}, so it does not bill.',
      'pt-BR': '{endpoint} está no estado {state} e não é cobrado.',
    },
    bare: {
      en: '{endpoint} ({state}) has no network interface in any zone, so it bills nothing.',
      'pt-BR': '{endpoint} ({state}) não tem interface de rede em nenhuma zona e não é cobrado.',
    },
    tooNew: {
      en: '{endpoint} was created less than {days, plural, one {# whole day} other {# whole days}} ago: too new to judge.',
      'pt-BR':
        '{endpoint} foi criado há menos de {days, plural, one {# dia completo} other {# dias completos}}: é cedo para julgar.',
    },
    otherKind: {
      en: '{endpoint} is an endpoint of the kind {kind}, for which AWS names no metric that tells whether it is used.',
      'pt-BR': '{endpoint} é um endpoint do tipo {kind}, para o qual a AWS não tem métrica que diga se é usado.',
    },
    incomplete: {
      en: 'The metric of {endpoint} was not read for all of the last {days, plural, one {day} other {# days}}.',
      'pt-BR':
        'A métrica de {endpoint} não foi lida {days, plural, one {por todo o último dia} other {em todos os últimos # dias}}.',
    },
  },
  cautions: {
    otherWay: {
      en: '{service} stays reachable through the internet or a NAT gateway only: see that the network has one.',
      'pt-BR': '{service} só continua acessível pela internet ou por um NAT gateway: veja se a rede tem um.',
    },
  },
});

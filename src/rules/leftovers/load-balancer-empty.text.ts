import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Load balancer with nothing behind it',
    'pt-BR': 'Load balancer sem nada atrás dele',
  },
  what: {
    en: 'A load balancer takes the requests to an application and shares them out among the servers behind it, which are its targets.',
    'pt-BR':
      'Um load balancer recebe as requisições de uma aplicação e as distribui entre os servidores que estão atrás dele, os targets.',
  },
  why: {
    en: 'A load balancer bills for every hour that it exists, and so does each public address of it, with or without targets.',
    'pt-BR':
      'Um load balancer é cobrado por hora enquanto existir, e cada endereço público dele também, com ou sem targets.',
  },
  fix: {
    en: 'Delete it, after lifting its deletion protection if it has one; where a cluster, a stack or an environment created it, act on that, since it would make another.',
    'pt-BR':
      'Exclua-o, depois de tirar a proteção contra exclusão, se houver; se foi criado por um cluster, uma stack ou um ambiente, altere-os, porque eles criariam outro.',
  },
  avoid: {
    en: 'Declare the load balancer in the same CloudFormation stack as its targets, and delete the stack rather than the servers alone.',
    'pt-BR':
      'Declare o load balancer na mesma stack do CloudFormation que os targets dele, e exclua a stack em vez de só os servidores.',
  },
  messages: {
    noTargetGroup: {
      en: '{balancer} ({kind}) has no target group and no listener.',
      'pt-BR': '{balancer} ({kind}) não tem target group nem listener.',
    },
    answersItself: {
      en: '{balancer} ({kind}) has no target group: its {listeners, plural, one {one listener redirects or answers by itself} other {# listeners redirect or answer by themselves}}, which cheaper services do as well.',
      'pt-BR':
        '{balancer} ({kind}) não tem target group: {listeners, plural, one {o único listener dele redireciona ou responde} other {os # listeners dele redirecionam ou respondem}} por conta própria, o que serviços mais baratos também fazem.',
    },
    wired: {
      en: '{balancer} ({kind}) has no target, but {users} still {count, plural, one {goes} other {go}} through it: act on that first.',
      'pt-BR':
        '{balancer} ({kind}) não tem nenhum target, mas {users} ainda {count, plural, one {passa} other {passam}} por ele: resolva isso antes.',
    },
    noTargets: {
      en: '{balancer} ({kind}) has no target in its {groups, plural, one {target group} other {# target groups}}.',
      'pt-BR':
        '{balancer} ({kind}) não tem nenhum target {groups, plural, one {no target group dele} other {nos # target groups dele}}.',
    },
    noInstances: {
      en: '{balancer} ({kind}) has no instance behind it.',
      'pt-BR': '{balancer} ({kind}) não tem nenhuma instância atrás dele.',
    },
    unused: {
      en: '{balancer} ({kind}) sends nothing to {registered, plural, one {the only target that is registered: it is} other {any of its # registered targets: they are}} stopped, gone or out of service.',
      'pt-BR':
        '{balancer} ({kind}) não envia nada {registered, plural, one {ao único target registrado: ele está parado, não existe mais ou está} other {a nenhum dos # targets registrados: estão parados, não existem mais ou estão}} fora de serviço.',
    },
    stillThere: {
      en: '{balancer} ({kind}) is still there.',
      'pt-BR': '{balancer} ({kind}) continua lá.',
    },
    serves: {
      en: '{balancer} has {targets, plural, one {# target} other {# targets}} behind it.',
      'pt-BR': '{balancer} tem {targets, plural, one {# target} other {# targets}} atrás dele.',
    },
    failed: {
      en: '{balancer} never came up.',
      'pt-BR': '{balancer} nunca chegou a subir.',
    },
    coming: {
      en: '{balancer} is still being created.',
      'pt-BR': '{balancer} ainda está sendo criado.',
    },
    tooNew: {
      en: '{balancer} was created less than {days, plural, one {# day} other {# days}} ago: too new to judge.',
      'pt-BR': '{balancer} foi criado há menos de {days, plural, one {# dia} other {# dias}}: é cedo para julgar.',
    },
  },
  cautions: {
    restarted: {
      en: 'See that nobody is about to start {registered, plural, one {the target} other {one of the # targets}} of {balancer} again.',
      'pt-BR':
        'Confirme que ninguém vai iniciar de novo {registered, plural, one {o target} other {algum dos # targets}} de {balancer}.',
    },
    protected: {
      en: '{balancer} is protected from deletion, or may be: ask who protected it, and lift that first, since AWS refuses otherwise.',
      'pt-BR':
        '{balancer} está, ou pode estar, protegido contra exclusão: pergunte quem o protegeu e tire a proteção antes, senão a AWS recusa.',
    },
  },
});

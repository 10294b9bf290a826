import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'EC2 instance stopped for weeks',
    'pt-BR': 'Instância EC2 parada há semanas',
  },
  what: {
    en: 'An EC2 instance is a virtual server. Stopping one turns it off and keeps its disks, so that it can start again; terminating one deletes it.',
    'pt-BR':
      'Uma instância EC2 é um servidor virtual. Parar a instância a desliga e mantém os discos, para ela poder voltar; encerrar exclui a instância.',
  },
  why: {
    en: 'A stopped instance costs nothing by itself, but its volumes and its Elastic IP go on billing, and nobody patches it.',
    'pt-BR':
      'Uma instância parada não custa nada por si só, mas os volumes e o Elastic IP dela continuam sendo cobrados, e ninguém aplica patches nela.',
  },
  fix: {
    en: 'Keep an image of it if you may want it back, then terminate it; where a stack or an environment created it, act on that.',
    'pt-BR':
      'Guarde uma imagem dela se talvez precise dela de novo e depois encerre a instância; se foi criada por uma stack ou um ambiente, altere-os.',
  },
  avoid: {
    en: 'Write down how a server is set up in a launch template with user data: then you can terminate it after each use and launch a new one.',
    'pt-BR':
      'Descreva a configuração do servidor em um launch template com user data: assim dá para encerrá-lo depois de cada uso e subir outro.',
  },
  messages: {
    stopped: {
      en: '{instance} has been stopped for {days, plural, one {# day} other {# days}}, and {volumes, plural, =0 {no volume of it bills} one {its volume still bills} other {its # volumes still bill}}.',
      'pt-BR':
        '{instance} está parada há {days, plural, one {# dia} other {# dias}}, e {volumes, plural, =0 {nenhum volume dela é cobrado} one {o volume dela continua sendo cobrado} other {os # volumes dela continuam sendo cobrados}}.',
    },
    stillThere: {
      en: '{instance} is stopped but still there, and {volumes, plural, =0 {no volume of it bills} one {its volume still bills} other {its # volumes still bill}}.',
      'pt-BR':
        '{instance} está parada, mas continua lá, e {volumes, plural, =0 {nenhum volume dela é cobrado} one {o volume dela continua sendo cobrado} other {os # volumes dela continuam sendo cobrados}}.',
    },
    notStopped: {
      en: '{instance} is {state}.',
      'pt-BR': '{instance} está no estado {state}.',
    },
    recent: {
      en: '{instance} has been stopped for only {days, plural, one {# day} other {# days}}.',
      'pt-BR': '{instance} está parada há apenas {days, plural, one {# dia} other {# dias}}.',
    },
    leaving: {
      en: '{instance} is terminated or about to be.',
      'pt-BR': '{instance} já foi encerrada ou está sendo encerrada.',
    },
    warmPool: {
      en: '{instance} belongs to the Auto Scaling group {group}, which keeps stopped instances ready in its warm pool.',
      'pt-BR':
        '{instance} pertence ao Auto Scaling group {group}, que deixa instâncias paradas de prontidão no warm pool.',
    },
    operated: {
      en: '{instance} is operated by {service}, which stops and starts it.',
      'pt-BR': '{instance} é operada por {service}, que a para e a inicia.',
    },
    noDate: {
      en: '{instance} is stopped, and AWS does not say since when.',
      'pt-BR': '{instance} está parada, e a AWS não diz desde quando.',
    },
  },
});

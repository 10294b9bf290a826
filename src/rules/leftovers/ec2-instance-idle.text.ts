import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'EC2 instance that does next to nothing',
    'pt-BR': 'Instância EC2 que quase não trabalha',
  },
  what: {
    en: 'An EC2 instance is a virtual server that you rent from AWS: you choose its size and its operating system, and it runs until you stop or terminate it.',
    'pt-BR':
      'Uma instância EC2 é um servidor virtual alugado da AWS: você escolhe o tamanho e o sistema operacional, e ela roda até que você a pare ou encerre.',
  },
  why: {
    en: 'A running instance bills by the second whether it works or not.',
    'pt-BR': 'Uma instância em execução é cobrada por segundo, trabalhando ou não.',
  },
  fix: {
    en: 'Stop the instance and see whether anybody misses it; where a group, a cluster or a stack created it, act on that, since it would start another.',
    'pt-BR':
      'Pare a instância e veja se alguém sente falta; se foi criada por um grupo, um cluster ou uma stack, altere-os, porque eles subiriam outra no lugar.',
  },
  avoid: {
    en: 'Give test instances a CloudWatch alarm on low CPUUtilization with the action to stop the instance, so that an idle one turns itself off.',
    'pt-BR':
      'Crie para as instâncias de teste um alarme do CloudWatch de CPUUtilization baixa com a ação de parar a instância, e as ociosas se desligam sozinhas.',
  },
  messages: {
    idle: {
      en: '{instance} ({kind}) was idle {days, plural, one {on the last day} other {on {idle} of the last # days}}: CPU at most {cpu}% on average and network traffic at most {mb} MB a day.',
      'pt-BR':
        '{instance} ({kind}) ficou ociosa {days, plural, one {no último dia} other {em {idle} dos últimos # dias}}: CPU de no máximo {cpu}% em média e tráfego de rede de no máximo {mb} MB por dia.',
    },
    stillThere: {
      en: '{instance} ({kind}) is still running.',
      'pt-BR': '{instance} ({kind}) continua em execução.',
    },
    busy: {
      en: '{instance} has work: it was idle {days, plural, one {on the last day} other {on {idle} of the last # days}}.',
      'pt-BR':
        '{instance} tem trabalho: ficou ociosa {days, plural, one {no último dia} other {em {idle} dos últimos # dias}}.',
    },
    notRunning: {
      en: '{instance} is {state}.',
      'pt-BR': '{instance} está no estado {state}.',
    },
    tooNew: {
      en: '{instance} started less than {days, plural, one {# whole day} other {# whole days}} ago: too new to judge.',
      'pt-BR':
        '{instance} foi iniciada há menos de {days, plural, one {# dia completo} other {# dias completos}}: é cedo para julgar.',
    },
    accelerated: {
      en: '{instance} ({kind}) has used little CPU and network in the last {days, plural, one {day} other {# days}}, but what its accelerators do CloudWatch does not see by itself.',
      'pt-BR':
        '{instance} ({kind}) usou pouca CPU e rede {days, plural, one {no último dia} other {nos últimos # dias}}, mas o CloudWatch não vê sozinho o que os aceleradores dela fazem.',
    },
    incomplete: {
      en: 'CloudWatch holds CPU and network datapoints of {instance} for {days, plural, one {no part of the last day} other {only {datapoints} of the last # days}}.',
      'pt-BR':
        'O CloudWatch {days, plural, one {não tem pontos de CPU e rede de {instance} no último dia} other {só tem pontos de CPU e rede de {instance} em {datapoints} dos últimos # dias}}.',
    },
  },
});

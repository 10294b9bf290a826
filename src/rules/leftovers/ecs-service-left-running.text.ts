import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'ECS service or task that was left running',
    'pt-BR': 'Serviço ou task ECS deixado em execução',
  },
  what: {
    en: 'ECS runs containers. A task is a set of them that runs together, on servers of AWS (Fargate) or on EC2 instances; a service starts a new task whenever one of its own ends.',
    'pt-BR':
      'O ECS roda containers. Uma task é um grupo deles que roda junto, em servidores da AWS (Fargate) ou em instâncias EC2; um serviço sobe outra task sempre que uma das suas termina.',
  },
  why: {
    en: 'A service keeps its tasks running for ever, on Fargate by the second and on instances by the hour, and nobody stops a task that was started manually; an empty cluster costs nothing.',
    'pt-BR':
      'Um serviço mantém suas tasks no ar para sempre, cobradas por segundo no Fargate e por hora nas instâncias, e ninguém para uma task iniciada manualmente; um cluster vazio não custa nada.',
  },
  fix: {
    en: 'Take the service down to no tasks and delete it, stop the task, or take down the group that keeps the instances.',
    'pt-BR':
      'Reduza o serviço a zero tasks e exclua-o, pare a task, ou reduza a zero o grupo que mantém as instâncias.',
  },
  avoid: {
    en: 'Give test services a scheduled action of Application Auto Scaling that sets their minimum and maximum to zero every evening.',
    'pt-BR':
      'Crie para os serviços de teste uma scheduled action do Application Auto Scaling que ponha o mínimo e o máximo em zero toda noite.',
  },
  messages: {
    unasked: {
      en: 'No request reached {workload} through its load balancer in the last {days, plural, one {day} other {# days}}.',
      'pt-BR':
        'Nenhuma requisição chegou a {workload} pelo load balancer {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    idle: {
      en: '{workload} used at most {cpu}% of its CPU {days, plural, one {on the last day} other {on each of the last # days}}.',
      'pt-BR':
        '{workload} usou no máximo {cpu}% da CPU {days, plural, one {no último dia} other {em cada um dos últimos # dias}}.',
    },
    computes: {
      en: 'No request reached {workload} through its load balancer in the last {days, plural, one {day} other {# days}}, but it used more than {cpu}% of its CPU: it works, or somebody reaches it another way.',
      'pt-BR':
        'Nenhuma requisição chegou a {workload} pelo load balancer {days, plural, one {no último dia} other {nos últimos # dias}}, mas ele usou mais de {cpu}% da CPU: está trabalhando, ou alguém chega a ele por outro caminho.',
    },
    reached: {
      en: '{workload} hardly computes, but others reach it by {ways}, and no metric here counts how often.',
      'pt-BR':
        '{workload} quase não usa CPU, mas outros chegam a ele por {ways}, e nenhuma métrica aqui conta quantas vezes.',
    },
    agent: {
      en: '{workload} hardly computed in the last {days, plural, one {day} other {# days}}, but it runs on every instance, as agents do for logs and metrics.',
      'pt-BR':
        '{workload} quase não usou CPU {days, plural, one {no último dia} other {nos últimos # dias}}, mas roda em todas as instâncias, como fazem os agentes de logs e métricas.',
    },
    alone: {
      en: 'Task {workload} belongs to no service and has been running since {day}.',
      'pt-BR': 'A task {workload} não pertence a nenhum serviço e está em execução desde {day}.',
    },
    hosts: {
      en: 'Cluster {cluster} keeps {running, plural, one {# instance} other {# instances}} and runs no task on {running, plural, one {it} other {them}}.',
      'pt-BR':
        'O cluster {cluster} mantém {running, plural, one {# instância} other {# instâncias}} e não roda nenhuma task {running, plural, one {nela} other {nelas}}.',
    },
    stillThere: {
      en: '{workload} is still there.',
      'pt-BR': '{workload} continua lá.',
    },
    used: {
      en: '{workload} had work in the last {days, plural, one {day} other {# days}}.',
      'pt-BR': '{workload} teve trabalho {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    scaledDown: {
      en: '{workload} is scaled down to no tasks.',
      'pt-BR': '{workload} está reduzido a zero tasks.',
    },
    passing: {
      en: '{workload} is being created or deleted: its status is {status}.',
      'pt-BR': '{workload} está começando ou terminando: o status é {status}.',
    },
    tooNew: {
      en: '{workload} began less than {days, plural, one {# whole day} other {# whole days}} ago: too new to judge.',
      'pt-BR':
        '{workload} começou há menos de {days, plural, one {# dia completo} other {# dias completos}}: é cedo para julgar.',
    },
    incomplete: {
      en: 'CloudWatch holds datapoints of {workload} for {days, plural, one {no part of the last day} other {only {datapoints} of the last # days}}.',
      'pt-BR':
        'O CloudWatch {days, plural, one {não tem pontos de {workload} no último dia} other {só tem pontos de {workload} em {datapoints} dos últimos # dias}}.',
    },
  },
});

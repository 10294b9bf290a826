import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'SageMaker AI compute left running',
    'pt-BR': 'Recurso SageMaker AI deixado em execução',
  },
  what: {
    en: 'SageMaker AI is for machine learning. Notebook instances and Studio apps are servers on which you write code; an endpoint is one that answers with the predictions of a model.',
    'pt-BR':
      'O SageMaker AI serve para machine learning. Notebook instances e apps do Studio são servidores onde você escreve código; um endpoint responde com as previsões de um modelo.',
  },
  why: {
    en: 'Notebook instances, Studio apps and endpoints bill by the hour for as long as they are on, used or not, and often on large machines.',
    'pt-BR':
      'Notebook instances, apps do Studio e endpoints são cobrados por hora enquanto estão ligados, usados ou não, e muitas vezes em máquinas grandes.',
  },
  fix: {
    en: 'Stop the notebook instance, delete the app, or delete the endpoint: files and the configuration of the endpoint stay. Save what is open first, and let idle ones shut down by themselves.',
    'pt-BR':
      'Pare a notebook instance, exclua o app ou exclua o endpoint: os arquivos e a configuração do endpoint ficam. Salve antes o que estiver aberto e deixe os ociosos desligarem sozinhos.',
  },
  avoid: {
    en: 'Set an idle shutdown time in the Studio domain, and make test endpoints with Serverless Inference, which bills only while it answers.',
    'pt-BR':
      'Configure no domínio do Studio um tempo de idle shutdown e crie endpoints de teste com Serverless Inference, que só cobra enquanto responde.',
  },
  messages: {
    leftOn: {
      en: '{name} has been on for {days, plural, =0 {less than a day} one {# day} other {# days}}.',
      'pt-BR': '{name} está ligado há {days, plural, =0 {menos de um dia} one {# dia} other {# dias}}.',
    },
    unasked: {
      en: 'Nobody has sent a request to {name} in the last {days, plural, one {day} other {# days}}.',
      'pt-BR':
        'Ninguém enviou nenhuma requisição para {name} {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    stillThere: {
      en: '{name} is still running.',
      'pt-BR': '{name} continua ligado.',
    },
    asked: {
      en: '{name} has answered requests in the last {days, plural, one {day} other {# days}}.',
      'pt-BR': '{name} respondeu a requisições {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    scaledDown: {
      en: '{name} has no instance at the moment, and bills nothing while nobody asks it.',
      'pt-BR': '{name} não tem nenhuma instância no momento e não é cobrado enquanto ninguém o chama.',
    },
    notRunning: {
      en: '{name} is in the state {status}.',
      'pt-BR': '{name} está no estado {status}.',
    },
    free: {
      en: '{name} is the server of the old Studio, which is free.',
      'pt-BR': '{name} é o servidor do Studio antigo, que é gratuito.',
    },
    tooNew: {
      en: '{name} has been on for less than {days, plural, one {# day} other {# days}}: too new to judge.',
      'pt-BR': '{name} está ligado há menos de {days, plural, one {# dia} other {# dias}}: é cedo para julgar.',
    },
    incomplete: {
      en: 'The requests to {name} were not read for all of the last {days, plural, one {day} other {# days}}.',
      'pt-BR':
        'As requisições para {name} não foram lidas {days, plural, one {por todo o último dia} other {em todos os últimos # dias}}.',
    },
  },
  cautions: {
    unsaved: {
      en: 'Save what is open in {name} first.',
      'pt-BR': 'Salve antes o que estiver aberto em {name}.',
    },
    files: {
      en: 'The files of {name} are deleted along with the stack or the environment that created it.',
      'pt-BR': 'Os arquivos de {name} são excluídos junto com a stack ou o ambiente que o criou.',
    },
  },
});

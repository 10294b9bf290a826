import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Log group that keeps everything for ever',
    'pt-BR': 'Log group que guarda tudo para sempre',
  },
  what: {
    en: 'CloudWatch Logs stores what programs write while they run. A log group holds the logs of one source, such as one Lambda function.',
    'pt-BR':
      'O CloudWatch Logs armazena o que os programas escrevem enquanto rodam. Um log group guarda os logs de uma origem, como uma função Lambda.',
  },
  why: {
    en: 'Without a retention the logs of today still bill in ten years, and nobody reads them by then.',
    'pt-BR': 'Sem retenção, os logs de hoje ainda vão ser cobrados daqui a dez anos, quando ninguém mais vai ler.',
  },
  fix: {
    en: 'Set a retention that you can live with: older events are permanently deleted. Where a stack created the group, set it there as well; where its function is gone, delete the group.',
    'pt-BR':
      'Defina uma retenção que sirva para você: os eventos mais antigos são excluídos definitivamente. Se uma stack criou o grupo, defina lá também; se a função dele não existe mais, exclua o grupo.',
  },
  avoid: {
    en: 'Declare the log group with RetentionInDays in the template of each new function, before Lambda creates one by itself that never expires.',
    'pt-BR':
      'Declare o log group com RetentionInDays no template de cada função nova, antes que o Lambda crie sozinho um que nunca expira.',
  },
  messages: {
    forEver: {
      en: '{group} has kept every event since {since}: {bytes} so far.',
      'pt-BR': '{group} guarda todos os eventos desde {since}: {bytes} até agora.',
    },
    kept: {
      en: '{group} keeps its events for {days, plural, one {# day} other {# days}}.',
      'pt-BR': '{group} guarda os eventos por {days, plural, one {# dia} other {# dias}}.',
    },
    delivered: {
      en: '{group} only delivers its events elsewhere, and keeps them for one day.',
      'pt-BR': '{group} só entrega os eventos em outro lugar e os guarda por um dia.',
    },
    empty: {
      en: '{group} keeps its events for ever, but holds none yet.',
      'pt-BR': '{group} guarda os eventos para sempre, mas ainda não tem nenhum.',
    },
  },
  cautions: {
    olderEvents: {
      en: 'Events of {group} that are older than {days, plural, one {# day} other {# days}} are permanently deleted.',
      'pt-BR':
        'Os eventos de {group} com mais de {days, plural, one {# dia} other {# dias}} são excluídos definitivamente.',
    },
  },
});

import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'SQS queue that nobody uses',
    'pt-BR': 'Fila SQS que ninguém usa',
  },
  what: {
    en: 'An SQS queue keeps messages that one part of an application sends until another part fetches them.',
    'pt-BR': 'Uma fila SQS guarda as mensagens que uma parte da aplicação envia até que outra parte as busque.',
  },
  why: {
    en: 'A queue bills nothing while nobody uses it, but it hides which queues matter, and its policy still lets others in.',
    'pt-BR':
      'Uma fila não gera cobrança enquanto ninguém a usa, mas esconde quais filas importam, e a policy dela continua dando acesso.',
  },
  fix: {
    en: 'Ask who owns the application, then delete the queue. Its name can be used again after a minute.',
    'pt-BR':
      'Pergunte ao responsável pela aplicação e depois exclua a fila. O nome pode ser usado de novo após um minuto.',
  },
  avoid: {
    en: 'Create queues in the template of the application that uses them, so that they go with it.',
    'pt-BR': 'Crie as filas no template da aplicação que as usa, para que sejam removidas junto com ela.',
  },
  messages: {
    unused: {
      en: 'No message was sent to {queue}, fetched from it or kept in it in the last {days, plural, one {day} other {# days}}, and nobody polled it.',
      'pt-BR':
        'Nenhuma mensagem foi enviada para {queue}, buscada nela ou mantida nela {days, plural, one {no último dia} other {nos últimos # dias}}, e ninguém buscou mensagens nela.',
    },
    used: {
      en: '{queue} was used in the last {days, plural, one {day} other {# days}}.',
      'pt-BR': '{queue} foi usada {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    holding: {
      en: '{queue} holds {messages, plural, one {# message} other {# messages}}.',
      'pt-BR': '{queue} tem {messages, plural, one {# mensagem} other {# mensagens}}.',
    },
    deadLetters: {
      en: '{queue} takes the failed messages of {queues, plural, one {another queue} other {# other queues}}.',
      'pt-BR': '{queue} recebe as mensagens com falha de {queues, plural, one {outra fila} other {# outras filas}}.',
    },
    targeted: {
      en: '{queue} is the target or the source of {users}.',
      'pt-BR': '{queue} é destino ou origem de {users}.',
    },
    free: {
      en: '{queue} costs nothing while idle.',
      'pt-BR': '{queue} não gera cobrança só por existir.',
    },
    tooNew: {
      en: '{queue} is younger than {days, plural, one {a day} other {# days}}.',
      'pt-BR': '{queue} tem menos de {days, plural, one {um dia} other {# dias}}.',
    },
    granted: {
      en: '{queue} has been silent for {days, plural, one {a day} other {# days}}, but its policy lets others use it: {users}. Whether they still do, only they know.',
      'pt-BR':
        '{queue} está em silêncio há {days, plural, one {um dia} other {# dias}}, mas a policy dela dá acesso a outros: {users}. Se ainda a usam, só eles sabem.',
    },
    unreadablePolicy: {
      en: 'The policy of {queue} cannot be read, so that nobody can tell who may use it.',
      'pt-BR': 'Não é possível ler a policy de {queue}, então ninguém sabe quem pode usá-la.',
    },
    incomplete: {
      en: 'CloudWatch has no full record of {queue} for the last {days, plural, one {day} other {# days}}.',
      'pt-BR':
        'O CloudWatch não tem o registro completo de {queue} {days, plural, one {do último dia} other {dos últimos # dias}}.',
    },
  },
});

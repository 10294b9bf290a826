import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'S3 upload that nobody finished',
    'pt-BR': 'Upload para o S3 que ninguém terminou',
  },
  what: {
    en: 'A multipart upload sends a large file to S3 in parts. They become one object only when the program says that the upload is complete.',
    'pt-BR':
      'Um multipart upload envia um arquivo grande ao S3 em partes. Elas só viram um objeto quando o programa avisa que o upload terminou.',
  },
  why: {
    en: 'The parts of an unfinished multipart upload bill as storage and are shown in no listing of objects.',
    'pt-BR':
      'As partes de um multipart upload inacabado são cobradas como armazenamento e não aparecem em nenhuma lista de objetos.',
  },
  fix: {
    en: 'Abort the uploads, and give the bucket a lifecycle rule that aborts incomplete multipart uploads after a few days.',
    'pt-BR':
      'Aborte os uploads e crie no bucket uma regra de lifecycle que aborte multipart uploads incompletos depois de alguns dias.',
  },
  avoid: {
    en: 'Put AbortIncompleteMultipartUpload into the template from which you make your buckets, so that no new one starts without it.',
    'pt-BR':
      'Coloque AbortIncompleteMultipartUpload no template com que você cria seus buckets, para que nenhum novo comece sem isso.',
  },
  messages: {
    abandoned: {
      en: '{bucket} holds {uploads, plural, one {# unfinished upload} other {# unfinished uploads}}, the oldest begun {days, plural, =0 {less than a day ago} one {# day ago} other {# days ago}}.',
      'pt-BR':
        '{bucket} guarda {uploads, plural, one {# upload inacabado} other {# uploads inacabados}}, o mais antigo iniciado há {days, plural, =0 {menos de um dia} one {# dia} other {# dias}}.',
    },
    none: {
      en: '{bucket} holds no unfinished upload that is {days, plural, one {# day} other {# days}} old.',
      'pt-BR': '{bucket} não guarda nenhum upload inacabado de {days, plural, one {# dia} other {# dias}} ou mais.',
    },
    tooMany: {
      en: 'Of the unfinished uploads of {bucket} only the first thousand were looked at, and none of those is {days, plural, one {# day} other {# days}} old.',
      'pt-BR':
        'Dos uploads inacabados de {bucket} só os primeiros mil foram vistos, e nenhum deles tem {days, plural, one {# dia} other {# dias}} ou mais.',
    },
  },
  cautions: {
    parts: {
      en: 'The parts that {bucket} has received are deleted: an upload that still runs has to begin again.',
      'pt-BR': 'As partes que {bucket} já recebeu são excluídas: um upload ainda em andamento terá de recomeçar.',
    },
  },
});

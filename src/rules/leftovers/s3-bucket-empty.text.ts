import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'S3 bucket with nothing in it',
    'pt-BR': 'Bucket S3 sem nada dentro',
  },
  what: {
    en: 'S3 stores files, which it calls objects. A bucket is where they are kept, with its own name and its own rules on who may read and write.',
    'pt-BR':
      'O S3 armazena arquivos, que ele chama de objetos. Um bucket é o lugar onde eles ficam, com nome e regras próprias de quem pode ler e gravar.',
  },
  why: {
    en: 'An empty bucket bills nothing, but it keeps a name, a policy and a quota, and nobody knows any longer what it was for.',
    'pt-BR':
      'Um bucket vazio não é cobrado, mas ocupa um nome, uma policy e uma cota, e ninguém mais sabe para que servia.',
  },
  fix: {
    en: 'Delete the bucket if nobody needs its name; AWS refuses as long as anything is in it. Others may take the name afterwards.',
    'pt-BR':
      'Exclua o bucket se ninguém precisa do nome; a AWS se recusa enquanto houver algo dentro. Depois, outra pessoa pode pegar o nome.',
  },
  avoid: {
    en: 'Declare each bucket in the CloudFormation stack of the project that uses it: if it is empty, it is deleted together with the stack.',
    'pt-BR':
      'Declare cada bucket na stack do CloudFormation do projeto que o usa: se estiver vazio, ele é excluído junto com a stack.',
  },
  messages: {
    empty: {
      en: 'S3 has counted nothing in {bucket} in the last {days, plural, one {day} other {# days}}.',
      'pt-BR':
        'O S3 não contou nada em {bucket} {days, plural, one {no último dia} other {em nenhum dos últimos # dias}}.',
    },
    filled: {
      en: '{bucket} has held objects in the last {days, plural, one {day} other {# days}}.',
      'pt-BR': '{bucket} teve objetos {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    named: {
      en: 'S3 has counted nothing in {bucket} {days, plural, one {on the last day} other {on any of the last # days}}, but DNS leads to its name ({records}): whoever took the name could answer there.',
      'pt-BR':
        'O S3 não contou nada em {bucket} {days, plural, one {no último dia} other {em nenhum dos últimos # dias}}, mas o DNS leva ao nome dele ({records}): quem pegasse o nome poderia responder ali.',
    },
    website: {
      en: 'S3 has counted nothing in {bucket} {days, plural, one {on the last day} other {on any of the last # days}}, but it is set up as a website, which can redirect without an object.',
      'pt-BR':
        'O S3 não contou nada em {bucket} {days, plural, one {no último dia} other {em nenhum dos últimos # dias}}, mas ele está configurado como site, que pode redirecionar sem nenhum objeto.',
    },
    notified: {
      en: 'S3 has counted nothing in {bucket} {days, plural, one {on the last day} other {on any of the last # days}}, but tells {notified} of each new object: those may come and go within the day.',
      'pt-BR':
        'O S3 não contou nada em {bucket} {days, plural, one {no último dia} other {em nenhum dos últimos # dias}}, mas avisa {notified} a cada objeto novo: eles podem chegar e sair no mesmo dia.',
    },
    service: {
      en: '{bucket} is a bucket of {service}, which would create it again.',
      'pt-BR': '{bucket} é um bucket do {service}, que o criaria de novo.',
    },
    tooNew: {
      en: '{bucket} was created or changed less than {days, plural, one {# whole day} other {# whole days}} ago: too new to judge.',
      'pt-BR':
        '{bucket} foi criado ou alterado há menos de {days, plural, one {# dia completo} other {# dias completos}}: é cedo para julgar.',
    },
    incomplete: {
      en: 'The object counts of {bucket} were not read for all of the last {days, plural, one {day} other {# days}}.',
      'pt-BR':
        'A contagem de objetos de {bucket} não foi lida {days, plural, one {por todo o último dia} other {em todos os últimos # dias}}.',
    },
  },
  cautions: {
    name: {
      en: 'The name {bucket} is free once the bucket is gone, and others may take it.',
      'pt-BR': 'O nome {bucket} fica livre quando o bucket some, e outra pessoa pode pegá-lo.',
    },
  },
});

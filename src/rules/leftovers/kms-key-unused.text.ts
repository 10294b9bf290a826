import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'KMS key that nothing uses',
    'pt-BR': 'Chave KMS que nada usa',
  },
  what: {
    en: 'KMS keeps the keys with which other services encrypt data. A customer managed key is one that you created, with a policy of your own on who may use it.',
    'pt-BR':
      'O KMS guarda as chaves com que outros serviços criptografam dados. Uma customer managed key é uma chave criada por você, com a sua própria policy de quem pode usar.',
  },
  why: {
    en: 'A key of your own bills by the month, enabled or disabled, used or not, and again for each replica.',
    'pt-BR': 'Uma chave própria é cobrada por mês, ativada ou não, usada ou não, e de novo por cada réplica.',
  },
  fix: {
    en: 'Disable the key first and watch for a month or more what fails without it; then schedule its deletion, which can be cancelled for 30 days. Whatever is still encrypted with it is lost for good afterwards.',
    'pt-BR':
      'Desative a chave primeiro e observe por um mês ou mais o que falha sem ela; depois agende a exclusão, que pode ser cancelada por 30 dias. O que ainda estiver criptografado com ela se perde definitivamente.',
  },
  avoid: {
    en: 'Where you need no key policy of your own, encrypt with the AWS managed key of the service, such as aws/ebs, which has no monthly price.',
    'pt-BR':
      'Onde você não precisa de uma key policy própria, criptografe com a AWS managed key do serviço, como a aws/ebs, que não tem mensalidade.',
  },
  messages: {
    unused: {
      en: 'Nothing has used {key} for {days, plural, one {# day} other {# days}}.',
      'pt-BR': 'Nada usa {key} há {days, plural, one {# dia} other {# dias}}.',
    },
    neverUsed: {
      en: 'Nothing has used {key} in the {days, plural, one {# day} other {# days}} since AWS began to watch it.',
      'pt-BR': 'Nada usou {key} {days, plural, one {no # dia} other {nos # dias}} desde que a AWS começou a observar.',
    },
    stillThere: {
      en: '{key} is still there.',
      'pt-BR': '{key} continua lá.',
    },
    used: {
      en: '{key} was used {days, plural, =0 {less than a day ago} one {# day ago} other {# days ago}}.',
      'pt-BR': '{key} foi usada há {days, plural, =0 {menos de um dia} one {# dia} other {# dias}}.',
    },
    encrypts: {
      en: 'Still encrypted with {key} in its region: {names}{others, plural, =0 {} one { and # more} other { and # more}}.',
      'pt-BR':
        'Ainda criptografado com {key} na região dela: {names}{others, plural, =0 {} one { e mais #} other { e mais #}}.',
    },
    granted: {
      en: 'KMS has seen no use of {key} for {days, plural, one {# day} other {# days}}, but {names} may use it by a grant that stands.',
      'pt-BR':
        'O KMS não vê uso de {key} há {days, plural, one {# dia} other {# dias}}, mas {names} pode usá-la por um grant em vigor.',
    },
    related: {
      en: 'KMS has seen no use of {key} for {days, plural, one {# day} other {# days}}, but it is a multi-Region key and decrypts what these encrypt: {names}.',
      'pt-BR':
        'O KMS não vê uso de {key} há {days, plural, one {# dia} other {# dias}}, mas ela é uma chave multi-Region e descriptografa o que estas criptografam: {names}.',
    },
    asymmetric: {
      en: 'KMS has seen no use of {key} for {days, plural, one {# day} other {# days}}, but it is an asymmetric key ({names}), whose public half works outside of AWS, where nobody counts.',
      'pt-BR':
        'O KMS não vê uso de {key} há {days, plural, one {# dia} other {# dias}}, mas ela é uma chave assimétrica ({names}), cuja parte pública funciona fora da AWS, onde ninguém conta.',
    },
    keyStore: {
      en: 'KMS has seen no use of {key} for {days, plural, one {# day} other {# days}}, but its material lies in a custom key store ({names}), which others may use.',
      'pt-BR':
        'O KMS não vê uso de {key} há {days, plural, one {# dia} other {# dias}}, mas o material dela está em um custom key store ({names}), que outros podem usar.',
    },
    managed: {
      en: '{key} is managed by AWS, and free.',
      'pt-BR': '{key} é gerenciada pela AWS e gratuita.',
    },
    leaving: {
      en: '{key} waits for its deletion ({state}), and no longer bills.',
      'pt-BR': '{key} está à espera da exclusão ({state}) e não é mais cobrada.',
    },
    tooNew: {
      en: '{key} was created less than {days, plural, one {# day} other {# days}} ago: too new to judge.',
      'pt-BR': '{key} foi criada há menos de {days, plural, one {# dia} other {# dias}}: é cedo para julgar.',
    },
    untracked: {
      en: 'AWS has watched the use of {key} for only {days, plural, one {# day} other {# days}}, and what came before is not known.',
      'pt-BR':
        'A AWS só observa o uso de {key} há {days, plural, one {# dia} other {# dias}}, e não se sabe o que houve antes.',
    },
  },
  cautions: {
    unreadable: {
      en: 'Whatever is encrypted with {key} is lost for good once the key is deleted.',
      'pt-BR': 'Tudo o que está criptografado com {key} se perde definitivamente quando a chave for excluída.',
    },
  },
});

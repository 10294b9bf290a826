import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Secret that nobody reads',
    'pt-BR': 'Secret que ninguém lê',
  },
  what: {
    en: 'A secret in Secrets Manager keeps a password or an API key encrypted, so that programs fetch it when they run instead of having it in their code.',
    'pt-BR':
      'Um secret do Secrets Manager guarda criptografada uma senha ou uma chave de API, para o programa buscá-la ao rodar em vez de tê-la no código.',
  },
  why: {
    en: 'A secret bills by the month whether anybody reads it or not, each replica as well, and a forgotten one may still open something.',
    'pt-BR':
      'Um secret é cobrado por mês, lido ou não, e cada réplica também; um esquecido ainda pode abrir alguma porta.',
  },
  fix: {
    en: 'Revoke what the secret opens, then schedule its deletion; for 30 days it can be restored. Its replicas go first.',
    'pt-BR':
      'Revogue o que o secret abre e depois agende a exclusão; por 30 dias dá para restaurar. As réplicas vão antes.',
  },
  avoid: {
    en: 'Declare a secret in the stack of the program that reads it, and keep what needs no rotation in the standard tier of Parameter Store, which is free.',
    'pt-BR':
      'Declare o secret na stack do programa que o lê, e guarde o que não precisa de rotação no Parameter Store, na camada standard, que é de graça.',
  },
  messages: {
    unused: {
      en: 'Nobody has read {secret} in {region} for {days, plural, one {# day} other {# days}}.',
      'pt-BR': 'Ninguém lê {secret} em {region} há {days, plural, one {# dia} other {# dias}}.',
    },
    neverUsed: {
      en: 'Nobody has ever read {secret} in {region}, {days, plural, one {# day} other {# days}} after it was created.',
      'pt-BR': 'Ninguém nunca leu {secret} em {region}, criado há {days, plural, one {# dia} other {# dias}}.',
    },
    stillThere: {
      en: '{secret} is still there.',
      'pt-BR': '{secret} continua lá.',
    },
    used: {
      en: '{secret} was read {days, plural, =0 {less than a day ago} one {# day ago} other {# days ago}}.',
      'pt-BR': '{secret} foi lido há {days, plural, =0 {menos de um dia} one {# dia} other {# dias}}.',
    },
    replicaUsed: {
      en: '{secret} was not read in {region}, but its replica was, in {regions}.',
      'pt-BR': '{secret} não foi lido em {region}, mas a réplica dele foi, em {regions}.',
    },
    rotated: {
      en: 'Nobody has read {secret} in {region} for {days, plural, one {# day} other {# days}}, but it is rotated: something else takes each new value.',
      'pt-BR':
        'Ninguém lê {secret} em {region} há {days, plural, one {# dia} other {# dias}}, mas ele tem rotação: alguma coisa recebe cada valor novo.',
    },
    standby: {
      en: 'Nobody has read {secret} in {region} for {days, plural, one {# day} other {# days}}, but it is a replica of the one in {primary} and may stand by for it.',
      'pt-BR':
        'Ninguém lê {secret} em {region} há {days, plural, one {# dia} other {# dias}}, mas ele é réplica do de {primary} e pode estar de reserva.',
    },
    leaving: {
      en: '{secret} has waited for its deletion since {since}, and no longer bills.',
      'pt-BR': '{secret} está à espera da exclusão desde {since} e não é mais cobrado.',
    },
    owned: {
      en: '{secret} belongs to an AWS service ({service}), which deletes it itself.',
      'pt-BR': '{secret} pertence a um serviço da AWS ({service}), que o exclui sozinho.',
    },
    tooNew: {
      en: '{secret} was created less than {days, plural, one {# day} other {# days}} ago: too new to judge.',
      'pt-BR': '{secret} foi criado há menos de {days, plural, one {# dia} other {# dias}}: é cedo para julgar.',
    },
  },
  cautions: {
    opens: {
      en: 'Revoke what {secret} opens first.',
      'pt-BR': 'Revogue antes o que {secret} abre.',
    },
    replicas: {
      en: 'If {secret} has replicas, remove them first, where nobody reads those either: AWS refuses otherwise.',
      'pt-BR': 'Se {secret} tem réplicas, remova-as antes, se também ninguém as lê: senão a AWS recusa.',
    },
  },
});

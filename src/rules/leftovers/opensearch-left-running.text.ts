import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'OpenSearch domain that was left running',
    'pt-BR': 'Domínio OpenSearch deixado em execução',
  },
  what: {
    en: 'OpenSearch is a search engine for texts and logs. A domain is a cluster of it that AWS runs for you, with the nodes and disks that you chose.',
    'pt-BR':
      'O OpenSearch é um mecanismo de busca para textos e logs. Um domínio é um cluster dele que a AWS opera para você, com os nós e discos que você escolheu.',
  },
  why: {
    en: 'Every node of an OpenSearch domain bills by the hour and its volumes by the gigabyte, searched or not; a domain cannot be stopped.',
    'pt-BR':
      'Cada nó de um domínio OpenSearch é cobrado por hora e os volumes por gigabyte, com ou sem buscas; um domínio não pode ser parado.',
  },
  fix: {
    en: 'Delete the domain if nobody needs its data. Its automated snapshots go with it, so take a snapshot into an S3 bucket of yours first if anybody may want the data back.',
    'pt-BR':
      'Exclua o domínio se ninguém precisa dos dados. Os snapshots automáticos vão embora com ele; se alguém ainda puder precisar dos dados, tire antes um snapshot para um bucket S3 seu.',
  },
  avoid: {
    en: 'Learn and test with OpenSearch in a Docker container on your own machine, and make a domain only for what must run in AWS.',
    'pt-BR':
      'Estude e teste com o OpenSearch em um container Docker na sua máquina, e crie um domínio só para o que precisa rodar na AWS.',
  },
  messages: {
    idle: {
      en: '{domain} ({version}) was neither searched nor written in the last {days, plural, one {day} other {# days}}.',
      'pt-BR':
        '{domain} ({version}) não teve buscas nem gravações {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    stillThere: {
      en: '{domain} ({version}) is still there.',
      'pt-BR': '{domain} ({version}) continua lá.',
    },
    used: {
      en: '{domain} was searched or written in the last {days, plural, one {day} other {# days}}.',
      'pt-BR': '{domain} teve buscas ou gravações {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    connected: {
      en: '{domain} was neither searched nor written in the last {days, plural, one {day} other {# days}}, but a cross-cluster connection ties it to {domains}.',
      'pt-BR':
        '{domain} não teve buscas nem gravações {days, plural, one {no último dia} other {nos últimos # dias}}, mas uma conexão cross-cluster o liga a {domains}.',
    },
    leaving: {
      en: '{domain} is being deleted.',
      'pt-BR': '{domain} está sendo excluído.',
    },
    broken: {
      en: '{domain} does not work: its status is {status}, and AWS does not say whether it bills in it.',
      'pt-BR': '{domain} não funciona: o status é {status}, e a AWS não diz se é cobrado assim.',
    },
    coming: {
      en: '{domain} is being created.',
      'pt-BR': '{domain} está sendo criado.',
    },
    tooNew: {
      en: '{domain} was created less than {days, plural, one {# whole day} other {# whole days}} ago: too new to judge.',
      'pt-BR':
        '{domain} foi criado há menos de {days, plural, one {# dia completo} other {# dias completos}}: é cedo para julgar.',
    },
    incomplete: {
      en: 'CloudWatch holds searches and writes of {domain} for {days, plural, one {no part of the last day} other {only {datapoints} of the last # days}}.',
      'pt-BR':
        'O CloudWatch {days, plural, one {não tem pontos de buscas e gravações de {domain} no último dia} other {só tem pontos de buscas e gravações de {domain} em {datapoints} dos últimos # dias}}.',
    },
  },
  cautions: {
    snapshots: {
      en: 'The automated snapshots of {domain} go with it; only a snapshot in an S3 bucket of yours stays.',
      'pt-BR': 'Os snapshots automáticos de {domain} vão embora junto; só fica um snapshot em um bucket S3 seu.',
    },
  },
});

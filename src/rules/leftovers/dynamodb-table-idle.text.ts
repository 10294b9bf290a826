import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'DynamoDB table that nobody reads or writes',
    'pt-BR': 'Tabela DynamoDB que ninguém lê nem grava',
  },
  what: {
    en: 'DynamoDB is a database in which you manage no server: each table holds items that are found by their key. Its capacity is either provisioned ahead or paid per request, on demand.',
    'pt-BR':
      'O DynamoDB é um banco de dados em que você não cuida de servidor: cada tabela guarda itens, achados pela chave. A capacidade é provisionada antes ou paga por requisição, sob demanda.',
  },
  why: {
    en: 'Provisioned capacity bills by the hour whether it is used or not; on demand only the storage bills.',
    'pt-BR': 'A capacidade provisionada é cobrada por hora, usada ou não; sob demanda, só o armazenamento é cobrado.',
  },
  fix: {
    en: 'Back the table up and delete it, or switch it to on-demand.',
    'pt-BR': 'Faça um backup da tabela e exclua-a, ou mude para sob demanda.',
  },
  avoid: {
    en: 'Create test tables with the billing mode PAY_PER_REQUEST and in a CloudFormation stack, so that they reserve nothing and go with the stack.',
    'pt-BR':
      'Crie as tabelas de teste com o billing mode PAY_PER_REQUEST e em uma stack do CloudFormation: elas não reservam nada e vão embora com a stack.',
  },
  messages: {
    provisioned: {
      en: '{table} provides {reads} read and {writes} write capacity units, and nobody has read or written in the last {days, plural, one {day} other {# days}}.',
      'pt-BR':
        '{table} oferece {reads} unidades de capacidade de leitura e {writes} de gravação, e ninguém leu nem gravou nela {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    onDemand: {
      en: 'Nobody has read or written {table} in the last {days, plural, one {day} other {# days}}; on demand, only its storage bills.',
      'pt-BR':
        'Ninguém leu nem gravou na tabela {table} {days, plural, one {no último dia} other {nos últimos # dias}}; sob demanda, só o armazenamento é cobrado.',
    },
    replicated: {
      en: 'Nobody has read or written {table} here in the last {days, plural, one {day} other {# days}}, but it is a global table with replicas in {regions}: this one may stand by for them.',
      'pt-BR':
        'Ninguém leu nem gravou aqui na tabela {table} {days, plural, one {no último dia} other {nos últimos # dias}}, mas ela é uma global table com réplicas em {regions}: esta pode estar de reserva.',
    },
    streamed: {
      en: 'Nobody has read or written {table} in the last {days, plural, one {day} other {# days}}, but its stream is on: whoever reads it still gets the items that expire.',
      'pt-BR':
        'Ninguém leu nem gravou na tabela {table} {days, plural, one {no último dia} other {nos últimos # dias}}, mas o stream dela está ligado: quem o lê ainda recebe os itens que expiram.',
    },
    stillThere: {
      en: '{table} is still there. {units, plural, =0 {On demand, only its storage bills.} other {It provides {reads} read and {writes} write capacity units.}}',
      'pt-BR':
        '{table} continua lá. {units, plural, =0 {Sob demanda, só o armazenamento é cobrado.} other {Ela oferece {reads} unidades de capacidade de leitura e {writes} de gravação.}}',
    },
    busy: {
      en: '{table} has been read or written in the last {days, plural, one {day} other {# days}}.',
      'pt-BR':
        'Houve leituras ou gravações na tabela {table} {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    tooNew: {
      en: '{table} was created less than {days, plural, one {# whole day} other {# whole days}} ago: too new to judge.',
      'pt-BR':
        '{table} foi criada há menos de {days, plural, one {# dia completo} other {# dias completos}}: é cedo para julgar.',
    },
    broken: {
      en: '{table} does not work: its status is {status}, and AWS does not say whether it bills in it.',
      'pt-BR': '{table} não funciona: o status é {status}, e a AWS não diz se é cobrada assim.',
    },
    gone: {
      en: '{table} is {status}.',
      'pt-BR': '{table} está no estado {status}.',
    },
    incomplete: {
      en: 'The metrics of {table} were not read for all of the last {days, plural, one {day} other {# days}}.',
      'pt-BR':
        'As métricas de {table} não foram lidas {days, plural, one {por todo o último dia} other {em todos os últimos # dias}}.',
    },
  },
  cautions: {
    protected: {
      en: 'Somebody protected {table} from deletion: ask why.',
      'pt-BR': 'Alguém protegeu {table} contra exclusão: pergunte por quê.',
    },
    replicas: {
      en: '{table} has replicas in {regions}, which bill as well.',
      'pt-BR': '{table} tem réplicas em {regions}, que também são cobradas.',
    },
  },
});

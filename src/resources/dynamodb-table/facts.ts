import { byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

export const dynamodbTableFacts = defineFacts({
  type: 'dynamodb-table',
  name: { en: 'DynamoDB table', 'pt-BR': 'Tabela DynamoDB' },
  service: 'DynamoDB',
  consolePage: ({ id, region }) => `dynamodbv2/home?region=${region}#table?name=${urlPart(id)}`,
  asffType: 'AwsDynamoDbTable',
  bills: 'standing',
  dated: { facet: 'description', field: 'createdAt', tells: 'made' },
  leaving: [{ facet: 'description', field: 'status', states: ['DELETING'] }],
  awsOwned: [],
  managedBy: [byEnvironment, byStack],
  standsFor: [{ type: 'AWS::DynamoDB::Table' }, { type: 'AWS::DynamoDB::GlobalTable' }],
  uses: [
    {
      id: 'reads',
      what: { en: 'A read, of the table or of an index', 'pt-BR': 'Uma leitura, da tabela ou de um índice' },
      seenIn: { by: 'metric', facet: 'consumedReads' },
    },
    {
      id: 'writes',
      what: { en: 'A write, also by another replica', 'pt-BR': 'Uma escrita, também por outra réplica' },
      seenIn: { by: 'metric', facet: 'consumedWrites' },
    },
    {
      id: 'replicas',
      what: {
        en: 'A replica of the global table in another region',
        'pt-BR': 'Uma réplica da global table em outra região',
      },
      seenIn: { by: 'facet', facet: 'description' },
    },
    {
      id: 'stream',
      what: {
        en: 'What reads its stream, where expired items arrive without a write',
        'pt-BR': 'Quem lê o stream dela, ao qual itens expirados chegam sem gravação',
      },
      seenIn: { by: 'facet', facet: 'description' },
    },
    {
      id: 'rare',
      what: {
        en: 'An export, a cache or a job that uses it rarely',
        'pt-BR': 'Uma exportação, um cache ou uma tarefa que a usa raramente',
      },
      notSeen: {
        en: 'exports to S3 and Kinesis, reads that a DAX cache answers, and jobs that read or write rarely, such as once a year.',
        'pt-BR':
          'exportações para o S3 e o Kinesis, leituras que um cache DAX responde e tarefas que leem ou gravam raramente, por exemplo uma vez por ano.',
      },
    },
  ],
  phase: 'database',
  holds: [],
  heldBy: [],
});

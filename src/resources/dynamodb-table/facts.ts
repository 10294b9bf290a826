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
      id: 'rare',
      what: { en: 'A job that reads or writes rarely', 'pt-BR': 'Uma tarefa que lê ou escreve raramente' },
      notSeen: {
        en: 'jobs that read or write rarely, such as once a year.',
        'pt-BR': 'tarefas que leem ou escrevem raramente, por exemplo uma vez por ano.',
      },
    },
  ],
  phase: 'database',
  holds: [],
  heldBy: [],
});

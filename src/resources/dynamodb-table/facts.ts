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
  phase: 'database',
  holds: [],
  heldBy: [],
});

import { byEnvironment, byStack, defineFacts } from '../../model/index.ts';

export const sqsQueueFacts = defineFacts({
  type: 'sqs-queue',
  name: { en: 'SQS queue', 'pt-BR': 'Fila SQS' },
  service: 'SQS',
  // The page of one queue goes by its address, which only the API tells.
  consolePage: ({ region }) => `sqs/v3/home?region=${region}#/queues`,
  asffType: 'AwsSqsQueue',
  bills: 'use',
  dated: { field: 'createdAt', tells: 'made' },
  leaving: [],
  awsOwned: [],
  managedBy: [byEnvironment, byStack],
  phase: 'storage',
  holds: [],
  heldBy: [],
});

import { byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

export const secretFacts = defineFacts({
  type: 'secret',
  name: { en: 'Secret', 'pt-BR': 'Secret' },
  service: 'Secrets Manager',
  consolePage: ({ id, region }) => `secretsmanager/secret?name=${urlPart(id)}&region=${region}`,
  asffType: 'AwsSecretsManagerSecret',
  bills: 'standing',
  dated: { field: 'createdAt', tells: 'made' },
  leaving: [{ field: 'deletedAt', states: 'set' }],
  awsOwned: [{ field: 'owningService', is: 'set' }],
  managedBy: [byEnvironment, byStack],
  phase: 'key',
  holds: [],
  heldBy: [],
});

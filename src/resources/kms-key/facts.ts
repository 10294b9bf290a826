import { byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

export const kmsKeyFacts = defineFacts({
  type: 'kms-key',
  name: { en: 'KMS key', 'pt-BR': 'Chave KMS' },
  service: 'KMS',
  consolePage: ({ id, region }) => `kms/home?region=${region}#/kms/keys/${urlPart(id)}`,
  asffType: 'AwsKmsKey',
  bills: 'standing',
  dated: { facet: 'description', field: 'createdAt', tells: 'made' },
  leaving: [{ facet: 'description', field: 'state', states: ['PendingDeletion', 'PendingReplicaDeletion'] }],
  awsOwned: [{ field: 'aliases', is: 'named', prefix: 'aws/' }],
  managedBy: [byEnvironment, byStack],
  phase: 'key',
  holds: [],
  heldBy: [],
});

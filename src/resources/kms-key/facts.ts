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
  standsFor: [{ type: 'AWS::KMS::Key' }],
  uses: [
    {
      id: 'usage',
      what: { en: 'An encryption or a decryption', 'pt-BR': 'Uma criptografia ou descriptografia' },
      seenIn: { by: 'facet', facet: 'lastUsage' },
    },
    {
      id: 'ciphertexts',
      what: {
        en: 'What was encrypted with it and is kept',
        'pt-BR': 'O que foi criptografado com ela e está guardado',
      },
      notSeen: {
        en: 'what is still encrypted with the key: backups, snapshots, logs and files, also in other accounts.',
        'pt-BR':
          'o que ainda está criptografado com a chave: backups, snapshots, logs e arquivos, também em outras contas.',
      },
    },
  ],
  phase: 'key',
  holds: [],
  heldBy: [],
});

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
      id: 'encrypts',
      what: {
        en: 'A volume, a snapshot, a database, a log group, a secret or a function that names it',
        'pt-BR': 'Um volume, snapshot, banco, log group, secret ou função que a cita',
      },
      seenIn: { by: 'facet', facet: 'encrypts' },
    },
    {
      id: 'grants',
      what: { en: 'Who may use it by a grant', 'pt-BR': 'Quem pode usá-la por um grant' },
      seenIn: { by: 'facet', facet: 'grants' },
    },
    {
      id: 'relatives',
      what: {
        en: 'A multi-Region key of another region, whose data it decrypts',
        'pt-BR': 'Uma chave multi-Region de outra região, cujos dados ela descriptografa',
      },
      seenIn: { by: 'facet', facet: 'description' },
    },
    {
      id: 'public-key',
      what: {
        en: 'Whoever holds its public key, and needs no call for it',
        'pt-BR': 'Quem tem a chave pública dela, e não precisa de nenhuma chamada',
      },
      seenIn: { by: 'facet', facet: 'description' },
    },
    {
      id: 'key-store',
      what: {
        en: 'A key store of your own, where its material lies',
        'pt-BR': 'Um key store próprio, onde está o material dela',
      },
      seenIn: { by: 'facet', facet: 'description' },
    },
    {
      id: 'ciphertexts',
      what: {
        en: 'What was encrypted with it and is kept',
        'pt-BR': 'O que foi criptografado com ela e está guardado',
      },
      notSeen: {
        en: 'what else is still encrypted with the key: objects in S3, tables, queues, backups and files, also in other accounts.',
        'pt-BR':
          'o que mais ainda está criptografado com a chave: objetos no S3, tabelas, filas, backups e arquivos, também em outras contas.',
      },
    },
  ],
  phase: 'key',
  holds: [],
  heldBy: [],
});

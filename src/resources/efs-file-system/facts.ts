import { byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

export const efsFileSystemFacts = defineFacts({
  type: 'efs-file-system',
  name: { en: 'EFS file system', 'pt-BR': 'Sistema de arquivos EFS' },
  service: 'EFS',
  consolePage: ({ id, region }) => `efs/home?region=${region}#/file-systems/${urlPart(id)}`,
  asffType: 'Other',
  bills: 'standing',
  dated: { field: 'createdAt', tells: 'made' },
  leaving: [{ field: 'state', states: ['deleting', 'deleted'] }],
  awsOwned: [],
  managedBy: [byEnvironment, byStack],
  phase: 'storage',
  holds: [],
  heldBy: [],
});
